import type { Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'employer-worksheet',
  title: 'Worksheet for the employer',
  packet: 'letter',
  purpose:
    'What HR and the supervisor supply for Forms I-983 and I-765: the answers that are there, and lines to write on for the others.',
  acts: 'employer',
  by: 'filing-closes',
  signs: [],
  parts: [
    { kind: 'letter', template: 'checklists/employer-worksheet', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'sheets/employer-worksheet', title: 'Worksheet', docx: true },
  ],
};
