import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'employer-letter',
  title: 'Letter of the employer for STEM OPT',
  packet: 'letter',
  purpose:
    'The letter that an office or USCIS may want of the employer: the job, its place and pay, and how it uses the degree on the I-20.',
  acts: 'employer',
  by: 'filing-closes',
  signs: [{ who: 'employer', what: 'the letter', how: INK_OR_SOFTWARE }],
  parts: [
    { kind: 'letter', template: 'checklists/employer-letter', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'letters/employer-letter', title: 'Employer letter', docx: true },
  ],
};
