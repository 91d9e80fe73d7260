import type { Rect } from './inventory.ts';
import type { Word } from './pdfjs.ts';

/** Words on one line stand at most so far apart in height, in points. */
const SAME_LINE = 2.5;

export const rightOf = ({ x, width }: Word): number => x + width;

/** True when two words stand on one line. */
export const onOneLine = (one: Word, other: Word): boolean => Math.abs(one.y - other.y) <= SAME_LINE;

/** Words as they are read: lines from the top, each from the left. */
export function inReadingOrder(words: readonly Word[]): Word[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line?.[0] && onOneLine(line[0], word)) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.x - b.x));
}

const NUMBER = String.raw`\d{1,2}\s*\.?(?:\s*[a-z]\b\.?)?`;
const REFERENCE = new RegExp(String.raw`\b(item numbers?|items?)\s*${NUMBER}(?:\s*-\s*${NUMBER})?`, 'g');
const OWN_NUMBER = /(^|\s)\d{1,2}\.\s*(?:[a-z]\.)?(?=\s|$)/g;
const ITEM_NUMBER = /^\s*\d{1,2}\.\s*(?:[a-z]\.?\s*)?$/i;

/** True for a run that is an item number: `13.`, `28.c.`. */
export const isItemNumber = ({ text }: Word): boolean => ITEM_NUMBER.test(text);

/**
 * Print without what differs between editions though the question is the same: item numbers (its own and those that it
 * refers to), case, marks and spaces.
 */
export const plainText = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(REFERENCE, '$1')
    .replace(OWN_NUMBER, ' ')
    .replaceAll('(continued)', '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Of the print that crosses or meets the middle of a page, a smaller share than this is two columns. */
const CROSSING = 0.2;

/** True when a form is printed in two columns. */
export function isInColumns(pages: readonly (readonly Word[])[], pageWidth: number): boolean {
  const middle = pageWidth / 2;
  const lengthOf = (words: readonly Word[]): number => words.reduce((sum, { text }) => sum + text.length, 0);
  const all = pages.flat();
  const crossing = all.filter((word) => word.x < middle - 6 && rightOf(word) > middle + 6);
  return lengthOf(crossing) < CROSSING * lengthOf(all);
}

/** The words that stand in a rectangle, wholly or in part. */
export const wordsWithin = (words: readonly Word[], [x, y, width, height]: Rect): Word[] =>
  words.filter(
    (word) =>
      word.text.trim() !== '' &&
      word.x < x + width &&
      rightOf(word) > x &&
      word.y + word.size * 0.7 > y &&
      word.y < y + height,
  );
