import { bareWords } from './bare-words.ts';

/** Pieces of a text that are looked up in the other before anything is counted. */
const PROBES = 6;
const PIECE = 12;

/** Part of the neighbouring pairs of words that a copy with a few changes keeps. */
const KEPT = 0.8;

/** Cheap: a copy, even a changed one, keeps some of the pieces as they are. */
const mayBeCopied = (short: string, long: string): boolean => {
  const step = (short.length - PIECE) / (PROBES - 1);
  if (step <= 0) return true;
  let found = 0;
  for (let probe = 0; probe < PROBES; probe += 1) {
    const from = Math.floor(probe * step);
    if (long.includes(short.slice(from, from + PIECE))) found += 1;
  }
  return found > 1;
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
