import { bareWords } from '../case/bare-words.ts';
import { dayAt } from '../case/day-at.ts';
import { addDays } from '../case/day-sum.ts';
import { said } from '../case/said.ts';
import type { View } from '../case/view.ts';
import { stemStart } from './stem-days.ts';

/**
 * What tells the calendar of one extension from all others: the name and the year in which the OPT card ends. Whoever calls
 * hashes it. No identifier is in it, and a corrected day leaves it as it is, so that its entries are updated, not doubled.
 */
export const calendarKey = (view: View): string => {
  const { family, given } = view.case.student.name;
  const name = bareWords([said(given) ?? '', said(family) ?? ''].join(' ')).join(' ');
  const starts = stemStart(view)?.day;
  const ends = dayAt(view, 'student.optCard.ends') ?? (starts === undefined ? '' : addDays(starts, -1));
  return `${name} ${ends.slice(0, 4)}`;
};
