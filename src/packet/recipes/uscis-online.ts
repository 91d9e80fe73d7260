import type { Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'uscis-online',
  title: 'I-765 for STEM OPT, filed online',
  packet: 'uscis',
  purpose: 'What the student types and uploads at USCIS.',
  acts: 'student',
  by: 'filing-closes',
  signs: [{ who: 'student', what: 'the online form', how: 'online, at its end' }],
  parts: [
    { kind: 'letter', template: 'checklists/uscis-online', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'sheets/ready-to-submit', title: 'Ready to submit', stays: true },
    { kind: 'letter', template: 'letters/online-answers', title: 'Answers for the online form' },

    // The evidence screens of the online form for category (c)(3)(C), one after the other.
    {
      kind: 'upload',
      of: ['photo'],
      name: 'photo',
      title: '2x2 photo of you',
      says: 'color, square, recent, not retouched; PNG is taken here too',
    },
    {
      kind: 'upload',
      of: ['I-94'],
      name: 'i-94',
      title: 'Form I-94',
      says: 'your newest record, not the travel history',
    },
    {
      kind: 'upload',
      of: ['OPT card, both sides', 'OPT card, front', 'OPT card, back', 'passport page'],
      name: 'ead',
      title: 'Employment Authorization Document',
      says: 'your OPT card, front and back, and the passport page with your photo',
    },
    {
      kind: 'upload',
      of: ['STEM I-20'],
      name: 'i-20',
      title: 'Form I-20',
      says: 'the one with the STEM OPT recommendation, every page, signed by you and your school; no earlier I-20 with it',
    },
    {
      kind: 'upload',
      of: ['diploma', 'transcript'],
      name: 'degree',
      title: 'College degree',
      says: 'the diploma, or the transcript when the diploma names no major',
    },
    {
      kind: 'upload',
      of: ['earlier degree', 'accreditation'],
      when: [['student.degree.isPriorDegree', true]],
      name: 'accreditation',
      title: 'Institution accreditation',
      says: 'the earlier degree, and proof that its school is accredited and certified by SEVP today',
    },
  ],
};
