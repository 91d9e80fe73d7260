import { daysBetween } from '../case/day-sum.ts';
import { signedOn } from '../case/signature.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { defineRule } from './define.ts';

/** Our own margin in days, and no law. */
const OLD = 60;

export const i765IsSignedLately = defineRule({
  id: 'i-765-is-signed-lately',
  title: 'The I-765 is signed not long before it is filed',
  severity: 'warning',
  why: 'The student signs that all of it is true at the time of filing; with an old signature an address, a passport or the edition of the form may have changed since.',
  cites: [instructionsI765('Part 3, and signature')],
  packets: ['uscis'],
  finds: ['I983-24'],
  check: (view) => {
    const on = signedOn(view.case, 'i765');
    const filed = decisiveDay(view, 'filing');
    if (on === null || filed === null) return [];
    const age = daysBetween(on, filed);
    if (age <= OLD) return [];
    return [
      {
        path: 'signatures.i765.on',
        says: `The I-765 is signed ${age} days before it is filed; more than ${OLD} is old by our own margin.`,
        fix: 'Read every answer again, and sign and date a fresh print.',
      },
    ];
  },
  examples: {
    fails: [{ signatures: { i765: { on: '2026-09-24' } } }],
    passes: [
      { signatures: { i765: { on: '2026-09-25' } } },
      { signatures: { i765: { on: '2026-01-01' } }, filing: { mailedOn: null, preparedOn: null } },
    ],
  },
});
