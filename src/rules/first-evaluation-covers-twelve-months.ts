import { dayAt } from '../case/day-at.ts';
import { addDays, addMonths } from '../case/day-sum.ts';
import { stemStart } from '../dates/stem-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { formI983 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { evaluationMonths } from '../facts/evaluation-months.ts';
import { days } from '../facts/unit.ts';
import { defineRule } from './define.ts';

/** Our own margin in days, and no law: an evaluation is written some weeks before the year is over. */
const MARGIN = 45;

export const firstEvaluationCoversTwelveMonths = defineRule({
  id: 'first-evaluation-covers-twelve-months',
  title: 'The first evaluation covers the first twelve months of STEM OPT',
  severity: 'warning',
  why: 'The upper half of page 5 looks back on a whole year; one that ends long before is sent back, and the year has none.',
  cites: [citeOf(evaluationMonths), formI983('page 5, evaluation on student progress')],
  check: (view, law) => {
    const [from, to] = [dayAt(view, 'evaluations.first.from'), dayAt(view, 'evaluations.first.to')];
    if (from !== null && to !== null && to < from) {
      return [
        {
          path: 'evaluations.first.to',
          says: `The first evaluation covers ${from} to ${to}, and that is backwards.`,
          fix: 'Correct the day that is wrong.',
        },
      ];
    }
    const [start, on] = [stemStart(view), decisiveDay(view, evaluationMonths.dated)];
    if (to === null || start === null || on === null) return [];
    const months = law.on(evaluationMonths, on);
    if (months.is !== 'known') return [];
    const anniversary = addMonths(start.day, months.value);
    if (to >= addDays(anniversary, -MARGIN)) return [];
    return [
      {
        path: 'evaluations.first.to',
        says: `The first evaluation covers the time to ${to}; ${evaluationMonths.unit.tell(months.value)} of STEM OPT are over on ${anniversary}. More than ${days.tell(MARGIN)} before is early by our own margin.`,
        fix: 'Write it when the year is nearly over. For a job that ends sooner, write the final evaluation instead.',
      },
    ];
  },
  examples: {
    fails: [
      { evaluations: { first: { from: '2027-01-15', to: '2027-07-14' } } },
      { evaluations: { first: { to: '2027-11-30' } } },
      { evaluations: { first: { from: '2028-01-14', to: '2027-01-15' } } },
    ],
    passes: [
      { evaluations: { first: { from: '2027-01-15', to: '2028-01-14' } } },
      { evaluations: { first: { to: '2027-12-01' } } },
      { evaluations: { first: { to: '2027-07-14' } }, filing: { preparedOn: null } },
      { evaluations: { first: { to: '2027-07-14' } }, student: { optCard: null }, school: { stemPeriod: null } },
      { evaluations: { first: { from: '2027-01-15' } } },
    ],
  },
});
