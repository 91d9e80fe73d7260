import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'departure',
  title: 'STEM OPT ends before its last day',
  packet: 'report',
  purpose:
    'What the student tells the international office before leaving the United States for good, changing status or moving to another school.',
  acts: 'student',
  by: 'changes-reported',
  signs: [
    { who: 'student', what: 'the letter to the office', how: INK_OR_SOFTWARE },
    { who: 'student', what: 'Form I-983, page 5, the lower half', how: INK_OR_SOFTWARE },
    { who: 'employer', what: 'Form I-983, page 5, the lower half', how: INK_OR_SOFTWARE },
  ],
  parts: [
    { kind: 'letter', template: 'checklists/departure', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'letters/departure', title: 'Letter to the office' },
    {
      kind: 'form',
      form: 'i-983',
      pages: [5],
      leaves: ['First evaluation'],
      when: [['derived.finalEvaluationGoesAlong', true]],
    },
  ],
};
