import { daysBetween } from '../case/day-sum.ts';
import type { CaseDate } from './case-dates.ts';

/** How a date stands on a day. `open`: it can be done now; `past`: its last day is over. */
export interface DaysLeft {
  readonly is: 'past' | 'open' | 'ahead';
  /** Ahead: days until `day`. Open: days until the last day, 0 on it. Past: days since the last day. */
  readonly days: number;
}

/** How a date stands on a day (`YYYY-MM-DD`). */
export const daysLeft = ({ day, opens, closes }: CaseDate, on: string): DaysLeft => {
  if (on > closes) return { is: 'past', days: daysBetween(closes, on) };
  if (on >= opens) return { is: 'open', days: daysBetween(on, closes) };
  return { is: 'ahead', days: daysBetween(on, day) };
};
