import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'end-of-employment',
  title: 'The end of a STEM OPT job',
  packet: 'report',
  purpose: 'What student and employer tell the international office when a job ends or is interrupted during STEM OPT.',
  acts: 'student',
  by: 'changes-reported',
  signs: [
    { who: 'student', what: 'the letter to the office', how: INK_OR_SOFTWARE },
    { who: 'student', what: 'Form I-983, page 5, the lower half', how: INK_OR_SOFTWARE },
    { who: 'employer', what: 'Form I-983, page 5, the lower half', how: INK_OR_SOFTWARE },
    {
      who: 'employer',
      what: 'its own notice to the school',
      how: `${INK_OR_SOFTWARE}, or sends it by email`,
    },
  ],
  parts: [
    { kind: 'letter', template: 'checklists/end-of-employment', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'letters/end-of-employment', title: 'Letter to the office' },
    {
      kind: 'form',
      form: 'i-983',
      pages: [5],
      leaves: ['First evaluation'],
      when: [
        ['derived.isFurlough', false],
        ['derived.finalEvaluationGoesAlong', true],
      ],
    },
    {
      kind: 'letter',
      template: 'letters/employer-end-notice',
      title: 'Note for the employer',
      docx: true,
      when: [['derived.isFurlough', false]],
    },
  ],
};
