import { holds, papersOf } from '../case/papers.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const diplomaComesWithTheTranscript = defineRule({
  id: 'diploma-comes-with-the-transcript',
  title: 'A diploma that names no major comes with the transcript',
  severity: 'note',
  why: 'Many diplomas name the degree and not the major; the transcript then shows that the degree is in a STEM field.',
  cites: [
    instructionsI765('24-month extension for STEM students'),
    {
      title: 'NC State University, STEM OPT Extension: diploma and transcripts (stored copy)',
      url: 'https://www.ncsu.edu/',
      seen: null,
    },
  ],
  packets: ['uscis'],
  finds: ['I765-32'],
  check: ({ case: answers }) => {
    const papers = papersOf(answers);
    if (papers === null || !holds(papers, 'diploma') || holds(papers, 'transcript')) return [];
    return [
      {
        path: 'documents',
        says: 'There is a diploma and no transcript, which is enough only when the diploma names the major.',
        fix: 'Read the diploma; add the transcript when the major is not printed on it.',
      },
    ];
  },
  examples: {
    fails: [{ documents: [{ is: 'diploma' }] }],
    passes: [
      { documents: [{ is: 'diploma' }, { is: 'transcript' }] },
      { documents: [{ is: 'transcript' }] },
      { documents: 'none' },
    ],
  },
});
