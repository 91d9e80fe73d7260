import { type CategoryParts, splitCategory } from '../case/category.ts';
import type { View } from '../case/view.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import type { Law } from '../facts/law.ts';
import { stemOptLength } from '../facts/stem-opt-length.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.category';

const FORMER_LENGTH = /\b(?:17|seventeen)[\s-]*months?\b/i;

/** The extension had 17 months before it had 24: since when, where that is known. */
const formerLength = (view: View, law: Law): string => {
  const day = decisiveDay(view, stemOptLength.dated);
  const now = day === null ? null : law.on(stemOptLength, day);
  return now?.is === 'known'
    ? `The category names the 17-month extension; since ${now.from} the extension has ${now.value} months.`
    : 'The category names the 17-month extension, which was replaced.';
};

const others: Readonly<Record<string, string>> = {
  c3A: 'The category asked for is (c)(3)(A), that of OPT before the studies end.',
  c3B: 'The category asked for is (c)(3)(B), that of post-completion OPT: the one on the card in hand, not the one asked for.',
  c3: 'The category asked for lacks its third part.',
};

const breachOf = (parts: CategoryParts | null): string | null => {
  if (parts === null) return 'The category asked for cannot be read as one.';
  const code = `${parts.letter}${parts.number}${parts.subletter.toUpperCase()}`;
  if (code === 'c3C') return null;
  return others[code] ?? 'The category asked for is not (c)(3)(C), that of the STEM OPT extension.';
};

export const categoryIsThatOfTheStemExtension = defineRule({
  id: 'category-is-that-of-the-stem-extension',
  title: 'The category asked for is that of the STEM OPT extension',
  severity: 'error',
  why: 'Item 27 asks for the category applied for, (c)(3)(C); the card in hand names that of the OPT before it, and with that the application asks for something else.',
  cites: [instructionsI765('item 27 and the 24-month extension for STEM students')],
  packets: ['uscis'],
  finds: ['I765-01'],
  check: (view, law) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered') return [];
    const says = FORMER_LENGTH.test(answer.text) ? formerLength(view, law) : breachOf(splitCategory(answer.text));
    if (says === null) return [];
    const fix = 'Write "(c)(3)(C)"; the category printed on the OPT card belongs in "student.optCard.category".';
    return [{ path: PATH, says, fix }];
  },
  examples: {
    fails: [
      { filing: { category: 'C03B' } },
      { filing: { category: '(c)(3)(A)' } },
      { filing: { category: '(c)(3)' } },
      { filing: { category: '(c)(26)' } },
      { filing: { category: '(a)(5)' } },
      { filing: { category: '(c)(3)(C) 17-month extension' } },
      { filing: { category: 'seventeen months STEM' } },
      { filing: { category: 'STEM OPT' } },
    ],
    passes: [
      { filing: { category: 'C03C' } },
      { filing: { category: '(c) (3) (C)' } },
      { filing: { category: 'c3c' } },
      { filing: { category: null } },
    ],
  },
});
