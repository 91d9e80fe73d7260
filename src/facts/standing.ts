import { addDays, daysBetween } from '../case/day-sum.ts';
import type { Aside, Dated, Fact, FactValue } from './define.ts';
import { isUnseen } from './define.ts';
import type { Law } from './law.ts';

/** A value of a fact in the time in which it holds, ready to be told. */
export interface FactState {
  /** `unseen`: there is a value, and `text` says where to read it. `nothing`: there is no such rule. */
  readonly is: 'known' | 'unseen' | 'nothing';
  readonly value: unknown;
  /** The value as people read it: `$520`. */
  readonly text: string;
  readonly from: string;
  /** False when `from` is from memory, or only the first day on which the value was seen. */
  readonly exact: boolean;
  /** Last day; null while no other value follows. */
  readonly until: string | null;
  /** False for a value that was not seen, is from memory, or in doubt. */
  readonly isCertain: boolean;
  readonly confidence: FactValue<unknown>['confidence'];
  readonly cite: FactValue<unknown>['cite'];
  readonly doubt: string | null;
}

/** A fact as it stands on a day. */
export interface FactStanding {
  readonly id: string;
  readonly title: string;
  /** Name of its unit. */
  readonly unit: string;
  readonly dated: Dated;
  /** True when the values are a user's. */
  readonly isOverridden: boolean;
  /** What holds on the day; null before the first value. */
  readonly now: FactState | null;
  /** Days since the source of what holds was last seen; null when it bears no day. */
  readonly age: number | null;
  /** What held before, the newest first. */
  readonly before: readonly FactState[];
  /** What is known to follow. */
  readonly later: readonly FactState[];
  readonly asides: readonly Aside[];
}

/** A fact with its history as it stands on a day (`YYYY-MM-DD`). */
export const standingOf = (fact: Fact<unknown>, law: Law, day: string): FactStanding => {
  const values = law.values(fact);
  const states = values.map((value, index) => stateOf(fact, value, values[index + 1]?.from));
  const at = states.findLastIndex(({ from }) => from <= day);
  const now = states[at] ?? null;
  const seen = now?.cite.seen ?? null;
  return {
    id: fact.id,
    title: fact.title,
    unit: fact.unit.name,
    dated: fact.dated,
    isOverridden: law.overridden.includes(fact.id),
    now,
    age: seen === null ? null : daysBetween(seen, day),
    before: states.slice(0, Math.max(at, 0)).reverse(),
    later: states.slice(at + 1),
    asides: fact.asides ?? [],
  };
};

const stateOf = (
  { unit }: Fact<unknown>,
  { value, from, exact = true, confidence, cite, doubt }: FactValue<unknown>,
  next: string | undefined,
): FactState => ({
  ...read(value, (known) => unit.tell(known)),
  value,
  from,
  exact,
  until: next === undefined ? null : addDays(next, -1),
  isCertain: !isUnseen(value) && confidence !== 'from memory' && doubt === undefined,
  confidence,
  cite,
  doubt: doubt ?? null,
});

const read = (value: unknown, tell: (value: unknown) => string): Pick<FactState, 'is' | 'text'> => {
  if (value === null) return { is: 'nothing', text: 'no such rule' };
  if (isUnseen(value)) return { is: 'unseen', text: `read it at ${value.readOn}` };
  return { is: 'known', text: tell(value) };
};

/** True when the source of what holds was last seen more than so many days ago, or bears no day. */
export const isStale = ({ age }: FactStanding, days: number): boolean => age === null || age > days;
