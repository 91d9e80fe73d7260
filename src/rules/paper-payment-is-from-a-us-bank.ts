import { filingMethod } from '../case/filing-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { paperPayment } from '../facts/paper-payment.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.paymentIsFromUsAccount';

export const paperPaymentIsFromAUsBank = defineRule({
  id: 'paper-payment-is-from-a-us-bank',
  title: 'A paper filing is paid from a card or account of a US bank with enough on it',
  severity: 'error',
  why: 'Form G-1450 takes cards of US banks only and Form G-1650 US bank accounts only; when the payment fails, the packet is rejected.',
  cites: [citeOf(paperPayment)],
  packets: ['uscis'],
  asks: [PATH],
  finds: ['I765-08'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || answer.value !== false || filingMethod(view) === 'online') return [];
    return [
      {
        path: PATH,
        says: 'The card or account that is to pay is not of a US bank, or has not enough on it.',
        fix: 'Pay with a card or an account of a bank in the United States that covers the fee on the day it is taken.',
      },
    ];
  },
  examples: {
    fails: [{ filing: { paymentIsFromUsAccount: false } }, { filing: { paymentIsFromUsAccount: false, method: null } }],
    passes: [
      { filing: { paymentIsFromUsAccount: true } },
      { filing: { paymentIsFromUsAccount: false, method: 'online' } },
    ],
  },
});
