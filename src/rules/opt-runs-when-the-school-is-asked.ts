import { dayAt } from '../case/day-at.ts';
import { optEnd } from '../case/opt-end.ts';
import { citeOf } from '../facts/cite-of.ts';
import { filingWindow } from '../facts/filing-window.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.preparedOn';

export const optRunsWhenTheSchoolIsAsked = defineRule({
  id: 'opt-runs-when-the-school-is-asked',
  title: 'OPT has not ended when the school is asked for the recommendation',
  severity: 'error',
  why: 'The extension must be filed by the last day of OPT; after that day the school can no longer recommend it.',
  cites: [citeOf(filingWindow)],
  packets: ['school'],
  check: (view) => {
    const [asked, end] = [dayAt(view, PATH), optEnd(view)];
    if (asked === null || end === null || asked <= end.day) return [];
    return [
      {
        path: PATH,
        says: `The request to the school is made on ${asked}, and OPT ended on ${end.day}.`,
        fix: 'Correct the day that is wrong; if OPT has ended, talk to your office at once about what is left.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { preparedOn: '2027-01-15' } },
      {
        student: { optCard: { starts: '2025-08-01', ends: '2026-07-31' }, capGapUntil: '2026-12-01' },
        school: { stemPeriod: { from: '2026-12-02', to: '2028-12-01' } },
        job: { starts: '2026-12-02' },
        filing: { preparedOn: '2026-12-02' },
      },
    ],
    passes: [
      { filing: { preparedOn: '2027-01-14' } },
      { student: { optCard: { ends: '2026-07-31' }, capGapUntil: '2026-11-22' } },
      { filing: { preparedOn: null } },
      { student: { optCard: { ends: null } }, filing: { preparedOn: '2030-01-01' } },
    ],
  },
});
