import { holds, papersOf } from '../case/papers.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const foreignPapersAreTranslated = defineRule({
  id: 'foreign-papers-are-translated',
  title: 'A paper in another language comes with a certified translation',
  severity: 'warning',
  why: 'The instructions want a full English translation with the signed certification of the translator; without it the paper does not count, and USCIS may ask for it.',
  cites: [instructionsI765('translations')],
  packets: ['uscis'],
  finds: ['I765-45'],
  check: ({ case: answers }) => {
    const papers = papersOf(answers);
    if (papers === null || holds(papers, 'translation')) return [];
    return papers.flatMap((paper, index) =>
      paper.isInEnglish === false
        ? [
            {
              path: `documents.${index}.isInEnglish`,
              says: 'A paper is not in English, and among the papers there is no translation.',
              fix: 'Add a full English translation with the name, signature, date and contact of the translator, who certifies that it is complete and that they are competent.',
            },
          ]
        : [],
    );
  },
  examples: {
    fails: [{ documents: [{ is: 'diploma', isInEnglish: false }] }],
    passes: [
      {
        documents: [
          { is: 'diploma', isInEnglish: false },
          { is: 'translation', isInEnglish: true },
        ],
      },
      { documents: [{ is: 'diploma', isInEnglish: true }, { is: 'transcript' }] },
      { documents: 'none' },
    ],
  },
});
