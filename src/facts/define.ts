/** Where a value was read, and the day it was last seen there. */
export interface Cite {
  readonly title: string;
  readonly url: string;
  /** Last day on which the source is known to have said so, `YYYY-MM-DD`; null when it was read in a copy that bears no day. */
  readonly seen: string | null;
}

/** The day of a case that decides which value holds. */
export type Dated = 'filing' | 'receipt' | 'recommendation' | 'preparation';

/** A value that is in force but was not seen: the page to read it on. */
export interface Unseen {
  readonly readOn: string;
}

/** A value from a day on, until the next one. `null`: there is no such rule any more. */
export interface FactValue<T> {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly value: T | Unseen | null;
  readonly cite: Cite;
}

/** One thing the law or an agency says, with all its values in the order of their days. */
export interface Fact<T> {
  readonly id: string;
  /** What the value is, in plain words. */
  readonly title: string;
  readonly dated: Dated;
  readonly values: readonly FactValue<T>[];
}

/** What a fact says on a day. `nothing`: before the first value, or repealed. */
export type FactOn<T> =
  | { readonly is: 'known'; readonly value: T; readonly from: string; readonly cite: Cite }
  | { readonly is: 'unseen'; readonly readOn: string; readonly from: string; readonly cite: Cite }
  | { readonly is: 'nothing' };

/** Declares a fact. Throws when its values are not in the order of their days. */
export const defineFact = <T extends string | number | readonly string[]>(fact: Fact<T>): Fact<T> => {
  fact.values.forEach((value, index) => {
    const before = fact.values[index - 1];
    if (before !== undefined && before.from >= value.from) {
      throw new Error(`The values of the fact ${fact.id} are not in the order of their days.`);
    }
  });
  return fact;
};

const isUnseen = (value: unknown): value is Unseen => typeof value === 'object' && value !== null && 'readOn' in value;

/** What a fact says on a day (`YYYY-MM-DD`). Never guesses. */
export const factOn = <T>(fact: Fact<T>, day: string): FactOn<T> => {
  const held = fact.values.findLast((value) => value.from <= day);
  if (held === undefined || held.value === null) return { is: 'nothing' };
  const { value, from, cite } = held;
  if (isUnseen(value)) return { is: 'unseen', readOn: value.readOn, from, cite };
  return { is: 'known', value, from, cite };
};
