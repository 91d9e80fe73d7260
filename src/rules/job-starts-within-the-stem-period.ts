import { dayAt } from '../case/day-at.ts';
import { addDays } from '../case/day-sum.ts';
import { optEnd } from '../case/opt-end.ts';
import type { View } from '../case/view.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'job.starts';

/** First day under STEM OPT: that of the period asked for, else the day after OPT ends. */
const firstDay = (view: View): string | null => {
  const end = optEnd(view);
  return dayAt(view, 'school.stemPeriod.from') ?? (end === null ? null : addDays(end.day, 1));
};

export const jobStartsWithinTheStemPeriod = defineRule({
  id: 'job-starts-within-the-stem-period',
  title: 'Employment under STEM OPT starts within the STEM OPT period',
  severity: 'error',
  why: 'Section 3 of the I-983 asks when the employment under STEM OPT starts, not when the student was hired; with an earlier day the office sends the plan back.',
  cites: [formI983('section 3, start date of employment')],
  finds: ['I983-01'],
  check: (view) => {
    const [starts, last] = [dayAt(view, PATH), dayAt(view, 'school.stemPeriod.to')];
    const first = firstDay(view);
    if (starts === null || first === null) return [];
    if (starts < first) {
      const hired = starts === dayAt(view, 'job.hiredOn') ? ', the day of hiring under the first OPT' : '';
      return [
        {
          path: PATH,
          says: `Employment starts on ${starts}${hired}, before the STEM OPT period, which begins on ${first}.`,
          fix: `Write "starts": "${first}" if the work goes on; the day of hiring belongs in "job.hiredOn".`,
        },
      ];
    }
    // A period that ends before it begins is told as such.
    if (last === null || last < first || starts <= last) return [];
    return [
      {
        path: PATH,
        says: `Employment starts on ${starts}, after the STEM OPT period, which ends on ${last}.`,
        fix: `Write a day from ${first} to ${last}.`,
      },
    ];
  },
  examples: {
    fails: [
      { job: { starts: '2026-02-01' } },
      { job: { starts: '2027-01-14' } },
      { job: { starts: '2029-01-15' } },
      { school: { stemPeriod: null }, job: { starts: '2027-01-14' } },
    ],
    passes: [
      { job: { starts: '2027-01-15' } },
      { job: { starts: '2027-03-01' } },
      { job: { starts: '2029-01-14' } },
      { school: { stemPeriod: { to: null } }, job: { starts: '2040-01-01' } },
      { school: { stemPeriod: { to: '2026-12-31' } } },
      { school: { stemPeriod: null }, job: { starts: '2027-01-15' } },
      { school: { stemPeriod: null }, student: { optCard: { ends: null } }, job: { starts: '2020-01-01' } },
      { job: { starts: null } },
    ],
  },
});
