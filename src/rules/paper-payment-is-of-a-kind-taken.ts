import { filingMethod } from '../case/filing-days.ts';
import { type PaymentKind, paymentKind } from '../case/payment-kind.ts';
import type { View } from '../case/view.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { earlierValues } from '../facts/earlier-values.ts';
import { paperPayment } from '../facts/paper-payment.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.payment';

const kindTold: Readonly<Partial<Record<PaymentKind, string>>> = {
  check: 'a check',
  'money order': 'a money order',
  'cashier check': "a cashier's check",
  cash: 'cash',
  'G-1450': 'Form G-1450',
  'G-1650': 'Form G-1650',
  'G-1651': 'Form G-1651',
};

/** Form G-1651 in the packet excuses from paying electronically. */
const sendsExemption = (view: View): boolean =>
  Array.isArray(view.case.documents) && view.case.documents.some(({ is }) => is === 'G-1651');

export const paperPaymentIsOfAKindTaken = defineRule({
  id: 'paper-payment-is-of-a-kind-taken',
  title: 'A paper filing is paid by a means that is taken on its day',
  severity: 'error',
  why: 'USCIS rejects a paper filing with a means of payment that it does not take. Sources differ on whether the last day for checks was one itself; a filing on it is let pass.',
  cites: [
    citeOf(paperPayment),
    { title: 'USCIS, fee schedule G-1055: no cash', url: 'https://www.uscis.gov/g-1055', seen: '2026-05-06' },
  ],
  packets: ['uscis'],
  finds: ['I765-07'],
  check: (view, law) => {
    const answer = view.at(PATH);
    const day = decisiveDay(view, paperPayment.dated);
    if (answer.is !== 'answered' || day === null || filingMethod(view) !== 'paper') return [];
    const kind = paymentKind(answer.text);
    const told = kind === null ? undefined : kindTold[kind];
    const on = law.on(paperPayment, day);
    if (kind === null || told === undefined || on.is !== 'known' || on.value.includes(kind)) return [];
    const before = earlierValues(law, paperPayment, day).find(({ value }) => value.includes(kind));
    const isExcused = before !== undefined && on.value.includes('G-1651') && sendsExemption(view);
    if (isExcused) return [];
    const since = before === undefined ? 'which is not taken' : `which was taken until ${before.until}`;
    return [
      {
        path: PATH,
        says: `A paper filing on ${day} is to be paid by ${told}, ${since}; what is taken: ${paperPayment.unit.tell(on.value)}.`,
        fix: 'Pay with Form G-1450 by a card of a US bank or with Form G-1650 from a US bank account; who is excused from that sends Form G-1651 along and lists it in "documents".',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { payment: 'personal check' } },
      { filing: { payment: 'Cheque' } },
      { filing: { payment: 'money order' } },
      { filing: { payment: "Cashier's check" } },
      { filing: { payment: 'cash' } },
      { filing: { payment: 'check', mailedOn: '2026-11-24' }, documents: [{ is: 'photo' }] },
      { filing: { payment: 'cash' }, documents: [{ is: 'G-1651' }] },
    ],
    passes: [
      { filing: { payment: 'G-1450' } },
      { filing: { payment: 'G-1650' } },
      { filing: { payment: 'G-1651' } },
      { filing: { payment: 'personal check' }, documents: [{ is: 'G-1651' }] },
      { filing: { payment: 'check', mailedOn: '2025-10-28' } },
      { filing: { payment: 'money order', mailedOn: '2025-10-27' } },
      { filing: { payment: 'wire transfer' } },
      { filing: { payment: 'barter' } },
      { filing: { payment: 'check', method: 'online' } },
      { filing: { payment: 'check', method: null } },
      { filing: { payment: 'check', mailedOn: '1999-01-01' } },
      { filing: { payment: 'check', mailedOn: null, preparedOn: null } },
      { filing: { payment: 'none' } },
    ],
  },
});
