import { splitCategory } from '../case/category.ts';
import { stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.optCard.category';

export const optCardIsNotOfAStemExtension = defineRule({
  id: 'opt-card-is-not-of-a-stem-extension',
  title: 'The card in hand is not one of a STEM OPT extension already',
  severity: 'error',
  why: 'The extension follows an OPT after the degree, whose card prints C03B. A STEM OPT extension is not extended again: a second one needs a higher degree and a new OPT after it.',
  cites: [stemRule('an extension of post-completion OPT')],
  packets: ['school', 'uscis'],
  check: (view) => {
    const answer = view.at(PATH);
    const parts = answer.is === 'answered' ? splitCategory(answer.text) : null;
    if (parts === null || `${parts.letter}${parts.number}${parts.subletter.toUpperCase()}` !== 'c3C') return [];
    return [
      {
        path: PATH,
        says: 'The card in hand is one of a STEM OPT extension, category C03C, and that is not extended again.',
        fix: 'Copy the category from the front of the OPT card that the extension follows, C03B; if you are on STEM OPT now, ask your office what is open to you.',
      },
    ];
  },
  examples: {
    fails: [{ student: { optCard: { category: 'C03C' } } }, { student: { optCard: { category: '(c)(3)(c)' } } }],
    passes: [
      { student: { optCard: { category: 'C03B' } } },
      { student: { optCard: { category: 'C03A' } } },
      { student: { optCard: { category: 'A03C' } } },
      { student: { optCard: { category: 'C09C' } } },
      { student: { optCard: { category: 'unknown' } } },
      { student: { optCard: { category: null } } },
    ],
  },
});
