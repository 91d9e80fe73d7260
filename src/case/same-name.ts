import { bareWords } from './bare-words.ts';

/** `Q` stands for `Quill`. */
const stands = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/**
 * True when two written names can be those of one person: every word of the shorter stands in the longer, whatever the
 * order, an initial for its name. One word alone is a name only beside another single word.
 */
export const isSameName = (one: string, other: string): boolean => {
  const [short = [], long = []] = [bareWords(one), bareWords(other)].sort((a, b) => a.length - b.length);
  if (short.length === 0 || (short.length === 1 && long.length > 1)) return false;
  return short.every((word) => long.some((candidate) => stands(word, candidate)));
};

/** True when two written names have a word of two letters or more in common. */
export const shareAName = (one: string, other: string): boolean => {
  const words = bareWords(one);
  return bareWords(other).some((word) => word.length > 1 && words.includes(word));
};
