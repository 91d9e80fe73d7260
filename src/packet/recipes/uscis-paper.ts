import type { Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'uscis-paper',
  title: 'I-765 for STEM OPT, filed on paper',
  packet: 'uscis',
  purpose: 'What the student mails to USCIS.',
  acts: 'student',
  by: 'filing-closes',
  signs: [
    { who: 'student', what: 'Form I-765, Part 3', how: 'in ink' },
    { who: 'student', what: 'Form I-907, when there is one', how: 'in ink' },
    { who: 'interpreter', what: 'Form I-765, Part 4', how: 'in ink' },
    { who: 'preparer', what: 'Form I-765, Part 5', how: 'in ink' },
    { who: 'payer', what: 'the payment form, one for each form with a fee', how: 'in ink' },
  ],
  parts: [
    { kind: 'letter', template: 'checklists/uscis-paper', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'sheets/ready-to-mail', title: 'Ready to mail', stays: true },
    { kind: 'letter', template: 'sheets/contents', title: 'Contents', stays: true },
    { kind: 'letter', template: 'sheets/print-plan', title: 'Print plan', stays: true },
    { kind: 'letter', template: 'sheets/mailing-label', title: 'Mailing label', stays: true },

    // Payment forms want to be on top of what is mailed, and every form with a fee has its own.
    {
      kind: 'form',
      form: 'g-1450',
      when: [['derived.paymentForm', 'G-1450']],
      orPaper: {
        kind: 'papers',
        of: ['G-1450'],
        only: 'first',
        title: 'Form G-1450',
      },
    },
    {
      kind: 'papers',
      of: ['G-1650'],
      only: 'first',
      when: [['derived.paymentForm', 'G-1650']],
      title: 'Form G-1650',
      instead: 'sheets/g-1650',
    },
    {
      kind: 'papers',
      of: ['G-1651'],
      only: 'first',
      when: [['derived.paymentForm', 'G-1651']],
      title: 'Form G-1651',
      instead: 'sheets/g-1651',
    },
    {
      kind: 'papers',
      of: ['G-1450', 'G-1650', 'G-1651'],
      only: 'others',
      when: [['derived.hasPremium', true]],
      title: 'Payment form for Form I-907',
      instead: 'sheets/payment-of-i-907',
    },
    {
      kind: 'papers',
      of: ['I-907'],
      when: [['derived.hasPremium', true]],
      title: 'Form I-907',
      instead: 'sheets/i-907',
    },

    { kind: 'form', form: 'g-1145' },
    { kind: 'form', form: 'i-765' },
    // The instructions ask for fee, application and documents in this order, and for no letter: it opens the documents that it lists.
    { kind: 'letter', template: 'letters/uscis-cover', title: 'Letter to USCIS' },

    // Required documents A, B and C of the instructions, then what they ask of a STEM OPT extension, then what offices add.
    {
      kind: 'papers',
      of: ['I-94'],
      title: 'I-94 record',
      says: 'a print-out of your newest one',
    },
    {
      kind: 'papers',
      of: ['OPT card, both sides', 'OPT card, front', 'OPT card, back'],
      title: 'OPT card (EAD)',
      says: 'a copy of the front and the back; of earlier cards too, if you have them',
    },
    {
      kind: 'papers',
      of: ['photo'],
      byHand: true,
      title: 'Two photos',
      says: 'identical prints, color, 2 by 2 inches, recent, not retouched; on the back, lightly in pencil, your name and A-Number',
    },
    {
      kind: 'papers',
      of: ['STEM I-20'],
      title: 'I-20 with the STEM OPT recommendation',
      says: 'a copy of every page, signed by you and your school',
    },
    {
      kind: 'papers',
      of: ['diploma', 'transcript'],
      title: 'Degree',
      says: 'a copy of the diploma, or of the transcript when the diploma names no major',
    },
    {
      kind: 'papers',
      of: ['earlier degree', 'accreditation'],
      when: [['student.degree.isPriorDegree', true]],
      title: 'Earlier degree',
      says: 'a copy of it, and proof that its school is accredited and certified by SEVP today',
    },
    {
      kind: 'papers',
      of: ['translation'],
      title: 'Translations',
      says: "if a paper is not in English: complete, with the translator's signed certificate",
    },
    {
      kind: 'papers',
      of: ['passport page', 'visa page', 'earlier I-20', 'employer letter', 'other'],
      title: 'Further papers',
      says: 'if your office asks: passport and visa page, earlier I-20s, employer letter',
    },
  ],
};
