import { holds, papersOf } from '../case/papers.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const degreeIsProvenByAPaper = defineRule({
  id: 'degree-is-proven-by-a-paper',
  title: 'A paper that proves the STEM degree goes with the I-765',
  severity: 'warning',
  why: 'The instructions ask for evidence of the degree that the extension rests on; without it USCIS may ask for it or deny the case.',
  cites: [instructionsI765('24-month extension for STEM students')],
  packets: ['uscis'],
  finds: ['I765-32'],
  check: ({ case: answers }) => {
    const papers = papersOf(answers);
    if (papers === null || holds(papers, 'diploma', 'transcript', 'earlier degree')) return [];
    return [
      {
        path: 'documents',
        says: 'Among the papers there is neither a diploma nor a transcript.',
        fix: 'Add a copy of the diploma, or of the transcript with degree and major; an unofficial one is enough.',
      },
    ];
  },
  examples: {
    fails: [{ documents: [{ is: 'I-94' }] }],
    passes: [
      { documents: [{ is: 'diploma' }] },
      { documents: [{ is: 'transcript' }] },
      { documents: [{ is: 'earlier degree' }] },
      { documents: null },
    ],
  },
});
