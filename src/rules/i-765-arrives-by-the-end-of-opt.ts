import { type Receipt, receipt } from '../case/filing-days.ts';
import { optEnd } from '../case/opt-end.ts';
import type { View } from '../case/view.ts';
import { citeOf } from '../facts/cite-of.ts';
import { daysToFileOf, lastDayTold } from '../facts/days-to-file.ts';
import { filingWindow } from '../facts/filing-window.ts';
import { defineRule } from './define.ts';

/** The beginning of a sentence about a receipt that is too late. */
const received = (view: View, { path, day, isTold }: Receipt): string => {
  if (!isTold) return `A packet that is mailed on ${view.case.filing?.mailedOn} arrives on ${day} at the earliest`;
  return path === 'filing.submittedOn' ? `The I-765 is submitted on ${day}` : `USCIS receives the I-765 on ${day}`;
};

export const i765ArrivesByTheEndOfOpt = defineRule({
  id: 'i-765-arrives-by-the-end-of-opt',
  title: 'USCIS receives the I-765 by the last day of OPT',
  severity: 'error',
  why: 'The day of receipt counts, not the postmark. After the last day of OPT the extension can no longer be asked for, and nobody can file in the grace period.',
  cites: [citeOf(filingWindow)],
  packets: ['uscis'],
  finds: ['I765-18'],
  check: (view, law) => {
    const end = optEnd(view);
    const arrival = receipt(view);
    if (end === null || arrival === null || arrival.day <= end.day) return [];
    const by = end.path === 'student.capGapUntil' ? ' with the cap-gap' : '';
    return [
      {
        path: arrival.path,
        says: `${received(view, arrival)}, and OPT ends on ${end.day}${by}.${lastDayTold(daysToFileOf(view, law))}`,
        fix: 'File so that USCIS has the I-765 by that day; if it has passed, talk to your office at once about what is left.',
      },
    ];
  },
  examples: {
    fails: [
      {
        school: { recommendedOn: '2026-12-14', i20: { issuedOn: '2026-12-14', dsoSignedOn: '2026-12-14' } },
        filing: { mailedOn: '2027-01-08', expectedReceipt: '2027-01-15' },
      },
      // Mailed on the last day: it cannot be there on that day.
      {
        school: { recommendedOn: '2026-12-14', i20: { issuedOn: '2026-12-14', dsoSignedOn: '2026-12-14' } },
        filing: { method: null, mailedOn: '2027-01-14', expectedReceipt: null },
      },
      {
        school: { recommendedOn: '2026-12-14', i20: { issuedOn: '2026-12-14', dsoSignedOn: '2026-12-14' } },
        filing: { method: 'online', fee: 470, payment: 'Pay.gov', mailedOn: 'none', submittedOn: '2027-01-15' },
      },
      {
        student: { optCard: { starts: '2025-08-01', ends: '2026-07-31' }, capGapUntil: '2026-11-29' },
        school: { stemPeriod: { from: '2026-11-30', to: '2028-11-29' } },
        job: { starts: '2026-11-30' },
      },
    ],
    passes: [
      {
        school: { recommendedOn: '2026-12-14', i20: { issuedOn: '2026-12-14', dsoSignedOn: '2026-12-14' } },
        filing: { mailedOn: '2027-01-08', expectedReceipt: '2027-01-14' },
      },
      { filing: { mailedOn: '2027-01-13', expectedReceipt: null } },
      { filing: { method: 'online', submittedOn: '2027-01-14', mailedOn: 'none', expectedReceipt: '2027-01-20' } },
      { student: { optCard: { ends: '2026-07-31' }, capGapUntil: '2026-11-30' } },
      { student: { optCard: { ends: null } }, filing: { expectedReceipt: '2029-01-01' } },
      { filing: { mailedOn: null, expectedReceipt: null } },
    ],
  },
});
