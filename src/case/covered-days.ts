import { addDays, daysBetween } from './day-sum.ts';

/** From a first to a last day, both counted (`YYYY-MM-DD`). */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How many days some periods cover between two days: what lies outside is left out, and what overlaps counts once. */
export const coveredDays = (periods: readonly Period[], within: Period): number => {
  let covered = 0;
  let next = within.from;
  for (const { from, to } of [...periods].sort(byStart)) {
    const first = laterOf(from, next);
    const last = earlierOf(to, within.to);
    if (last < first) continue;
    covered += daysBetween(first, last) + 1;
    next = addDays(last, 1);
  }
  return covered;
};

const byStart = (one: Period, other: Period): number => (one.from < other.from ? -1 : 1);
const laterOf = (one: string, other: string): string => (one > other ? one : other);
const earlierOf = (one: string, other: string): string => (one < other ? one : other);
