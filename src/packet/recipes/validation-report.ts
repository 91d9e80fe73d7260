import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'validation-report',
  title: 'Validation report of STEM OPT',
  packet: 'report',
  purpose:
    'What the student confirms to the international office every six months of STEM OPT, also when nothing changed.',
  acts: 'student',
  by: 'validation-report-next',
  signs: [
    {
      who: 'student',
      what: 'the report, where the office takes it on paper',
      how: INK_OR_SOFTWARE,
    },
  ],
  parts: [
    { kind: 'letter', template: 'checklists/validation-report', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'letters/validation-report', title: 'Validation report' },
  ],
};
