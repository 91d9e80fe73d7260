import type { PaymentForm } from './payment.ts';

/** What pays a fee: a payment form, or the means that people name instead of one. */
export type PaymentKind =
  | PaymentForm
  | 'check'
  | 'money order'
  | 'cashier check'
  | 'cash'
  | 'Pay.gov'
  | 'card'
  | 'bank account';

/** Tried in this order: a cashier's check is no personal check, and a card at Pay.gov is paid there. */
const kinds: readonly (readonly [PaymentKind, RegExp])[] = [
  ['G-1450', /\bg\s*[-\u2010-\u2014]?\s*1450\b/],
  ['G-1650', /\bg\s*[-\u2010-\u2014]?\s*1650\b/],
  ['G-1651', /\bg\s*[-\u2010-\u2014]?\s*1651\b/],
  ['Pay.gov', /\bpay\s*\.?\s*gov\b/],
  ['bank account', /\be-?\s?(?:check|cheque)s?\b|\belectronic che(?:ck|que)s?\b/],
  [
    'cashier check',
    /\bcashier|\bcertified che(?:ck|que)s?\b|\bbank(?:er)?(?:['\u2019]?s)? (?:che(?:ck|que)s?|draft)\b/,
  ],
  ['card', /\bche(?:ck|que) card\b/],
  ['money order', /\b(?:money|postal)[\s-]*orders?\b/],
  ['check', /\bche(?:ck|que)s?\b/],
  ['card', /\bcards?\b|\bcredit\b|\bprepaid\b|\bvisa\b|\bmaster\s?card\b|\bamex\b|\bamerican express\b/],
  ['cash', /\bcash\b/],
  ['bank account', /\bach\b|\bbank\b|\baccount\b|\bdebit\b|\btransfer\b|\bwire\b/],
];

/** What pays the fee by the words of a case: `personal check`, `Form G-1450 (card)`. Null when the words name nothing known. */
export const paymentKind = (payment: string): PaymentKind | null => {
  const written = payment.normalize('NFKC').toLowerCase();
  return kinds.find(([, words]) => words.test(written))?.[0] ?? null;
};
