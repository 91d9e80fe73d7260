import { dayAt } from '../case/day-at.ts';
import { caseLaw } from '../dates/case-law.ts';
import { firstEvaluation } from '../dates/dates/first-evaluation.ts';
import { lastEvaluation } from '../dates/dates/last-evaluation.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { evaluationClose } from '../facts/evaluation-close.ts';
import { finalEvaluation } from '../facts/final-evaluation.ts';
import { defineRule } from './define.ts';

/** The two evaluations, each with the date by which it is due. */
const halves = [
  { which: 'first', unit: firstEvaluation },
  { which: 'final', unit: lastEvaluation },
] as const;

export const evaluationComesInTime = defineRule({
  id: 'evaluation-comes-in-time',
  title: 'The evaluations on page 5 of the I-983 come in time',
  severity: 'warning',
  why: 'An evaluation that the office does not have in time is a duty that was missed, and it can end STEM OPT.',
  cites: [citeOf(finalEvaluation), citeOf(evaluationClose)],
  check: (view, law) => {
    const on = decisiveDay(view, finalEvaluation.dated);
    if (on === null) return [];
    return halves.flatMap(({ which, unit }) => {
      const closes = unit.from(view, caseLaw(view, law, on))[0]?.closes;
      const covers = dayAt(view, `evaluations.${which}.to`);
      if (covers === null || closes === undefined || on <= closes) return [];
      return [
        {
          path: `evaluations.${which}.to`,
          says: `The ${which} evaluation goes out on ${on}; it was due by ${closes}.`,
          fix: 'Give it to your office at once, and say that it is late.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { evaluations: { first: { to: '2028-01-14' } }, filing: { preparedOn: '2028-01-26' } },
      { evaluations: { final: { to: '2027-10-29' } }, filing: { preparedOn: '2027-11-09' } },
    ],
    passes: [
      { evaluations: { first: { to: '2028-01-14' } }, filing: { preparedOn: '2028-01-25' } },
      { evaluations: { final: { to: '2027-10-29' } }, filing: { preparedOn: '2027-11-08' } },
      { evaluations: { first: 'none', final: 'none' }, filing: { preparedOn: '2029-06-01' } },
      { evaluations: { final: { to: '2027-10-29' } }, filing: { preparedOn: null } },
      {
        evaluations: { first: { to: '2028-01-14' } },
        student: { optCard: null },
        school: { stemPeriod: null },
        filing: { preparedOn: '2029-01-01' },
      },
    ],
  },
});
