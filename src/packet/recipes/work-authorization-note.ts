import { INK_OR_SOFTWARE, type Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'work-authorization-note',
  title: 'Proof of permission to work while the I-765 is pending',
  packet: 'letter',
  purpose:
    'What the student shows HR for the Form I-9 before the OPT card ends: a note with the last day of work, the card, the I-20 and the receipt notice.',
  acts: 'student',
  by: 'opt-ends',
  signs: [{ who: 'student', what: 'the note', how: INK_OR_SOFTWARE }],
  parts: [
    { kind: 'letter', template: 'checklists/work-authorization-note', title: 'Checklist', stays: true },
    { kind: 'letter', template: 'letters/work-authorization-note', title: 'Note for the employer', docx: true },
    {
      kind: 'papers',
      of: ['OPT card, both sides', 'OPT card, front', 'OPT card, back'],
      title: 'OPT card (EAD)',
      says: 'front and back; its category is C03A, C03B or C03C',
    },
    {
      kind: 'papers',
      of: ['STEM I-20'],
      title: 'I-20 with the STEM OPT recommendation',
      says: 'every page, signed by the school and by you',
    },
    {
      kind: 'papers',
      of: ['receipt notice'],
      title: 'Receipt notice of the I-765',
      says: 'Form I-797C or the notice in your online account, with the day on which USCIS received the form',
    },
  ],
};
