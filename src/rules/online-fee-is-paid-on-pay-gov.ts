import { filingMethod } from '../case/filing-days.ts';
import { type PaymentKind, paymentKind } from '../case/payment-kind.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.payment';

/** Means that exist on paper only, as the middle of a sentence. */
const onPaper: Readonly<Partial<Record<PaymentKind, string>>> = {
  'G-1450': 'Form G-1450, which goes with a paper filing',
  'G-1650': 'Form G-1650, which goes with a paper filing',
  'G-1651': 'Form G-1651, which goes with a paper filing',
  check: 'a check',
  'money order': 'a money order',
  'cashier check': "a cashier's check",
  cash: 'cash',
};

export const onlineFeeIsPaidOnPayGov = defineRule({
  id: 'online-fee-is-paid-on-pay-gov',
  title: 'The fee of an online filing is paid on Pay.gov',
  severity: 'warning',
  why: 'The online account hands over to Pay.gov, which takes a card or a bank account; nothing else pays an online filing.',
  cites: [{ title: 'USCIS, page of Form I-765', url: 'https://www.uscis.gov/i-765', seen: '2026-04-30' }],
  packets: ['uscis'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || filingMethod(view) !== 'online') return [];
    const kind = paymentKind(answer.text);
    const told = kind === null ? undefined : onPaper[kind];
    if (told === undefined) return [];
    return [
      {
        path: PATH,
        says: `An online filing is to be paid by ${told}; online the fee is paid on Pay.gov, by card or bank account.`,
        fix: 'Write "payment": "Pay.gov", or "method": "paper" if the packet is mailed.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { method: 'online', fee: 470, payment: 'G-1450', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: 'online', fee: 470, payment: 'G-1650', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: 'online', fee: 470, payment: 'G-1651', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: 'online', fee: 470, payment: 'check', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: 'online', fee: 470, payment: 'money order', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: 'online', fee: 470, payment: 'bank draft', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: 'online', fee: 470, payment: 'cash', mailedOn: 'none', submittedOn: '2026-11-24' } },
    ],
    passes: [
      { filing: { method: 'online', fee: 470, payment: 'Pay.gov' } },
      { filing: { method: 'online', fee: 470, payment: 'credit card' } },
      { filing: { method: 'online', fee: 470, payment: 'bank account' } },
      { filing: { method: 'online', fee: 470, payment: 'none' } },
      { filing: { method: 'online', fee: 470, payment: 'barter' } },
      { filing: { payment: 'G-1450' } },
      { filing: { method: null, payment: 'G-1450' } },
    ],
  },
});
