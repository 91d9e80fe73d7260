import { formI983, officeOnI983 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { defineRule } from './define.ts';

export const evaluationsWaitUntilTheyAreDue = defineRule({
  id: 'evaluations-wait-until-they-are-due',
  title: 'The evaluations on page 5 of the I-983 wait until the time that they cover',
  severity: 'warning',
  why: 'Page 5 looks back on a year of work and on all of it; filled in at the start it evaluates what has not happened, and the school asks for it again.',
  cites: [formI983('page 5, evaluation on student progress'), officeOnI983('page 5 is not completed when applying')],
  // Page 5 is in no packet at the start: the answers are told where they are.
  packets: ['school'],
  finds: ['I983-15'],
  check: (view) => {
    const { evaluations, job } = view.case;
    const prepared = decisiveDay(view, 'preparation');
    if (evaluations === undefined || evaluations === 'none' || prepared === null) return [];
    return (['first', 'final'] as const).flatMap((which) => {
      const evaluation = evaluations[which];
      if (evaluation === undefined || evaluation === 'none') return [];
      const begins = evaluation.from ?? job?.starts;
      if (begins === undefined || begins === 'none' || begins <= prepared) return [];
      return [
        {
          path: `evaluations.${which}`,
          says: `The ${which} evaluation is given in a packet of ${prepared}, before the time that it covers begins on ${begins}.`,
          fix: 'Answer with "none" until it is due, after twelve months of STEM OPT or at the end of the job.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { evaluations: { first: { text: 'I learnt much.' } } },
      { evaluations: { final: { from: '2026-11-23', text: 'I learnt much.' } } },
    ],
    passes: [
      { evaluations: { first: { from: '2026-11-22', text: 'I learnt much.' }, final: 'none' } },
      { evaluations: { first: { text: 'I learnt much.' } }, filing: { preparedOn: '2027-01-15' } },
      { evaluations: { first: { text: 'I learnt much.' } }, filing: { preparedOn: null } },
      { evaluations: { first: { text: 'I learnt much.' } }, job: { starts: null } },
      { evaluations: { first: { from: 'none', text: 'I learnt much.' } } },
    ],
  },
});
