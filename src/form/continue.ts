import type { Space } from './fit.ts';
import { splitLines, wrap } from './wrap.ts';

/** The beginning of a text, broken into lines, and the rest of it. */
export interface Begun {
  readonly lines: readonly string[];
  /** The words of the lines, with the line breaks of the text only. */
  readonly value: string;
  /** Empty when the lines hold the whole text. */
  readonly rest: string;
}

interface WrappedLine {
  readonly text: string;
  /** True when the text itself breaks after the line. */
  readonly breaks: boolean;
}

const wrapped = (text: string, { room, measure }: Space): readonly WrappedLine[] =>
  splitLines(text).flatMap((paragraph) => {
    const lines = wrap(paragraph, room, measure);
    return lines.map((line, at) => ({ text: line, breaks: at === lines.length - 1 }));
  });

const joined = (lines: readonly WrappedLine[]): string =>
  lines.map(({ text, breaks }, at) => (breaks && at < lines.length - 1 ? `${text}\n` : text)).join('');

/** The last line so far down that ends as wanted; null when none does. */
const lastEnd = (lines: readonly WrappedLine[], most: number, isEnd: (line: WrappedLine) => boolean): number | null => {
  const found = lines.slice(0, most).findLastIndex(isEnd);
  return found < 0 ? null : found + 1;
};

const endsLine = ({ breaks }: WrappedLine): boolean => breaks;
const endsWord = ({ breaks, text }: WrappedLine): boolean => breaks || text.endsWith(' ');

/**
 * Takes at most so many lines from the beginning of a text. It breaks between entries when the text lists them a line
 * each, else at a word, and inside a word that is longer than all lines. Beginning and rest together are the text.
 */
export const beginText = (text: string, most: number, space: Space, listed = false): Begun => {
  const lines = wrapped(text, space);
  const between = listed ? lastEnd(lines, most, endsLine) : null;
  const count = lines.length <= most ? lines.length : (between ?? lastEnd(lines, most, endsWord) ?? most);
  const taken = lines.slice(0, count);
  return { lines: taken.map((line) => line.text), value: joined(taken), rest: joined(lines.slice(count)) };
};
