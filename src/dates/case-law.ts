import type { View } from '../case/view.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import type { Dated, Fact } from '../facts/define.ts';
import type { Law } from '../facts/law.ts';

/** The law as the days of one case read it. */
export interface CaseLaw {
  readonly law: Law;
  /** The day that decides for such a fact, `YYYY-MM-DD`. */
  dayFor(dated: Dated): string;
  /** What a fact says on that day; null when it says nothing, or was not seen. */
  value<T>(fact: Fact<T>): T | null;
}

/** The law for a case; `on` (`YYYY-MM-DD`) decides where the case tells no day. */
export const caseLaw = (view: View, law: Law, on: string): CaseLaw => {
  const dayFor = (dated: Dated): string => decisiveDay(view, dated) ?? on;
  return {
    law,
    dayFor,
    value: (fact) => {
      const held = law.on(fact, dayFor(fact.dated));
      return held.is === 'known' ? held.value : null;
    },
  };
};
