import type { Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: 'uscis-paper',
  title: 'I-765 for STEM OPT, filed on paper',
  packet: 'uscis',
  purpose: 'What the student mails to USCIS.',
  parts: [
    { kind: 'letter', template: 'checklists/uscis-paper', title: 'Checklist' },
    // Its own instructions want it on top of what is mailed.
    { kind: 'form', form: 'g-1450', when: [['derived.paymentForm', 'G-1450']] },
    { kind: 'form', form: 'g-1145' },
    { kind: 'form', form: 'i-765' },
  ],
};
