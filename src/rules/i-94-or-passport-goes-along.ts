import { holds, papersOf } from '../case/papers.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const i94OrPassportGoesAlong = defineRule({
  id: 'i-94-or-passport-goes-along',
  title: 'The I-94 or the passport page goes with the I-765',
  severity: 'warning',
  why: 'The instructions ask for a copy of at least one of them; without it USCIS may ask for it, and the case waits.',
  cites: [instructionsI765('required documentation, item 3.A')],
  packets: ['uscis'],
  check: ({ case: answers }) => {
    const papers = papersOf(answers);
    if (papers === null || holds(papers, 'I-94', 'passport page')) return [];
    return [
      {
        path: 'documents',
        says: 'Among the papers there is neither the I-94 nor the passport page.',
        fix: 'Add a print-out of the newest I-94 from i94.cbp.dhs.gov, and the passport page if your office wants it.',
      },
    ];
  },
  examples: {
    fails: [{ documents: [{ is: 'diploma' }] }],
    passes: [{ documents: [{ is: 'I-94' }] }, { documents: [{ is: 'passport page' }] }, { documents: 'none' }],
  },
});
