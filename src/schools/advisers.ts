import { firstLetter } from './first-letter.ts';
import type { SchoolPack } from './pack.ts';
import type { PackMistake } from './pack-faults.ts';

/** Who advises some of the family names. */
export type Adviser = SchoolPack['advisers'][number];

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const isOf = ({ lastNames }: Adviser, letter: string): boolean =>
  lastNames !== 'others' && lastNames.from <= letter && letter <= lastNames.to;

/** Who advises a student, by the family name; null when the office does not divide them. The ranges are in order. */
export const adviserOf = (advisers: readonly Adviser[], familyName: string): Adviser | null => {
  const letter = firstLetter(familyName);
  const found = advisers.find((one) => (letter === null ? one.lastNames === 'others' : isOf(one, letter)));
  return found ?? null;
};

const AT: PackMistake['path'] = ['advisers'];

/** What is wrong with the ranges of the advisers: a letter twice or never, no fallback, or several. */
export const adviserMistakes = (advisers: readonly Adviser[]): readonly PackMistake[] => {
  if (advisers.length === 0) return [];
  const twice = ALPHABET.filter((letter) => advisers.filter((one) => isOf(one, letter)).length > 1);
  const never = ALPHABET.filter((letter) => !advisers.some((one) => isOf(one, letter)));
  return [
    ...backwards(advisers),
    ...told(twice, 'are given to several advisers'),
    ...told(never, 'are given to nobody'),
    ...fallback(advisers),
  ];
};

const told = (letters: readonly string[], what: string): readonly PackMistake[] =>
  letters.length === 0
    ? []
    : [
        {
          path: AT,
          says: `Family names with ${letters.join(', ')} ${what} in advisers of the school pack.`,
          fix: 'Give every letter from A to Z to one adviser.',
        },
      ];

const backwards = (advisers: readonly Adviser[]): readonly PackMistake[] =>
  advisers.flatMap(({ lastNames }, index) =>
    lastNames === 'others' || lastNames.from <= lastNames.to
      ? []
      : [
          {
            path: [...AT, index, 'lastNames'],
            says: `advisers.${index}.lastNames of the school pack runs backwards, from ${lastNames.from} to ${lastNames.to}.`,
            fix: 'Write the earlier letter as "from".',
          },
        ],
  );

const fallback = (advisers: readonly Adviser[]): readonly PackMistake[] => {
  const count = advisers.filter(({ lastNames }) => lastNames === 'others').length;
  if (count === 1) return [];
  return [
    {
      path: AT,
      says: `advisers of the school pack has ${count === 0 ? 'no entry' : `${count} entries`} with "lastNames": "others".`,
      fix: 'Say once who advises those whose family name begins with none of A to Z.',
    },
  ];
};
