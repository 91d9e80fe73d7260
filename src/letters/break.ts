import type { Run } from './tokens.ts';
import { type Faces, typefaceOf } from './typeface.ts';

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

/** How many characters of text fit into `room`. */
const fitting = (text: string, bold: boolean, room: number, measure: Measure): number => {
  let length = 0;
  while (length < text.length && measure(text.slice(0, length + 1), bold) <= room + HAIR) length += 1;
  return length;
};

/** Cuts a word that is wider than a whole line into parts that fit, by characters; a line takes one even when none fits. */
const cutWord = (word: Word, room: number, measure: Measure): readonly Word[] => {
  const parts: Word[] = [];
  let fragments: Fragment[] = [];
  for (const { text, bold } of word.fragments) {
    let rest = text;
    while (rest !== '') {
      const fits = fitting(rest, bold, room - sum(fragments), measure);
      const taken = rest.slice(0, fits === 0 && fragments.length === 0 ? 1 : fits);
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
  for (const whole of splitWords(runs, measure)) {
    const parts = whole.width > room + HAIR ? cutWord(whole, room, measure) : [whole];
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

/** Width in points of text on one line, hard breaks counted as line ends, and of its widest word. */
export const naturalWidths = (runs: readonly Run[], size: number, faces: Faces): { full: number; word: number } => {
  const words = splitWords(runs, measureIn(faces, size));
  const full = Math.max(...breakLines(runs, Number.POSITIVE_INFINITY, size, faces).map((line) => line.width));
  return { full, word: Math.max(...words.map((word) => word.width)) };
};
