import type { Run } from './tokens.ts';
import { type Faces, isMark, typefaceOf } from './typeface.ts';

/** Text in one face on a line; `x` in points from the start of the line. */
export interface Segment {
  readonly text: string;
  readonly bold: boolean;
  readonly x: number;
}

/** A line of text. A space at which it was broken is kept at its end, so that words stay apart for who listens; `width` is without it. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly width: number;
}

interface Fragment {
  readonly text: string;
  readonly bold: boolean;
  readonly width: number;
}

/** Letters without a space between them, in one face or several. */
interface Word {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  /** What follows: a space in this face, a hard break, or the end of the text. */
  readonly next: 'space' | 'bold space' | 'break' | 'end';
}

/** Sums of widths differ in the last digit by the way they are summed; a thousandth of a point is no overhang. */
const HAIR = 0.001;

/** Measures text in points. */
type Measure = (text: string, bold: boolean) => number;

const measureIn =
  (faces: Faces, size: number): Measure =>
  (text, bold) =>
    (typefaceOf(bold ? faces.bold : faces.regular).measure(text) * size) / 1000;

const sum = (fragments: readonly Fragment[]) => fragments.reduce((width, fragment) => width + fragment.width, 0);

const splitWords = (runs: readonly Run[], measure: Measure): readonly Word[] => {
  const words: Word[] = [];
  let fragments: Fragment[] = [];
  const end = (next: Word['next']) => {
    words.push({ fragments, width: sum(fragments), next });
    fragments = [];
  };
  for (const { text, bold } of runs) {
    for (const piece of text.split(/([ \t]+|\n)/)) {
      if (piece === '\n') end('break');
      else if (piece.startsWith(' ') || piece.startsWith('\t')) end(bold ? 'bold space' : 'space');
      else if (piece !== '') fragments.push({ text: piece, bold, width: measure(piece, bold) });
    }
  }
  end('end');
  return words;
};

/** How many characters of text fit into `room`; marks go with their letter. */
const fitting = (text: string, bold: boolean, room: number, measure: Measure): number => {
  let length = 0;
  while (length < text.length && measure(text.slice(0, length + 1), bold) <= room + HAIR) length += 1;
  return length;
};

/** The first letter of a text with its marks. */
const firstLetter = (text: string): number => {
  let length = 1;
  while (isMark(text.charCodeAt(length))) length += 1;
  return length;
};

/** Where a web address or a path may be cut: behind one of these signs, and not between two of them. */
const CUTS = /[/?&=.-](?![/?&=.-])/g;

/** The last such place within so many characters; all of them when the line would be left two thirds empty, or nothing is left to cut. */
const cutBehindSign = (text: string, fits: number): number => {
  if (fits >= text.length) return fits;
  const last = [...text.slice(0, fits + 1).matchAll(CUTS)].filter(({ index }) => index < fits).at(-1);
  return last === undefined || last.index + 1 < fits / 3 ? fits : last.index + 1;
};

/** Whether a word that is wider than a line may begin in what is left of one: a part of a web address fits there. */
const beginsIn = ({ fragments: [first] }: Word, left: number, room: number, measure: Measure): boolean => {
  if (first === undefined || left < room / 3) return false;
  const fits = fitting(first.text, first.bold, left, measure);
  return cutBehindSign(first.text, fits) < fits;
};

/**
 * Cuts a word that is wider than a whole line into parts that fit, the first of them into `left`: behind the signs of a
 * web address where it has some, else by characters; a line takes one even when none fits.
 */
const cutWord = (word: Word, left: number, room: number, measure: Measure): readonly Word[] => {
  const parts: Word[] = [];
  let fragments: Fragment[] = [];
  for (const { text, bold } of word.fragments) {
    let rest = text;
    while (rest !== '') {
      const limit = parts.length === 0 ? left : room;
      const fits = cutBehindSign(rest, fitting(rest, bold, limit - sum(fragments), measure));
      const taken = rest.slice(0, fits === 0 && fragments.length === 0 ? firstLetter(rest) : fits);
      if (taken !== '') fragments.push({ text: taken, bold, width: measure(taken, bold) });
      rest = rest.slice(taken.length);
      if (rest === '') break;
      parts.push({ fragments, width: sum(fragments), next: 'end' });
      fragments = [];
    }
  }
  return [...parts, { fragments, width: sum(fragments), next: word.next }];
};

/** Joins fragments of the same face and places them. */
const placeLine = (fragments: readonly Fragment[], width: number): TextLine => {
  const segments: Segment[] = [];
  let text = '';
  let x = 0;
  let start = 0;
  fragments.forEach((fragment, index) => {
    text += fragment.text;
    x += fragment.width;
    if (fragments[index + 1]?.bold === fragment.bold) return;
    segments.push({ text, bold: fragment.bold, x: start });
    text = '';
    start = x;
  });
  return { segments, width };
};

/**
 * Breaks text into lines no wider than `room` points: at spaces as late as possible, at hard breaks, and inside a word
 * only when it is wider than a line.
 */
export const breakLines = (runs: readonly Run[], room: number, size: number, faces: Faces): readonly TextLine[] => {
  const measure = measureIn(faces, size);
  const lines: TextLine[] = [];
  let line: Fragment[] = [];
  let width = 0;
  let gap: Fragment | null = null;
  const flush = () => {
    lines.push(placeLine(gap === null ? line : [...line, gap], width));
    line = [];
    width = 0;
    gap = null;
  };
  const space = (bold: boolean): Fragment => ({ text: ' ', bold, width: measure(' ', bold) });
  const roomFor = (word: Word): number => {
    const left = room - width - (gap?.width ?? 0);
    return line.length > 0 && beginsIn(word, left, room, measure) ? left : room;
  };
  for (const whole of splitWords(runs, measure)) {
    const parts = whole.width <= room + HAIR ? [whole] : cutWord(whole, roomFor(whole), room, measure);
    for (const word of parts) {
      const wanted = width + (gap?.width ?? 0) + word.width;
      if (line.length > 0 && wanted > room + HAIR) flush();
      if (gap !== null && line.length > 0) {
        line.push(gap);
        width += gap.width;
      }
      gap = null;
      line.push(...word.fragments);
      width += word.width;
      if (word.next === 'space' || word.next === 'bold space') gap = space(word.next === 'bold space');
      else if (word.next === 'break') {
        gap = space(false);
        flush();
      }
    }
  }
  flush();
  return lines;
};

/** A web address, as far as its beginning tells. */
const ADDRESS = /^(?:https?:\/\/|www\.)/;

/** The widest part of a word that stays whole: a web address may be cut. */
const widestPart = ({ fragments: [first, ...others], width }: Word, measure: Measure): number => {
  if (first === undefined || others.length > 0 || !ADDRESS.test(first.text)) return width;
  const parts = first.text.split(/(?<=[/?&=.-])(?![/?&=.-])/);
  return Math.max(...parts.map((part) => measure(part, first.bold)));
};

/** Width in points of text on one line, hard breaks counted as line ends, and of the widest of its parts that stay whole. */
export const naturalWidths = (runs: readonly Run[], size: number, faces: Faces): { full: number; word: number } => {
  const measure = measureIn(faces, size);
  const words = splitWords(runs, measure);
  const full = Math.max(...breakLines(runs, Number.POSITIVE_INFINITY, size, faces).map((line) => line.width));
  return { full, word: Math.max(...words.map((word) => widestPart(word, measure))) };
};
