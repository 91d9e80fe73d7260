import type { Cite } from '../finding.ts';
import type { Unit } from './unit.ts';

/** The day of a case that decides which value holds. */
export type Dated = 'filing' | 'receipt' | 'recommendation' | 'preparation';

/** How sure a value is: seen in several independent sources, in one, or nowhere: recalled, and to be checked. */
export type Confidence = 'several sources' | 'one source' | 'from memory';

/** A value that is in force but was not seen: the page to read it on. */
export interface Unseen {
  readonly readOn: string;
}

/** A value from a day on, until the next one. `null`: there is no such rule any more. */
export interface FactValue<T> {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  /** False when `from` is from memory, or only the first day on which the value was seen: it may have begun before. True when absent. */
  readonly exact?: boolean;
  readonly value: T | Unseen | null;
  readonly confidence: Confidence;
  readonly cite: Cite;
  /** What is in doubt about the value, a sentence. */
  readonly doubt?: string;
}

/** Something that does not hold: proposed, withdrawn, stopped by a court, or said by pages that are out of date. */
export interface Aside {
  /** A sentence with its days. */
  readonly says: string;
  readonly confidence: Confidence;
  readonly cite: Cite;
}

/** One thing the law or an agency says, with all its values in the order of their days. */
export interface Fact<T> {
  readonly id: string;
  /** What the value is, in plain words. */
  readonly title: string;
  readonly unit: Unit<T>;
  readonly dated: Dated;
  readonly values: readonly FactValue<T>[];
  readonly asides?: readonly Aside[];
}

/** What a fact says on a day. `nothing`: before the first value, or repealed. */
export type FactOn<T> =
  | ({ readonly is: 'known'; readonly value: T } & Held)
  | ({ readonly is: 'unseen'; readonly readOn: string } & Held)
  | { readonly is: 'nothing' };

interface Held {
  readonly from: string;
  /** False when `from` is from memory, or only the first day on which the value was seen. */
  readonly exact: boolean;
  readonly confidence: Confidence;
  readonly cite: Cite;
  readonly doubt?: string;
}

/** Throws when values are not in the order of their days. */
export const inOrder = (id: string, values: readonly FactValue<unknown>[]): void => {
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (before !== undefined && before.from >= value.from) {
      throw new Error(`The values of the fact ${id} are not in the order of their days.`);
    }
  });
};

/** Declares a fact. Throws when its values are not in the order of their days. */
export const defineFact = <T>(fact: Fact<T>): Fact<T> => {
  inOrder(fact.id, fact.values);
  return fact;
};

export const isUnseen = (value: unknown): value is Unseen =>
  typeof value === 'object' && value !== null && 'readOn' in value;

/** What a fact says on a day (`YYYY-MM-DD`). Never guesses. */
export const factOn = <T>({ values }: Pick<Fact<T>, 'values'>, on: string): FactOn<T> => {
  const held = values.findLast((value) => value.from <= on);
  if (held === undefined || held.value === null) return { is: 'nothing' };
  const { value, from, exact = true, confidence, cite, doubt } = held;
  const told = { from, exact, confidence, cite, ...(doubt === undefined ? {} : { doubt }) };
  return isUnseen(value) ? { is: 'unseen', readOn: value.readOn, ...told } : { is: 'known', value, ...told };
};
