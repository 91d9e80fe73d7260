import { keyText } from './fault.ts';
import { distance, nearest, plain } from './nearest.ts';
import { answerPaths, keysAt, type Step } from './outline.ts';

/** Paths whose last key, or last two keys run together, are the word: `eVerifyNumber` is `employer.eVerify.number`. */
const elsewhere = (word: string): readonly string[] =>
  answerPaths().filter((path) => {
    const keys = path.split('.').filter((key) => key !== '0');
    const last = plain(keys.at(-1) ?? '');
    return last === word || plain(keys.at(-2) ?? '') + last === word;
  });

/** What an unknown key of a group was probably meant to be, as a sentence; null when nothing is near. */
export const meantKey = (group: readonly Step[], key: string): string | null => {
  const word = plain(key);
  const here = nearest(
    key,
    keysAt(group).filter((known) => known !== '$schema'),
  );
  const didYouMean = here === null ? null : `Did you mean ${keyText(here)}?`;
  if (here !== null && distance(word, plain(here)) < 2) return didYouMean;
  const depth = (path: string): number => path.split('.').length;
  const [path, another] = elsewhere(word).toSorted((a, b) => depth(a) - depth(b));
  // The one nearest to the top is meant; of two as near neither is.
  const isSole = path !== undefined && (another === undefined || depth(path) < depth(another));
  return isSole ? `Did you mean ${path}?` : didYouMean;
};
