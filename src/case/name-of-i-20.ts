import { bareWords } from './bare-words.ts';
import { bareSpelling, mrzSpelling } from './mrz-spelling.ts';
import type { Answer } from './view.ts';

/** What a paper writes where there is no name. */
const placeholders: ReadonlySet<string> = new Set(['fnu', 'lnu']);

const wordsOf = (name: string): readonly string[] => bareWords(name).filter((word) => !placeholders.has(word));

/** A name as the papers may spell it: with its accents, as the machine-readable lines have it, or with bare letters. */
const spellings = (name: string): readonly string[] => [
  ...new Set([name, mrzSpelling(name), bareSpelling(name)].flatMap((one) => one ?? [])),
];

const written = (answer: Answer): readonly string[] =>
  answer.is === 'answered' ? [...new Set([answer.text, answer.onForm])] : [];

const textOf = (answer: Answer): string => (answer.is === 'answered' ? answer.text : '');

/** All ways to write the names together, one spelling for all of them. */
const together = (answers: readonly Answer[]): readonly string[] => {
  const texts = answers.map(textOf);
  const onForm = answers.map((answer) => (answer.is === 'answered' ? answer.onForm : ''));
  return [...new Set([texts.join(' '), onForm.join(' ')])];
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('') === other.join('') || [...one].sort().join(' ') === [...other].sort().join(' ');

/**
 * True when family, given and middle names can be those of one written name: case, accents, hyphens and the order do
 * not count, and "FNU" is no name. Null when a name is not told.
 */
export const isNameOf = (
  { family, given, middle }: { readonly family: Answer; readonly given: Answer; readonly middle: Answer },
  other: Answer,
): boolean | null => {
  if (family.is !== 'answered' || other.is !== 'answered') return null;
  if (given.is === 'unanswered' || middle.is === 'unanswered') return null;
  // Most people copy it as it is printed.
  if (other.text === `${family.text}, ${textOf(given)} ${textOf(middle)}`) return true;
  const mine = [...together([family, given, middle]), ...together([given, middle, family])];
  const theirs = written(other);
  const equal = (one: string, two: string) => isSame(wordsOf(one), wordsOf(two));
  if (mine.some((one) => theirs.some((two) => equal(one, two)))) return true;
  return mine.flatMap(spellings).some((one) => theirs.flatMap(spellings).some((two) => equal(one, two)));
};
