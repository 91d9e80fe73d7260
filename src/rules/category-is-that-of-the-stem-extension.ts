import { splitCategory } from '../case/category.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.category';

export const categoryIsThatOfTheStemExtension = defineRule({
  id: 'category-is-that-of-the-stem-extension',
  title: 'The category asked for is that of the STEM OPT extension',
  severity: 'error',
  why: 'Item 27 asks for the category applied for, (c)(3)(C); the card in hand names that of the OPT before it, and with that the application asks for something else.',
  cites: [
    {
      title: 'Instructions for Form I-765, edition 08/21/25, item 27 and STEM OPT extension',
      url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765instr.pdf',
      seen: null,
    },
  ],
  packets: ['uscis'],
  check: (view) => {
    const answer = view.at(PATH);
    const parts = answer.is === 'answered' ? splitCategory(answer.text) : null;
    // What cannot be split is told by the boxes of item 27.
    if (parts === null || `${parts.letter}${parts.number}${parts.subletter.toUpperCase()}` === 'c3C') return [];
    return [
      {
        path: PATH,
        says: 'The category asked for is not (c)(3)(C), that of the STEM OPT extension.',
        fix: 'Write "(c)(3)(C)"; the category printed on the OPT card belongs in "student.optCard.category".',
      },
    ];
  },
  examples: {
    fails: [{ filing: { category: 'C03B' } }, { filing: { category: '(c)(3)' } }],
    passes: [{ filing: { category: 'C03C' } }, { filing: { category: '(c) (3) (C)' } }],
  },
});
