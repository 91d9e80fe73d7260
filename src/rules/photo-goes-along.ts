import { holds, papersOf } from '../case/papers.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const photoGoesAlong = defineRule({
  id: 'photo-goes-along',
  title: 'A photo of the student goes with the I-765',
  severity: 'warning',
  why: 'The instructions ask for two identical photos, and the online filing for one; the card is made with it.',
  cites: [instructionsI765('required documentation, item 3.C, photographs')],
  packets: ['uscis'],
  finds: ['I765-24'],
  check: ({ case: answers }) => {
    const papers = papersOf(answers);
    if (papers === null || holds(papers, 'photo')) return [];
    return [
      {
        path: 'documents',
        says: 'Among the papers there is no photo.',
        fix: 'Have two identical passport-style photos taken, 2 by 2 inches, and add them to "documents"; online one picture is uploaded.',
      },
    ];
  },
  examples: {
    fails: [{ documents: [{ is: 'I-94' }] }],
    passes: [{ documents: [{ is: 'photo' }] }, { documents: 'none' }],
  },
});
