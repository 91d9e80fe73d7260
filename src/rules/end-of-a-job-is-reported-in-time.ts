import { addDays } from '../case/day-sum.ts';
import type { CasePath } from '../case/path.ts';
import { type ReportedChange, reportedChanges } from '../dates/reported-changes.ts';
import { changeReport } from '../facts/change-report.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { defineRule } from './define.ts';

/** Where the day of each change is answered. A new employer has a rule of its own. */
const answers: Readonly<Record<Exclude<ReportedChange['part'], 'new-employer'>, CasePath>> = {
  'former-employer': 'formerEmployer.lastDay',
  'end-of-job': 'job.ended.on',
  departure: 'departure.on',
};

export const endOfAJobIsReportedInTime = defineRule({
  id: 'end-of-a-job-is-reported-in-time',
  title: 'The end of a job or of STEM OPT is reported within its days',
  severity: 'warning',
  why: 'The office has to know it within days; after them SEVIS may still count the student as employed, or the record may be ended as if nothing had been told.',
  cites: [citeOf(changeReport)],
  check: (view, law) => {
    const on = decisiveDay(view, changeReport.dated);
    if (on === null) return [];
    const within = law.on(changeReport, on);
    if (within.is !== 'known') return [];
    return reportedChanges(view).flatMap(({ part, day, what }) => {
      const closes = addDays(day, within.value);
      if (part === 'new-employer' || on <= closes) return [];
      return [
        {
          path: answers[part],
          says: `${what} ${day}, and the packet is of ${on}; the office is told within ${changeReport.unit.tell(within.value)}, by ${closes}.`,
          fix: 'Tell your office at once and say on which day it happened; do not change the day.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { job: { ended: { on: '2028-03-10', how: 'resigned' } }, filing: { preparedOn: '2028-03-21' } },
      {
        formerEmployer: { name: 'Former Robotics Inc', goesOn: false, lastDay: '2027-10-29' },
        filing: { preparedOn: '2027-11-09' },
      },
      { departure: { what: 'change of status', on: '2028-10-01' }, filing: { preparedOn: '2028-10-12' } },
    ],
    passes: [
      { job: { ended: { on: '2028-03-10', how: 'resigned' } }, filing: { preparedOn: '2028-03-20' } },
      { job: { ended: { on: '2028-03-10' } }, filing: { preparedOn: '2028-03-01' } },
      {
        formerEmployer: { name: 'Former Robotics Inc', goesOn: true, lastDay: '2027-10-29' },
        filing: { preparedOn: '2027-11-09' },
      },
      { departure: { what: 'transfer to another school', on: '2028-10-01' }, filing: { preparedOn: '2028-10-11' } },
      { departure: { on: '2026-10-01' } },
      { plan: { change: { what: 'new employer', on: '2026-10-01' } } },
      { job: { ended: { on: '2026-10-01' } }, filing: { preparedOn: null } },
    ],
  },
});
