import { filingMethod } from '../case/filing-days.ts';
import { paymentForm } from '../case/payment.ts';
import { type PaymentKind, paymentKind } from '../case/payment-kind.ts';
import { citeOf } from '../facts/cite-of.ts';
import { paperPayment } from '../facts/paper-payment.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.payment';

/** Means that are judged by their own rule: they need no form, and are taken or not. */
const ownRule: ReadonlySet<PaymentKind | null> = new Set(['check', 'money order', 'cashier check', 'cash'] as const);

/** What the words are instead of the number of a form, as the end of a sentence. */
const insteadOf = (kind: PaymentKind | null): string => {
  if (kind === null) return 'in words that name no payment form';
  if (kind === 'Pay.gov') return 'by Pay.gov, which takes the fee of online filings only';
  return kind === 'card' || kind === 'bank account'
    ? `by ${kind}, without the form that gives USCIS its data`
    : `in more words than the number of Form ${kind}, so that the packet leaves the form out`;
};

const formFor = (kind: PaymentKind | null): string => {
  if (kind === 'card' || kind === 'G-1450') return 'Write "payment": "G-1450".';
  if (kind === 'bank account' || kind === 'G-1650') return 'Write "payment": "G-1650".';
  return kind === 'G-1651'
    ? 'Write "payment": "G-1651".'
    : 'Write "payment": "G-1450" for a card of a US bank, or "G-1650" for a US bank account.';
};

export const paperPaymentNamesItsForm = defineRule({
  id: 'paper-payment-names-its-form',
  title: 'The payment of a paper filing is given as the number of its form',
  severity: 'error',
  why: 'Without Form G-1450 or G-1650 on top USCIS cannot take the fee and rejects the packet; the packet holds the form that the answer names.',
  cites: [citeOf(paperPayment)],
  packets: ['uscis'],
  check: (view) => {
    const answer = view.at(PATH);
    if (filingMethod(view) !== 'paper') return [];
    if (answer.is === 'none')
      return [{ path: PATH, says: 'No payment is named for a paper filing.', fix: formFor(null) }];
    if (answer.is !== 'answered' || paymentForm(answer.text) !== null) return [];
    const kind = paymentKind(answer.text);
    if (ownRule.has(kind)) return [];
    return [{ path: PATH, says: `The payment of a paper filing is given ${insteadOf(kind)}.`, fix: formFor(kind) }];
  },
  examples: {
    fails: [
      { filing: { payment: 'credit card' } },
      { filing: { payment: 'ACH from my bank' } },
      { filing: { payment: 'Pay.gov' } },
      { filing: { payment: 'G-1450 (credit card)' } },
      { filing: { payment: 'G-1650, bank account' } },
      { filing: { payment: 'G-1651 and a check' } },
      { filing: { payment: 'barter' } },
      { filing: { payment: 'none' } },
    ],
    passes: [
      { filing: { payment: 'Form G-1450' } },
      { filing: { payment: 'g1650' } },
      { filing: { payment: 'G-1651' } },
      { filing: { payment: 'money order', mailedOn: '2025-10-28' } },
      { filing: { payment: 'none', method: 'online' } },
      { filing: { payment: 'credit card', method: 'online' } },
      { filing: { payment: 'credit card', method: null } },
      { filing: { payment: null } },
    ],
  },
});
