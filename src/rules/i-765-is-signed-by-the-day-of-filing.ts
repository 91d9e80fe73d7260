import { signedOn } from '../case/signature.ts';
import { formI765 } from '../facts/cited.ts';
import { decisiveAnswer } from '../facts/decisive-day.ts';
import { defineRule } from './define.ts';

export const i765IsSignedByTheDayOfFiling = defineRule({
  id: 'i-765-is-signed-by-the-day-of-filing',
  title: 'The I-765 is signed on the day of filing or before it',
  severity: 'error',
  why: 'What is mailed unsigned is rejected, and a date of signature that lies ahead shows that one of the days is wrong.',
  cites: [formI765('Part 3, items 7.a and 7.b')],
  packets: ['uscis'],
  finds: ['I765-12', 'I983-24'],
  check: (view) => {
    const on = signedOn(view.case, 'i765');
    const filed = decisiveAnswer(view, 'filing');
    if (on === null || filed === null || filed.path === 'filing.preparedOn' || on <= filed.day) return [];
    return [
      {
        path: 'signatures.i765.on',
        says: `The I-765 is dated ${on} beside the signature, after the day on which it is filed, ${filed.day}.`,
        fix: 'Date the signature with the day on which it is made, and file not before it.',
      },
    ];
  },
  examples: {
    fails: [
      { signatures: { i765: { on: '2026-11-25' } } },
      {
        filing: { method: 'online', fee: 470, payment: 'Pay.gov', mailedOn: 'none', submittedOn: '2026-11-23' },
        signatures: { i765: { on: '2026-11-24' } },
      },
    ],
    passes: [
      { signatures: { i765: { on: '2026-11-24' } } },
      { filing: { mailedOn: null }, signatures: { i765: { on: '2026-11-25' } } },
      { signatures: { i765: { on: 'none' } } },
    ],
  },
});
