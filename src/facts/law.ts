import { type Fact, type FactOn, type FactValue, factOn, isUnseen } from './define.ts';

/** Values that a user gives for a fact instead of ours, by fact id. */
export type Overrides = ReadonlyMap<string, readonly FactValue<unknown>[]>;

/** What the law says, as far as a packet is concerned: our facts, with a user's own values where there are any. */
export interface Law {
  /** What a fact says on a day (`YYYY-MM-DD`). Never guesses. */
  on<T>(fact: Fact<T>, day: string): FactOn<T>;
  /** All values of a fact in the order of their days. */
  values<T>(fact: Fact<T>): readonly FactValue<T>[];
  /** Ids of the facts that a user's values replace. */
  readonly overridden: readonly string[];
}

/** Our facts alone. */
export const ourLaw: Law = { on: factOn, values: ({ values }) => values, overridden: [] };

/** Our facts with a user's values. A value of the wrong unit is a bug here: the reader of the user's file refuses it. */
export const lawWith = (overrides: Overrides): Law => {
  const values: Law['values'] = (fact) => overrides.get(fact.id)?.map((value) => ofUnit(fact, value)) ?? fact.values;
  return {
    on: (fact, day) => factOn({ values: values(fact) }, day),
    values,
    overridden: [...overrides.keys()],
  };
};

const ofUnit = <T>({ id, unit }: Fact<T>, { value, ...rest }: FactValue<unknown>): FactValue<T> => {
  if (value === null || isUnseen(value) || unit.is(value)) return { ...rest, value };
  throw new Error(`A value of the fact ${id} is not in ${unit.name}.`);
};
