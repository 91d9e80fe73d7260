import { holds, papersOf } from '../case/papers.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const stemI20GoesAlong = defineRule({
  id: 'stem-i-20-goes-along',
  title: 'The I-20 with the STEM OPT recommendation goes with the I-765',
  severity: 'warning',
  why: 'The recommendation in SEVIS is shown by the new I-20; with an earlier one alone, or none, USCIS cannot see it in the packet.',
  cites: [
    instructionsI765('24-month extension for STEM students'),
    {
      title: 'USCIS, page on the STEM OPT extension: I-20 endorsed within the last 60 days',
      url: 'https://www.uscis.gov/working-in-the-united-states/students-and-exchange-visitors/optional-practical-training-extension-for-stem-students-stem-opt',
      seen: '2026-01-30',
    },
  ],
  packets: ['uscis'],
  finds: ['I765-20'],
  check: ({ case: answers }) => {
    const papers = papersOf(answers);
    if (papers === null || holds(papers, 'STEM I-20')) return [];
    return [
      {
        path: 'documents',
        says: 'Among the papers there is not the I-20 with the STEM OPT recommendation.',
        fix: 'Sign page 1 of that I-20 by hand, copy all its pages, and add it to "documents".',
      },
    ];
  },
  examples: {
    fails: [{ documents: [{ is: 'earlier I-20' }] }],
    passes: [{ documents: [{ is: 'earlier I-20' }, { is: 'STEM I-20' }] }, { documents: 'none' }],
  },
});
