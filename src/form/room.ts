import type { View, ViewPath } from '../case/view.ts';
import type { FormDefinition } from './define.ts';
import { fitText, spaceOf } from './fit.ts';
import type { TextBox } from './inventory.ts';
import { askedRows, type PlanOptions } from './plan.ts';
import { boxOfDraw } from './plan-draw.ts';
import { printedWords } from './plan-text.ts';
import type { Row, TextRow } from './rows.ts';
import { withLineFeeds, wrap } from './wrap.ts';

/** How much of a box an answer uses. */
export interface RoomUse {
  /** As told to people: `I-983 Section 5 student role`. */
  readonly item: string;
  readonly path: ViewPath;
  /** False while the answer is missing or none; then nothing is used. */
  readonly isAnswered: boolean;
  readonly characters: number;
  /** Font size in points that the words are set in. */
  readonly size: number;
  /** Lines at that size: those that the words need, and those that the box has. */
  readonly lines: { readonly used: number; readonly of: number };
  /** Of all that the box holds, at its smallest size; more than 100 when the words do not fit. */
  readonly percent: number;
  /** True when the box does not hold the words and they go on elsewhere. */
  readonly goesOn: boolean;
}

interface Asked {
  readonly row: TextRow;
  readonly box: TextBox;
}

const overflowing = (row: Row, form: FormDefinition): readonly Asked[] => {
  if (row.kind === 'draw') return [boxOfDraw(row)];
  if (row.kind !== 'text' || row.overflows !== true) return [];
  const box = form.inventory.boxes[row.box];
  return box?.kind === 'text' ? [{ row, box }] : [];
};

/** How many lines of a size a box holds: many by nature, as many as its row allows, or one. */
const linesOf = ({ row, box }: Asked, size: number): number => {
  const { lines } = spaceOf(box, size);
  return box.multiline === true ? lines : Math.min(row.lines ?? 1, lines);
};

const percentOf = (asked: Asked, words: string): number => {
  const { box } = asked;
  const { room, measure, size } = spaceOf(box);
  const lines = linesOf(asked, size);
  const byLength = box.maxLength === undefined ? 0 : [...words].length / box.maxLength;
  const byLines = lines === 1 ? measure(words) / room : wrap(words, room, measure).length / lines;
  return Math.ceil(Math.max(byLength, byLines) * 100);
};

const useOf = (asked: Asked, form: FormDefinition, view: View): RoomUse => {
  const { row } = asked;
  const head = { item: `${form.inventory.form.toUpperCase()} ${row.item}`, path: row.path };
  const answer = view.at(row.path);
  if (answer.is !== 'answered') {
    const { size } = fitted(asked, '');
    const lines = { used: 0, of: linesOf(asked, size) };
    return { ...head, isAnswered: false, characters: 0, size, lines, percent: 0, goesOn: false };
  }
  const words = withLineFeeds(printedWords(row, answer));
  const { size, used, fits } = fitted(asked, words);
  return {
    ...head,
    isAnswered: true,
    characters: [...words].length,
    size,
    lines: { used, of: linesOf(asked, size) },
    percent: percentOf(asked, words),
    goesOn: !fits,
  };
};

/** The size that words are set in, and the lines that they need; the smallest when the box does not hold them. */
const fitted = ({ row, box }: Asked, words: string): { size: number; used: number; fits: boolean } => {
  const found = fitText(box, words, row.lines === undefined ? {} : { lines: row.lines });
  if (found.fits) return { size: found.size, used: found.lines.length, fits: true };
  const { size, room, measure } = spaceOf(box);
  return { size, used: wrap(words, room, measure).length, fits: false };
};

/** How much of each box for longer words is used, in the form's order. */
export const roomIn = (form: FormDefinition, view: View, options: PlanOptions = {}): readonly RoomUse[] =>
  askedRows(form, view, options)
    .flatMap((row) => overflowing(row, form))
    .map((asked) => useOf(asked, form, view));
