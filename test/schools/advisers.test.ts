import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Adviser, adviserMistakes, adviserOf } from '../../src/schools/advisers.ts';
import { firstLetter } from '../../src/schools/first-letter.ts';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const others: Adviser = { lastNames: 'others', title: 'Front desk' };

/** The letters from one on, divided at some of them. */
const divided = (cuts: readonly number[]): readonly Adviser[] => {
  const starts = [...new Set([0, ...cuts])].sort((one, two) => one - two);
  const ranges = starts.map((start, index): Adviser => {
    const [from = 'A', to = 'Z'] = [ALPHABET[start], ALPHABET[(starts[index + 1] ?? ALPHABET.length) - 1]];
    return { lastNames: { from, to }, title: `Adviser ${from} to ${to}` };
  });
  return [...ranges, others];
};

const anyDivision = fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 8 }).map(divided);
const anyShuffled = anyDivision.chain((advisers) => fc.shuffledSubarray([...advisers], { minLength: advisers.length }));

describe('the first letter of a family name', () => {
  test.each([
    ['Samplename', 'S'],
    ['samplename', 'S'],
    ['Łukasz', 'L'],
    ['Öz', 'O'],
    ['Éclair', 'E'],
    ['E\u0301clair', 'E'],
    ["D'Example", 'D'],
    ["'t Example", 'T'],
    ['\u02BBExample', 'E'],
    ['İnönü', 'I'],
    ['ıx', 'I'],
    ['Þór', 'T'],
    ['Æx', 'A'],
    ['Đx', 'D'],
    ['Ñx', 'N'],
    ['Ễx', 'E'],
    ['ßx', 'S'],
    ['ﬁx', 'F'],
    ['Ｗang', 'W'],
    ['van der Example', 'V'],
    [' -Example', 'E'],
  ])('%s is filed under %s', (name, letter) => {
    expect(firstLetter(name)).toBe(letter);
  });

  test.each(['王', 'Иванов', 'محمد', '123', '', '--', '王 Wang'])('%j is filed under none of A to Z', (name) => {
    expect(firstLetter(name)).toBe(null);
  });

  test('is the same with and without accents, in small letters and capitals', () => {
    const accents = fc.constantFrom('\u0300', '\u0301', '\u0302', '\u0303', '\u0308', '\u030C', '\u0323', '\u0327');
    fc.assert(
      fc.property(
        fc.constantFrom(...ALPHABET),
        fc.array(accents, { maxLength: 2 }),
        fc.string(),
        (letter, marks, rest) => {
          const name = `${letter}${marks.join('')}x${rest}`;
          expect(firstLetter(name)).toBe(letter);
          expect(firstLetter(name.toLowerCase())).toBe(letter);
        },
      ),
    );
  });

  test('is a letter from A to Z or none, whatever the name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => /^(?:[A-Z]|null)$/.test(String(firstLetter(name)))));
  });
});

describe('advisers by last name', () => {
  test('are in order when every letter is given once, however they are divided and in whatever order', () => {
    fc.assert(
      fc.property(anyShuffled, (advisers) => {
        expect(adviserMistakes(advisers)).toEqual([]);
      }),
    );
  });

  test('advise every name, each by the one whose range has its letter', () => {
    fc.assert(
      fc.property(anyShuffled, fc.string({ unit: 'grapheme' }), (advisers, name) => {
        const letter = firstLetter(name);
        const holding = advisers.filter(({ lastNames }) =>
          lastNames === 'others'
            ? letter === null
            : letter !== null && lastNames.from <= letter && letter <= lastNames.to,
        );
        expect(holding).toEqual([adviserOf(advisers, name)]);
      }),
    );
  });

  test('are refused when one of them is missing', () => {
    fc.assert(
      fc.property(
        anyDivision.chain((advisers) => fc.tuple(fc.constant(advisers), fc.nat({ max: advisers.length - 1 }))),
        ([advisers, missing]) => {
          const left = advisers.filter((_, index) => index !== missing);
          fc.pre(left.length > 0);
          expect(adviserMistakes(left)).toHaveLength(1);
        },
      ),
    );
  });

  test('are refused when two of them overlap', () => {
    fc.assert(
      fc.property(anyDivision, fc.constantFrom(...ALPHABET), (advisers, letter) => {
        const one: Adviser = { lastNames: { from: letter, to: letter }, title: 'Another' };
        expect(adviserMistakes([...advisers, one]).map(({ says }) => says)).toEqual([
          `Family names with ${letter} are given to several advisers in advisers of the school pack.`,
        ]);
      }),
    );
  });

  test('may be none at all: the office does not divide the names', () => {
    expect(adviserMistakes([])).toEqual([]);
    expect(adviserOf([], 'Samplename')).toBe(null);
  });
});
