import { filingMethod } from '../case/filing-days.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.paymentIsFromUsAccount';

export const onlinePaymentIsFromAUsBank = defineRule({
  id: 'online-payment-is-from-a-us-bank',
  title: 'An online filing is paid from a card or account of a US bank with enough on it',
  severity: 'warning',
  why: 'The filing is made only when Pay.gov has taken the fee. It debits US bank accounts; whether it takes a card from abroad is not certain.',
  cites: [{ title: 'USCIS, page of Form I-765', url: 'https://www.uscis.gov/i-765', seen: '2026-04-30' }],
  packets: ['uscis'],
  finds: ['I765-08'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || answer.value !== false || filingMethod(view) !== 'online') return [];
    return [
      {
        path: PATH,
        says: 'The card or account that is to pay on Pay.gov is not of a US bank, or has not enough on it.',
        fix: 'Have a card or an account of a bank in the United States ready that covers the fee, well before the last day to file.',
      },
    ];
  },
  examples: {
    fails: [
      {
        filing: {
          method: 'online',
          fee: 470,
          payment: 'Pay.gov',
          mailedOn: 'none',
          submittedOn: '2026-11-24',
          paymentIsFromUsAccount: false,
        },
      },
    ],
    passes: [
      { filing: { paymentIsFromUsAccount: false } },
      { filing: { method: 'online', fee: 470, payment: 'Pay.gov', paymentIsFromUsAccount: true } },
      { filing: { method: null, paymentIsFromUsAccount: false } },
    ],
  },
});
