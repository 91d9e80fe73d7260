import { addDays } from '../case/day-sum.ts';
import type { Fact } from './define.ts';
import type { Law } from './law.ts';

/** What a fact said before. */
export interface EarlierValue<T> {
  readonly value: T;
  /** First and last day on which it held, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
}

/** What a fact said before the value that holds on a day, the newest first; back to the first value or to a time without one. */
export function earlierValues<T>(law: Law, fact: Fact<T>, day: string): readonly EarlierValue<T>[] {
  const earlier: EarlierValue<T>[] = [];
  let held = law.on(fact, day);
  while (held.is !== 'nothing') {
    const until = addDays(held.from, -1);
    // There is no day before the first that can be written.
    if (until >= held.from) break;
    held = law.on(fact, until);
    if (held.is === 'known') earlier.push({ value: held.value, from: held.from, until });
  }
  return earlier;
}
