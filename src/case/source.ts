import type { Place } from '../finding.ts';

/** One answer file, ready to tell places in it. */
export interface Source {
  readonly name: string;
  /** The text without a byte order mark. */
  readonly text: string;
  /** 1-based line and column (in UTF-16 units, as editors count) of an offset, and three lines around it. */
  place(offset: number): Place;
}

/** Widest line of a frame; a longer line is cut around the spot. */
const WIDTH = 120;

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|\r|\n/g)) starts.push(found.index + found[0].length);
  return starts;
};

/** Number of the line, counted from 0, that an offset is on: the last start at or before it. */
const lineOf = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const frame = (lines: readonly (readonly [number: number, text: string])[], line: number, column: number): string => {
  const gutter = String(lines.at(-1)?.[0] ?? line).length;
  const from = Math.max(0, column - WIDTH * 0.75);
  const rows: string[] = [];
  for (const [number, text] of lines) {
    const mark = number === line ? '>' : ' ';
    const shown = text.slice(from, from + WIDTH).replace(/\p{Cc}/gu, ' ');
    rows.push(`${mark} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number === line) rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(column - from)}^`);
  }
  return rows.join('\n');
};

/** `hide` gives the text with what nobody should read over a shoulder struck out, character for character. */
export const makeSource = (name: string, written: string, hide: (text: string) => string): Source => {
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  let index: { readonly starts: readonly number[]; readonly shown: string } | null = null;
  return {
    name,
    text,
    place: (offset) => {
      index ??= { starts: lineStarts(text), shown: hide(text) };
      const { starts, shown } = index;
      const line = lineOf(starts, offset);
      const column = offset - (starts[line] ?? 0);
      const rows = [line - 1, line, line + 1]
        .filter((row) => row >= 0 && row < starts.length)
        .map((row) => [row + 1, shown.slice(starts[row], starts[row + 1]).replace(/[\r\n]+$/, '')] as const);
      return { file: name, line: line + 1, column: column + 1, frame: frame(rows, line + 1, column) };
    },
  };
};
