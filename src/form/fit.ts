import { type FontMetrics, metricsOf, widthOf } from './font-metrics.ts';
import type { ChoiceBox, TextBox } from './inventory.ts';
import type { PlacedLine } from './planned.ts';
import { type Measure, splitLines, wrap } from './wrap.ts';

/** A text laid out in its box. */
export interface Fitted {
  readonly fits: true;
  /** Font size in points. */
  readonly size: number;
  readonly lines: readonly PlacedLine[];
  /** True when the box holds several lines, by nature or because it must become multi-line. */
  readonly multiline: boolean;
}

/** A text that its box cannot hold: the box's room in words, and the length of the text in characters. */
export interface TooLong {
  readonly fits: false;
  readonly room: string;
  readonly length: number;
}

/** `lines`: how many lines a tall one-line box may hold when it becomes multi-line. */
export interface FitOptions {
  readonly lines?: number;
}

/** Space between the edge of a box and its text, in points. */
const PADDING = 2;
/** Distance of baselines, in font sizes. */
const LEADING = 1.1;
const LARGEST = 10;
const SMALLEST = 8;
const STEP = 0.5;

const autoSizes: readonly number[] = Array.from(
  { length: (LARGEST - SMALLEST) / STEP + 1 },
  (_, step) => LARGEST - step * STEP,
);

const sizesOf = (box: TextBox | ChoiceBox): readonly number[] => (box.size === 0 ? autoSizes : [box.size]);

const smallestOf = (box: TextBox | ChoiceBox): number => sizesOf(box).at(-1) ?? SMALLEST;

const roomOf = (box: TextBox | ChoiceBox): number => box.rect[2] - 2 * PADDING;

/** How many lines of a size the height of a box holds. */
const linesIn = (box: TextBox | ChoiceBox, { ascent, descent }: FontMetrics, size: number): number => {
  const lineHeight = ((ascent + descent) * size) / 1000;
  return Math.max(1, Math.floor((box.rect[3] - 2 * PADDING - lineHeight) / (LEADING * size) + 1));
};

/** Baseline of a single line: its ascent and descent are centred in the box. */
const middle = (box: TextBox | ChoiceBox, { ascent, descent }: FontMetrics, size: number): number =>
  (box.rect[3] - ((ascent - descent) * size) / 1000) / 2;

/** Share of a low box's height that its text may have: more, and it touches the rule printed above. */
const TALLEST = 0.8;

const oneLine = (box: TextBox | ChoiceBox, text: string, font: FontMetrics): Fitted | null => {
  const tallest = Math.max(SMALLEST, box.rect[3] * TALLEST);
  const size = sizesOf(box).find(
    (candidate) => (box.size !== 0 || candidate <= tallest) && widthOf(text, font, candidate) <= roomOf(box),
  );
  if (size === undefined) return null;
  return { fits: true, size, lines: [{ text, x: PADDING, y: middle(box, font, size) }], multiline: false };
};

/** Puts lines one below the other from the top of a box. */
export const placeLines = (box: TextBox | ChoiceBox, lines: readonly string[], size: number): Fitted => {
  const top = box.rect[3] - PADDING - (metricsOf(box.font).ascent * size) / 1000;
  return {
    fits: true,
    size,
    lines: lines.map((line, index) => ({ text: line, x: PADDING, y: top - index * LEADING * size })),
    multiline: true,
  };
};

/** Puts lines on the rules printed in a box: `apart` from each other, the baseline so far above its rule, all in points. */
export const placeOnRules = (
  box: TextBox,
  lines: readonly string[],
  { apart, baseline }: { readonly apart: number; readonly baseline: number },
): Fitted => ({
  fits: true,
  size: smallestOf(box),
  lines: lines.map((text, index) => ({ text, x: PADDING, y: box.rect[3] - (index + 1) * apart + baseline })),
  multiline: true,
});

