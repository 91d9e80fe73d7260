import { filingMethod } from '../case/filing-days.ts';
import { paymentKind } from '../case/payment-kind.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.bankAllowsDebit';

export const bankLetsTheDebitThrough = defineRule({
  id: 'bank-lets-the-debit-through',
  title: 'The bank knows that it must let the debit of Form G-1650 through',
  severity: 'warning',
  why: 'A bank may block a debit that it does not know, and a payment that fails means that the packet is rejected.',
  cites: [
    {
      title: 'USCIS, alert of 2025-08-29 on paying by Form G-1650',
      url: 'https://www.uscis.gov/g-1650',
      seen: null,
    },
  ],
  packets: ['uscis'],
  finds: ['I765-08'],
  check: (view) => {
    const payment = view.at('filing.payment');
    if (payment.is !== 'answered' || filingMethod(view) === 'online') return [];
    const allows = view.at(PATH);
    // Only this way of paying asks the question, so it asks for its answer itself.
    if (paymentKind(payment.text) !== 'G-1650' || (allows.is === 'answered' && allows.value === true)) return [];
    return [
      {
        path: PATH,
        says: 'Form G-1650 takes the fee from a bank account, and the bank is not known to let the debit through.',
        fix: 'Ask the bank to allow a debit by USCIS and answer "bankAllowsDebit": true, or pay with Form G-1450.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { payment: 'G-1650', bankAllowsDebit: false } },
      { filing: { payment: 'Form G-1650', bankAllowsDebit: null } },
    ],
    passes: [
      { filing: { payment: 'G-1650' } },
      { filing: { payment: 'G-1450', bankAllowsDebit: false } },
      { filing: { payment: 'G-1650', bankAllowsDebit: false, method: 'online' } },
      { filing: { payment: null, bankAllowsDebit: false } },
    ],
  },
});
