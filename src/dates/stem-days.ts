import { dayAt } from '../case/day-at.ts';
import { addDays } from '../case/day-sum.ts';
import { lastDays } from '../case/month-period.ts';
import { optEnd } from '../case/opt-end.ts';
import type { View } from '../case/view.ts';
import { stemOptLength } from '../facts/stem-opt-length.ts';
import type { CaseLaw } from './case-law.ts';

/** The first day of STEM OPT. */
export interface StemDay {
  readonly day: string;
  /** False when it is worked out from the end of OPT. */
  readonly isTold: boolean;
}

/** First day of STEM OPT: as answered, else the day after OPT ends. Null when neither is known. */
export const stemStart = (view: View): StemDay | null => {
  const told = dayAt(view, 'school.stemPeriod.from');
  if (told !== null) return { day: told, isTold: true };
  const end = optEnd(view);
  return end === null ? null : { day: addDays(end.day, 1), isTold: false };
};

/** Last day of STEM OPT: as answered, else by its length. Null when neither is known. */
export const stemEnd = (view: View, law: CaseLaw): string | null => {
  const told = dayAt(view, 'school.stemPeriod.to');
  if (told !== null) return told;
  const [start, months] = [stemStart(view), law.value(stemOptLength)];
  return start === null || months === null ? null : lastDays(start.day, months)[0];
};
