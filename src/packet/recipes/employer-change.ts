import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'employer-change',
  title: 'A new employer during STEM OPT',
  packet: 'plan',
  purpose:
    'What the student gives the international office when another employer comes, in place of the former or beside it.',
  acts: 'student',
  by: 'new-employer-plan',
  signs: [
    { who: 'student', what: 'the letter to the office', how: INK_OR_SOFTWARE },
    { who: 'student', what: 'Form I-983, section 2, and page 5', how: INK_OR_SOFTWARE },
    {
      who: 'employer',
      what: 'Form I-983, sections 4 and 6 (the new employer)',
      how: INK_OR_SOFTWARE,
    },
    { who: 'employer', what: 'Form I-983, page 5 (the former employer)', how: INK_OR_SOFTWARE },
  ],
  parts: [
    { kind: 'letter', template: 'checklists/employer-change', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'letters/employer-change', title: 'Letter to the office' },
    {
      kind: 'form',
      form: 'i-983',
      pages: [1, 2, 3, 4],
      when: [['formerEmployer.goesOn', true]],
    },
    {
      kind: 'form',
      form: 'i-983',
      pages: [1, 2, 3, 4],
      when: [
        ['formerEmployer.goesOn', false],
        ['derived.finalEvaluationGoesAlong', false],
      ],
    },
    // Page 5 is of the former employer's plan; the office gets it with the new one.
    {
      kind: 'form',
      form: 'i-983',
      pages: [1, 2, 3, 4, 5],
      leaves: ['First evaluation'],
      when: [
        ['formerEmployer.goesOn', false],
        ['derived.finalEvaluationGoesAlong', true],
      ],
    },
  ],
};