const severalLines = (box: TextBox | ChoiceBox, text: string, font: FontMetrics, most: number): Fitted | null => {
  for (const size of sizesOf(box)) {
    const lines = wrap(text, roomOf(box), (part) => widthOf(part, font, size));
    if (lines.length <= Math.min(most, linesIn(box, font, size))) return placeLines(box, lines, size);
  }
  return null;
};

/** Moves lines that stand at the top of a box to its middle: the label above a tall one-line box comes close to it. */
const centred = (box: TextBox | ChoiceBox, { ascent, descent }: FontMetrics, fitted: Fitted | null): Fitted | null => {
  if (fitted === null) return null;
  const { size, lines } = fitted;
  const height = ((ascent + descent) * size) / 1000 + (lines.length - 1) * LEADING * size;
  const down = (box.rect[3] - height) / 2 - PADDING;
  return { ...fitted, lines: lines.map((line) => ({ ...line, y: line.y - down })) };
};

const inCells = (box: TextBox, text: string, font: FontMetrics, cells: number): Fitted => {
  const size = box.size === 0 ? LARGEST : box.size;
  const cell = box.rect[2] / cells;
  const y = middle(box, font, size);
  const lines = [...text].map((character, index) => ({
    text: character,
    x: cell * index + (cell - widthOf(character, font, size)) / 2,
    y,
  }));
  return { fits: true, size, lines, multiline: false };
};

/** How many characters like those of the text a line holds at the smallest size. */
const charactersIn = (box: TextBox | ChoiceBox, text: string, font: FontMetrics): number => {
  const smallest = smallestOf(box);
  const plain = splitLines(text).join('');
  const average = widthOf(plain, font, smallest) / Math.max(1, [...plain].length);
  return average === 0 ? 0 : Math.floor(roomOf(box) / average);
};

const tooLong = (box: TextBox | ChoiceBox, text: string, font: FontMetrics, lines: number): TooLong => {
  const perLine = charactersIn(box, text, font);
  const length = [...text].length;
  if (lines === 1) return { fits: false, room: `about ${perLine} characters`, length };
  return { fits: false, room: `about ${lines} lines of ${perLine} characters`, length };
};

/** What a box for several lines holds at a size: lines, their width in points, and how words are measured. */
export interface Space {
  readonly size: number;
  readonly lines: number;
  readonly room: number;
  readonly measure: Measure;
}

/** The space of a box at a size; at its smallest when none is given. */
export const spaceOf = (box: TextBox, size = smallestOf(box)): Space => {
  const font = metricsOf(box.font);
  return {
    size,
    lines: linesIn(box, font, size),
    room: roomOf(box),
    measure: (text) => widthOf(text, font, size),
  };
};

/**
 * Lays a text out in a box: comb boxes get a character a cell, one-line boxes one line, boxes that leave the size to
 * the viewer 10 down to 8 points and never less. Nothing is cut: what does not fit comes back as `TooLong`.
 */
export const fitText = (box: TextBox | ChoiceBox, text: string, options: FitOptions = {}): Fitted | TooLong => {
  const font = metricsOf(box.font);
  const most = box.kind === 'text' ? box.maxLength : undefined;
  const length = [...text].length;
  if (most !== undefined && length > most) return { fits: false, room: `${most} characters`, length };
  if (box.kind === 'text' && box.comb && most !== undefined) return inCells(box, text, font, most);
  const smallest = smallestOf(box);
  const natural = box.kind === 'text' && box.multiline === true;
  const lines = natural ? linesIn(box, font, smallest) : Math.min(options.lines ?? 1, linesIn(box, font, smallest));
  if (natural) return severalLines(box, text, font, lines) ?? tooLong(box, text, font, lines);
  const several = () => (lines > 1 ? centred(box, font, severalLines(box, text, font, lines)) : null);
  return oneLine(box, text, font) ?? several() ?? tooLong(box, text, font, lines);
};
