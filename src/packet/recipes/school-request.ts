import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'school-request',
  title: 'Request to the school for the STEM OPT I-20',
  packet: 'school',
  purpose: 'What the student gives the international office so that it can recommend STEM OPT.',
  acts: 'student',
  by: 'filing-day-of-the-office',
  signs: [
    { who: 'student', what: 'Form I-983, section 2', how: INK_OR_SOFTWARE },
    { who: 'employer', what: 'Form I-983, sections 4 and 6', how: INK_OR_SOFTWARE },
    { who: 'employer', what: 'the employer letter', how: INK_OR_SOFTWARE },
  ],
  parts: [
    { kind: 'letter', template: 'checklists/school-request', title: 'Checklist', stays: true },
    { kind: 'form', form: 'i-983', pages: [1, 2, 3, 4] },
    { kind: 'letter', template: 'letters/employer-letter', title: 'Employer letter', docx: true },
    {
      kind: 'papers',
      of: ['OPT card, both sides', 'OPT card, front', 'OPT card, back'],
      title: 'OPT card (EAD)',
      says: 'front and back; of every OPT card you have had',
    },
    { kind: 'papers', of: ['I-94'], title: 'I-94 record', says: 'your newest one, from i94.cbp.dhs.gov' },
    {
      kind: 'papers',
      of: ['earlier degree', 'accreditation'],
      title: 'Proof of the earlier degree',
      says: 'diploma or transcript, and that its school is accredited and certified by SEVP today',
      when: [['student.degree.isPriorDegree', true]],
    },
  ],
};
