import { dayAt } from '../case/day-at.ts';
import { addDays } from '../case/day-sum.ts';
import { optEnd } from '../case/opt-end.ts';
import { citeOf } from '../facts/cite-of.ts';
import { formI983 } from '../facts/cited.ts';
import { stemOptLength } from '../facts/stem-opt-length.ts';
import { defineRule } from './define.ts';

const PATH = 'school.stemPeriod.from';

export const stemPeriodBeginsTheDayAfterOpt = defineRule({
  id: 'stem-period-begins-the-day-after-opt',
  title: 'The STEM OPT period begins the day after OPT ends',
  severity: 'error',
  why: 'The extension follows the OPT without a gap and without an overlap, and SEVIS takes no other day; the office sends a plan with another period back.',
  cites: [citeOf(stemOptLength), formI983('section 1, STEM OPT requested period')],
  finds: ['I983-08'],
  check: (view) => {
    const from = dayAt(view, PATH);
    const end = optEnd(view);
    if (from === null || end === null) return [];
    const next = addDays(end.day, 1);
    if (from === next) return [];
    const by = end.path === 'student.capGapUntil' ? ', where the cap-gap carries it' : '';
    return [
      {
        path: PATH,
        says: `The STEM OPT period begins on ${from}, and OPT ends on ${end.day}${by}.`,
        fix: `Write "from": "${next}", the day after OPT ends.`,
      },
    ];
  },
  examples: {
    fails: [
      { school: { stemPeriod: { from: '2027-01-14', to: '2029-01-13' } } },
      { school: { stemPeriod: { from: '2027-01-16', to: '2029-01-15' } }, job: { starts: '2027-01-16' } },
      { student: { capGapUntil: '2027-04-01' } },
    ],
    passes: [
      { school: { stemPeriod: { from: '2027-01-15' } } },
      {
        student: { capGapUntil: '2027-04-01' },
        school: { stemPeriod: { from: '2027-04-02', to: '2029-04-01' } },
      },
      { student: { optCard: { ends: '2028-02-28' } }, school: { stemPeriod: { from: '2028-02-29' } } },
      { student: { optCard: { ends: null } } },
      { school: { stemPeriod: { from: null } } },
    ],
  },
});
