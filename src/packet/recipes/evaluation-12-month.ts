import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'evaluation-12-month',
  title: 'Self-evaluation after twelve months of STEM OPT',
  packet: 'report',
  purpose: 'What the student gives the international office before the first year of STEM OPT is over.',
  acts: 'student',
  by: 'first-evaluation',
  signs: [
    { who: 'student', what: 'Form I-983, page 5, the upper half', how: INK_OR_SOFTWARE },
    { who: 'employer', what: 'Form I-983, page 5, the upper half', how: INK_OR_SOFTWARE },
    { who: 'student', what: 'the letter to the office', how: INK_OR_SOFTWARE },
  ],
  parts: [
    { kind: 'letter', template: 'checklists/evaluation-12-month', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'letters/evaluation-12-month', title: 'Letter to the office' },
    { kind: 'form', form: 'i-983', pages: [5], leaves: ['Final evaluation'] },
    {
      kind: 'papers',
      of: ['I-983'],
      title: 'Signed Form I-983',
      says: 'pages 1 to 4 as they were signed, where your office wants the whole form with page 5',
    },
  ],
};
