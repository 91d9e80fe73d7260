import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'evaluation-final',
  title: 'Final self-evaluation of STEM OPT',
  packet: 'report',
  purpose: 'What the student gives the international office when STEM OPT, or the job, comes to its end.',
  acts: 'student',
  by: 'last-evaluation',
  signs: [
    { who: 'student', what: 'Form I-983, page 5, the lower half', how: INK_OR_SOFTWARE },
    { who: 'employer', what: 'Form I-983, page 5, the lower half', how: INK_OR_SOFTWARE },
    { who: 'student', what: 'the letter to the office', how: INK_OR_SOFTWARE },
  ],
  parts: [
    { kind: 'letter', template: 'checklists/evaluation-final', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'letters/evaluation-final', title: 'Letter to the office' },
    { kind: 'form', form: 'i-983', pages: [5], leaves: ['First evaluation'] },
    {
      kind: 'papers',
      of: ['I-983'],
      title: 'Signed Form I-983',
      says: 'pages 1 to 4 as they were signed, where your office wants the whole form with page 5',
    },
  ],
};
