import type { Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'school-request',
  title: 'Request to the school for the STEM OPT I-20',
  packet: 'school',
  purpose: 'What the student gives the international office so that it can recommend STEM OPT.',
  parts: [
    { kind: 'letter', template: 'checklists/school-request', title: 'Checklist' },
    { kind: 'form', form: 'i-983', pages: [1, 2, 3, 4] },
    { kind: 'letter', template: 'letters/employer-letter', title: 'Employer letter' },
  ],
};
