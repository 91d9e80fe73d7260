import { type Fact, type FactValue, isUnseen } from './define.ts';
import type { StaleStatement } from './stale-statement.ts';

type Since = Pick<StaleStatement, 'since' | 'exact' | 'cite'>;

const sinceOf = <T>({ id }: Fact<T>, held: FactValue<unknown> | undefined): Since => {
  if (held === undefined) throw new Error(`The fact ${id} does not tell since when that is out of date.`);
  const { from, exact, cite } = held;
  return { since: from, cite, ...(exact === undefined ? {} : { exact }) };
};

/** Since when a fact has not had a value any more. Throws when it never had it, or still has. */
export const sinceNot = <T>(fact: Fact<T>, was: (value: T) => boolean): Since => {
  const { values } = fact;
  const last = values.findLastIndex(({ value }) => value !== null && !isUnseen(value) && was(value));
  return sinceOf(fact, last === -1 ? undefined : values[last + 1]);
};

/** Since when a fact has the value that it has now. */
export const sinceNow = <T>(fact: Fact<T>): Since => sinceOf(fact, fact.values.at(-1));

/** Since when there is a fact at all. */
export const sinceFirst = <T>(fact: Fact<T>): Since => sinceOf(fact, fact.values[0]);

/** It never held for STEM OPT; what holds was read where the fact was. */
export const never = <T>(fact: Fact<T>): Since => ({ since: null, cite: sinceNow(fact).cite });

/** The newest value of a fact as people read it. Throws when it was not seen. */
export const nowTold = <T>({ id, values, unit }: Fact<T>): string => {
  const value = values.at(-1)?.value;
  if (value === undefined || value === null || isUnseen(value)) throw new Error(`The fact ${id} has no known value.`);
  return unit.tell(value);
};
