import { i765FeeOnline } from './i-765-fee-online.ts';
import { i765FeePaper } from './i-765-fee-paper.ts';
import { paperPayment } from './paper-payment.ts';
import { premiumFee } from './premium-fee.ts';
import { premiumProcessing } from './premium-processing.ts';
import { rulemakingOptFees2026 } from './rulemaking-opt-fees-2026.ts';
import { never, nowTold, sinceFirst, sinceNot } from './stale-since.ts';
import type { StaleStatement } from './stale-statement.ts';
import { dollars } from './unit.ts';

const PAST = /\b(?:until|was|were|no longer|formerly|used to)\b/i;

/** Amounts that a fee was and is not any more. */
const former = (values: readonly { readonly value: unknown }[]): readonly number[] => {
  const amounts = values.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const now = amounts.at(-1);
  return [...new Set(amounts)].filter((amount) => amount !== now);
};

/** The number as a whole, and what follows its comma. */
const hintsOf = (amount: number): StaleStatement['hints'] => [String(amount), String(amount).slice(-3)];

/** `$1,685`, with or without the comma and the cents. */
const written = (amount: number): RegExp => {
  const digits = String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',?');
  return new RegExp(`\\$\\s?${digits}(?:\\.00)?(?![\\d,]*\\d)`);
};

const feesOfTheI765: readonly StaleStatement[] = former(i765FeePaper.values).map((amount) => ({
  id: `i-765-fee-of-${amount}-dollars`,
  hints: hintsOf(amount),
  all: [written(amount), /\b(?:I-765|USCIS|Homeland Security|DHS|EAD|payable|(?:filing|application) fee)\b/i],
  unless: PAST,
  told: `a fee of ${dollars.tell(amount)} for the I-765`,
  ...sinceNot(i765FeePaper, (value) => value === amount),
  today: `The I-765 costs ${nowTold(i765FeePaper)} on paper and ${nowTold(i765FeeOnline)} online.`,
}));

const feesOfTheI907: readonly StaleStatement[] = former(premiumFee.values).map((amount) => ({
  id: `i-907-fee-of-${amount}-dollars`,
  hints: hintsOf(amount),
  all: [written(amount), /\b(?:premium|I-907)\b/i],
  unless: PAST,
  told: `a fee of ${dollars.tell(amount)} for Form I-907`,
  ...sinceNot(premiumFee, (value) => value === amount),
  today: `Form I-907 for an I-765 costs ${nowTold(premiumFee)}.`,
}));

/** Fees and means of payment that do not hold any more. */
export const staleFees: readonly StaleStatement[] = [
  ...feesOfTheI765,
  ...feesOfTheI907,
  {
    id: 'payment-by-check-or-money-order',
    hints: ['check', 'money order'],
    all: [
      /\bmoney orders?\b|\b(?:personal|business|bank|certified|cashier['’]?s?) checks?\b|\bchecks? (?:for|payable|made (?:out|payable))\b|\b(?:by|a) check\b/i,
      /\b(?:fees?|I-765|USCIS|Homeland Security|payable)\b|\$\s?\d/i,
    ],
    unless:
      /\b(?:no longer|sent back|reject\w*|refus\w*|ended|stopped|instead of|neither|exempt\w*)\b|\bnot\b|n['’]t\b/i,
    told: 'paying USCIS by check or money order',
    ...sinceNot(paperPayment, (means) => means.includes('check')),
    today: 'A paper filing is paid by Form G-1450 or Form G-1650, an online filing on the site.',
  },
  {
    id: 'no-paid-faster-processing',
    hints: ['expedit', 'premium', 'faster'],
    all: [
      /\b(?:does not|do not|doesn['’]t|don['’]t|cannot|no)\b.{0,60}\b(?:pay\w*|paid|fee|premium)\b/i,
      /\b(?:expedit\w+|premium|faster)\b/i,
      /\b(?:USCIS|I-765|OPT|EAD)\b/,
    ],
    unless: /\brefund/i,
    told: 'an I-765 that nobody can pay to have decided faster',
    ...sinceFirst(premiumFee),
    today: `Form I-907 for ${nowTold(premiumFee)} asks for an action within ${nowTold(premiumProcessing)}.`,
  },
  {
    id: 'fee-of-a-proposed-rule',
    hints: ['30', '70', '100'],
    all: [/\$\s?(?:30|70|100),?000\b/, /\bfee\b/i, /\b(?:OPT|recommend\w*|SEVIS|DSO)\b/],
    unless: /\b(?:propos\w+|not|no)\b/i,
    told: 'a fee for the recommendation of OPT, which is only proposed',
    ...never(rulemakingOptFees2026),
    today: 'No fee is due for the recommendation; read what became of the proposal.',
  },
];
