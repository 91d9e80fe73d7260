import { filingMethod } from '../case/filing-days.ts';
import { optEnd } from '../case/opt-end.ts';
import { citeOf } from '../facts/cite-of.ts';
import { daysToFileOf, lastDayTold } from '../facts/days-to-file.ts';
import { filingWindow } from '../facts/filing-window.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.expectedReceipt';

export const paperFilingTellsItsDayOfReceipt = defineRule({
  id: 'paper-filing-tells-its-day-of-receipt',
  title: 'A paper filing tells the day on which USCIS will have it',
  severity: 'error',
  why: 'The I-765 must be received by the last day of OPT and within the days of the recommendation; without that day neither can be checked.',
  cites: [citeOf(filingWindow)],
  packets: ['uscis'],
  finds: ['I765-18'],
  check: (view, law) => {
    if (filingMethod(view) !== 'paper' || optEnd(view) === null) return [];
    if (view.at(PATH).is === 'answered') return [];
    return [
      {
        path: PATH,
        says: `The day on which USCIS receives the packet is not given, and it decides whether the filing is in time.${lastDayTold(daysToFileOf(view, law))}`,
        fix: 'Ask the carrier how long the packet takes and write the day on which it will be delivered.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { expectedReceipt: null } },
      { filing: { expectedReceipt: 'none' } },
      {
        student: { optCard: { starts: null, ends: null }, capGapUntil: '2027-01-14' },
        filing: { expectedReceipt: null },
      },
    ],
    passes: [
      { filing: { expectedReceipt: '2026-11-30' } },
      { filing: { expectedReceipt: null, method: 'online' } },
      { filing: { expectedReceipt: null, method: null } },
      { filing: { expectedReceipt: null }, student: { optCard: { ends: null } } },
    ],
  },
});
