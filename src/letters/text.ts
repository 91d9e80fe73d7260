import { breakLines } from './break.ts';
import { baselineIn, type Column, emptyRow, type OpenTag, type Row, type Tie, ties } from './row.ts';
import { style } from './style.ts';
import type { Run } from './tokens.ts';
import type { Faces } from './typeface.ts';

/** How the lines of a text are set. */
export interface TextStyle {
  readonly size: number;
  readonly above: number;
  readonly tie: Tie;
}

/** Two lines of a paragraph stay together at the foot of a page, and two at the head of the next. */
const holdsNext = (index: number, lines: number) => lines > 1 && (index === 0 || index === lines - 2);

/** Sets text into lines, a row each. */
export const setText = (runs: readonly Run[], leaf: OpenTag, column: Column, text: TextStyle, faces: Faces): Row[] => {
  const y = baselineIn(text.size, faces);
  const lines = breakLines(runs, column.width, text.size, faces);
  return lines.map((line, index) => ({
    ...emptyRow,
    height: text.size * style.leading,
    above: index === 0 ? text.above : 0,
    lines: [{ line, x: column.x, y, size: text.size, leaf }],
    tie: holdsNext(index, lines.length) ? ties.firm : text.tie,
  }));
};

/** The words of runs on one line. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
