import type { Case } from '../case/case.ts';
import { citeOf } from '../facts/cite-of.ts';
import { formI983 } from '../facts/cited.ts';
import { finalEvaluation } from '../facts/final-evaluation.ts';
import { defineRule } from './define.ts';

/** The answer that tells of a job's end, for each way in which it ends; null while none does. */
const endOf = ({ formerEmployer, job, departure }: Case): string | null => {
  if (formerEmployer !== undefined && formerEmployer !== 'none' && formerEmployer.goesOn === false)
    return 'formerEmployer.goesOn';
  const ended = job?.ended;
  if (ended !== undefined && ended !== 'none' && ended.how !== undefined && ended.how !== 'furloughed')
    return 'job.ended.how';
  return departure !== undefined && departure !== 'none' && departure.what !== undefined ? 'departure.what' : null;
};

export const jobThatEndsHasItsFinalEvaluation = defineRule({
  id: 'job-that-ends-has-its-final-evaluation',
  title: 'A job that ends has a final evaluation on page 5 of its I-983',
  severity: 'warning',
  why: 'Each employer of STEM OPT has a final evaluation, which the student writes and the employer signs; later the signature is hard to get.',
  cites: [citeOf(finalEvaluation), formI983('page 5, final evaluation on student progress')],
  check: ({ case: answers }) => {
    const { evaluations } = answers;
    const path = endOf(answers);
    const isNone = evaluations === 'none' || evaluations?.final === 'none';
    if (path === null || !isNone) return [];
    return [
      {
        path,
        says: 'A job ends, and no final evaluation of it goes along.',
        fix: 'Write it under evaluations.final and have the employer sign page 5, unless the office has it already.',
      },
    ];
  },
  examples: {
    fails: [
      { formerEmployer: { name: 'Former Robotics Inc', goesOn: false } },
      { job: { ended: { on: '2028-03-10', how: 'laid off' } } },
      { departure: { what: 'change of status' }, evaluations: { final: 'none' } },
    ],
    passes: [
      { job: { ended: { how: 'laid off' } }, evaluations: { final: { text: 'I learnt much.' } } },
      { job: { ended: { how: 'furloughed' } } },
      { formerEmployer: { goesOn: true } },
      { departure: { what: 'change of status' }, evaluations: null },
      { formerEmployer: 'none', departure: 'none', job: { ended: 'none' } },
    ],
  },
});
