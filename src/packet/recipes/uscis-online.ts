import type { Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'uscis-online',
  title: 'I-765 for STEM OPT, filed online',
  packet: 'uscis',
  purpose: 'What the student types and uploads at USCIS.',
  parts: [
    { kind: 'letter', template: 'checklists/uscis-online', title: 'Checklist' },
    { kind: 'letter', template: 'letters/online-answers', title: 'Answers for the online form' },
  ],
};
