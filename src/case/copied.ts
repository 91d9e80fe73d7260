import { bareWords } from './bare-words.ts';

/** Pieces from the inside of a text that are looked up in the other before anything is counted: texts often begin alike. */
const PROBES = 3;
const PIECE = 16;

/** Texts shorter than this are compared at once. */
const SHORT = 100;

/** Part of the neighbouring pairs of words that a copy with a few changes keeps. */
const KEPT = 0.8;

/** Cheap: a copy, even a changed one, keeps one of the pieces as it is. */
const mayBeCopied = (short: string, long: string): boolean => {
  if (short.length < SHORT) return true;
  const step = short.length / (PROBES + 1);
  for (let probe = 1; probe <= PROBES; probe += 1) {
    const from = Math.floor(probe * step);
    if (long.includes(short.slice(from, from + PIECE))) return true;
  }
  return false;
};

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.map((word, index) => `${word} ${words[index + 1] ?? ''}`);

/** True when one of two texts is, but for a few words, the other or a part of it. */
export const isCopied = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (!mayBeCopied(short.toLowerCase(), long.toLowerCase())) return false;
  const pairs = pairsOf(bareWords(short));
  const known = new Set(pairsOf(bareWords(long)));
  const kept = pairs.filter((pair) => known.has(pair)).length;
  return pairs.length > 0 && kept >= pairs.length * KEPT;
};
