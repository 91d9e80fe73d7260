import type { Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'sevp-portal-sheet',
  title: 'Sheet for the SEVP Portal',
  packet: 'letter',
  purpose:
    'What the student types into the SEVP Portal, by when, what never to delete there, and the same report for the office.',
  acts: 'student',
  by: 'sevp-portal-read-only',
  signs: [],
  parts: [
    { kind: 'letter', template: 'checklists/sevp-portal-sheet', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'sheets/sevp-portal-sheet', title: 'Answers for the SEVP Portal' },
    { kind: 'letter', template: 'letters/sevp-portal-report', title: 'Report to the office', docx: true },
  ],
};
