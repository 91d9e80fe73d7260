import { splitCategory } from '../case/category.ts';
import { stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.optCard.category';

/** Codes of cards that a STEM OPT extension may follow; after C03C other rules look at earlier extensions. */
const followed: ReadonlySet<string> = new Set(['c3B', 'c3C']);

export const optCardIsThatOfPostCompletionOpt = defineRule({
  id: 'opt-card-is-that-of-post-completion-opt',
  title: 'The card in hand is that of post-completion OPT, category C03B',
  severity: 'warning',
  why: 'The STEM OPT extension extends post-completion OPT; a card of another category is not extended by it, or the code was misread.',
  cites: [stemRule('an extension of post-completion OPT')],
  packets: ['school', 'uscis'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered') return [];
    const parts = splitCategory(answer.text);
    const code = parts === null ? null : `${parts.letter}${parts.number}${parts.subletter.toUpperCase()}`;
    if (code !== null && followed.has(code)) return [];
    return [
      {
        path: PATH,
        says:
          code === 'c3A'
            ? 'The card is one of pre-completion OPT, which the STEM OPT extension does not extend.'
            : 'The category of the card is not that of post-completion OPT.',
        fix: 'Copy the category from the front of the newest OPT card; it should print C03B.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { optCard: { category: 'C03A' } } },
      { student: { optCard: { category: 'C09' } } },
      { student: { optCard: { category: 'SRC0000000001' } } },
    ],
    passes: [
      { student: { optCard: { category: '(c)(3)(B)' } } },
      { student: { optCard: { category: 'C03C' } } },
      { student: { optCard: { category: null } } },
    ],
  },
});
