import { isCopied } from '../case/copied.ts';
import { narrative, narratives } from '../case/narratives.ts';
import { said } from '../case/said.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const planIsNotTheJobAdvert = defineRule({
  id: 'plan-is-not-the-job-advert',
  title: 'Goals, oversight and measures of the plan are not the duties of the job once more',
  severity: 'warning',
  why: 'Section 5 asks what the student learns and how; the text of a job advert says what is done, not what is learnt by it.',
  cites: [formI983('section 5, goals and objectives, oversight, measures')],
  finds: ['I983-19'],
  check: ({ case: answers }) => {
    const duties = said(answers.job?.duties);
    if (duties === null) return [];
    return (['goals', 'oversight', 'measures'] as const).flatMap((name) => {
      const text = narrative(answers, name);
      if (text === null || !isCopied(duties, text)) return [];
      return [
        {
          path: `plan.${name}`,
          says: `The box "${narratives[name]}" repeats the duties of the job.`,
          fix: 'Say what the student is to learn by the work and by which means, how it is overseen, and how it is measured.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { job: { duties: 'Writes motion planning software.' }, plan: { goals: 'Writes motion planning software.' } },
      { job: { duties: 'Tests robots in the hall.' }, plan: { oversight: 'Tests robots in the hall. With care.' } },
      { job: { duties: 'Measures robots and reports.' }, plan: { measures: 'measures robots, and reports' } },
    ],
    passes: [
      { job: { duties: 'none' }, plan: { goals: 'none' } },
      { job: { duties: 'Writes motion planning software.' }, plan: { role: 'Writes motion planning software.' } },
    ],
  },
});
