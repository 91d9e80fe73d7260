import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'adviser-cover-letter',
  title: 'Letter of the office with the STEM I-20',
  packet: 'letter',
  purpose:
    'What the office sends with the new I-20, from a row of its list: what to sign, file and leave out, and every day that counts.',
  acts: 'office',
  by: 'filing-closes',
  signs: [{ who: 'office', what: 'the letter', how: INK_OR_SOFTWARE }],
  parts: [
    { kind: 'letter', template: 'checklists/adviser-cover-letter', title: 'Checklist', stays: true },
    {
      kind: 'letter',
      template: 'letters/adviser-cover-letter',
      title: 'Letter with the STEM I-20',
      letterhead: 'office',
      docx: true,
    },
  ],
};
