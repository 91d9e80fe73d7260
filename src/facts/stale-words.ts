import { freeWords } from '../case/free-words.ts';
import type { View } from '../case/view.ts';
import { decisiveDay } from './decisive-day.ts';
import { type StaleWords, staleAdvice } from './stale-advice.ts';

/** Stale words, and the path of the answer that has them. */
export interface StaleAnswer extends StaleWords {
  readonly path: string;
}

const found = new WeakMap<View, readonly StaleAnswer[]>();

/** The free words of a case that were out of date on the day the packet is prepared; of every known statement when no answer tells that day. */
export const staleWordsOf = (view: View): readonly StaleAnswer[] => {
  const before = found.get(view);
  if (before !== undefined) return before;
  const day = decisiveDay(view, 'preparation') ?? undefined;
  const stale = freeWords(view.case).flatMap(({ path, text }) =>
    staleAdvice(text, day).map((words): StaleAnswer => ({ path, ...words })),
  );
  found.set(view, stale);
  return stale;
};
