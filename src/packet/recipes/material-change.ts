import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'material-change',
  title: 'A material change of the training plan',
  packet: 'plan',
  purpose: 'What student and employer give the international office when the job is no longer that of the plan.',
  acts: 'student',
  by: 'material-change',
  signs: [
    { who: 'student', what: 'the letter to the office', how: INK_OR_SOFTWARE },
    { who: 'student', what: 'Form I-983, section 2', how: INK_OR_SOFTWARE },
    { who: 'employer', what: 'Form I-983, sections 4 and 6', how: INK_OR_SOFTWARE },
  ],
  parts: [
    { kind: 'letter', template: 'checklists/material-change', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'letters/material-change', title: 'Letter to the office' },
    { kind: 'form', form: 'i-983', pages: [1, 2, 3, 4] },
  ],
};
