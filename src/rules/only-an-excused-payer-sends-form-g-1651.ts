import { filingMethod } from '../case/filing-days.ts';
import { paymentKind } from '../case/payment-kind.ts';
import { citeOf } from '../facts/cite-of.ts';
import { paperPayment } from '../facts/paper-payment.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.payment';

export const onlyAnExcusedPayerSendsFormG1651 = defineRule({
  id: 'only-an-excused-payer-sends-form-g-1651',
  title: 'Only who is excused from paying electronically sends Form G-1651',
  severity: 'note',
  why: 'Form G-1651 pays nothing: it asks to be excused from paying electronically and goes along with the payment on paper. Without a ground for it the packet is rejected.',
  cites: [citeOf(paperPayment)],
  packets: ['uscis'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || filingMethod(view) !== 'paper') return [];
    if (paymentKind(answer.text) !== 'G-1651') return [];
    return [
      {
        path: PATH,
        says: 'The payment names Form G-1651, which asks to be excused from paying electronically and is no payment.',
        fix: 'Read in the form who is excused; if you are, send it together with the payment, otherwise pay with Form G-1450 or G-1650.',
      },
    ];
  },
  examples: {
    fails: [{ filing: { payment: 'G-1651' } }],
    passes: [
      { filing: { payment: 'G-1450' } },
      { filing: { payment: 'G-1651', method: 'online' } },
      { filing: { payment: null } },
    ],
  },
});
