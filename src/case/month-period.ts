import { parseDay } from './day.ts';
import { addDays, addMonths } from './day-sum.ts';

/**
 * Last days that a period of whole months may have, the customary one first. There is a second one only when the month of
 * the end is too short for the date of the start: no source says whether the last day of that month is still in.
 */
export const lastDays = (from: string, months: number): readonly [string, ...string[]] => {
  const same = addMonths(from, months);
  const last = addDays(same, -1);
  return parseDay(same)?.date === parseDay(from)?.date ? [last] : [last, same];
};

/** Whole months of a period with both its days counted, or null when they are not whole. */
export const wholeMonths = (from: string, to: string): number | null => {
  const [start, end] = [parseDay(from), parseDay(to)];
  if (start === null || end === null) return null;
  const apart = (end.year - start.year) * 12 + end.month - start.month;
  return [apart, apart + 1].find((months) => months > 0 && lastDays(from, months).includes(to)) ?? null;
};
