import { splitCategory } from '../case/category.ts';
import { tidy } from '../case/identifier.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.category';
const SPACES = / /g;

export const categoryIsWrittenAsOnTheForm = defineRule({
  id: 'category-is-written-as-on-the-form',
  title: 'The category is written as form and regulation write it: (c)(3)(C)',
  severity: 'note',
  why: 'The three boxes of item 27 take a small c, a 3 and a capital C; cards and old guides write the code in other ways, and a small letter is printed as it is written.',
  cites: [formI765('item 27')],
  packets: ['uscis'],
  check: (view) => {
    const answer = view.at(PATH);
    const parts = answer.is === 'answered' ? splitCategory(answer.text) : null;
    if (answer.is !== 'answered' || parts === null) return [];
    // Another category is told by its own rule.
    if (`${parts.letter}${parts.number}${parts.subletter.toUpperCase()}` !== 'c3C') return [];
    if (tidy(answer.text).replace(SPACES, '') === '(c)(3)(C)') return [];
    return [
      {
        path: PATH,
        says: 'The category is the right one in an unusual spelling.',
        fix: 'Write "(c)(3)(C)".',
      },
    ];
  },
  examples: {
    fails: [{ filing: { category: 'c3c' } }, { filing: { category: '(c)(3)(c)' } }, { filing: { category: 'C03C' } }],
    passes: [
      { filing: { category: '(c) (3) (C)' } },
      { filing: { category: 'C03B' } },
      { filing: { category: 'STEM OPT' } },
    ],
  },
});
