import type { Fact } from './define.ts';
import { earlierValues } from './earlier-values.ts';
import { i765FeeOnline } from './i-765-fee-online.ts';
import { i765FeePaper } from './i-765-fee-paper.ts';
import type { Law } from './law.ts';
import { premiumFee } from './premium-fee.ts';

/** An amount that is or was a fee. */
export interface NamedFee {
  readonly amount: number;
  /** Of an I-765 on paper, of one online, of Form I-907, or of an I-765 and Form I-907 together. */
  readonly of: 'paper' | 'online' | 'premium' | 'together';
  /** Last day on which it was right, `YYYY-MM-DD`; null when it still is. */
  readonly until: string | null;
}

const values = (law: Law, fact: Fact<number>, of: NamedFee['of'], day: string): readonly NamedFee[] => {
  const on = law.on(fact, day);
  const current: readonly NamedFee[] = on.is === 'known' ? [{ amount: on.value, of, until: null }] : [];
  return [...current, ...earlierValues(law, fact, day).map(({ value: amount, until }) => ({ amount, of, until }))];
};

const earlierOf = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;

/** What an amount of dollars is on a day, or was before it; null when no fee of ours was ever that. What still holds comes first. */
export const namedFee = (law: Law, day: string, amount: number): NamedFee | null => {
  const filing = [...values(law, i765FeePaper, 'paper', day), ...values(law, i765FeeOnline, 'online', day)];
  const premium = values(law, premiumFee, 'premium', day);
  const together = filing.flatMap((one) =>
    premium.map(
      (other): NamedFee => ({
        amount: one.amount + other.amount,
        of: 'together',
        until: earlierOf(one.until, other.until),
      }),
    ),
  );
  const named = [...filing, ...premium, ...together].filter((fee) => fee.amount === amount);
  return named.find(({ until }) => until === null) ?? named[0] ?? null;
};

/** ` until 2024-03-31`, or nothing when the fee still holds. */
export const untilTold = ({ until }: NamedFee): string => (until === null ? '' : ` until ${until}`);
