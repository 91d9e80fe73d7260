import { hashOf } from './beside-hash.ts';
import { headingOver, headingsOf } from './beside-headings.ts';
import { isInColumns, plainText } from './beside-print.ts';
import { wordsBeside } from './beside-words.ts';
import type { Box, Rect } from './inventory.ts';
import type { Word } from './pdfjs.ts';

/** What is printed beside one place of a box, as one-way sums of the words; null where nothing is printed. */
export interface BesidePlace {
  /** Its label and question, without item numbers. */
  readonly words: string | null;
  /** The heading under which it stands. */
  readonly heading: string | null;
}

/** What is printed beside each box, by box name: one place for each, one for each button of a radio group. No prose. */
export interface Beside {
  readonly form: string;
  readonly edition: string;
  readonly boxes: Readonly<Record<string, readonly BesidePlace[]>>;
}

/** A box as far as its place on paper goes. `places`: the box itself, or the buttons of a radio group. */
export interface PlacedBox {
  readonly name: string;
  readonly kind: string;
  readonly page: number;
  readonly places: readonly Rect[];
}

/** The boxes of an edition with their places. */
export const placedBoxes = (boxes: Readonly<Record<string, Box>>): PlacedBox[] =>
  Object.entries(boxes).map(([name, box]) => ({
    name,
    kind: box.kind,
    page: box.page,
    places: box.kind === 'radio' ? box.buttons.map(({ rect }) => rect) : [box.rect],
  }));

/** Reads what is printed beside each box. `pages`: the words of every page of the form; `pageWidth` in points. */
export function besideBoxes(
  pages: readonly (readonly Word[])[],
  boxes: readonly PlacedBox[],
  pageWidth: number,
): Map<string, BesidePlace[]> {
  const printed = pages.map((words) => words.filter(({ text }) => text.trim() !== ''));
  const headings = headingsOf(printed, pageWidth);
  const middle = isInColumns(printed, pageWidth) ? pageWidth / 2 : null;
  const found = new Map<string, BesidePlace[]>();
  for (const box of boxes) {
    if (box.kind === 'barcode') continue;
    const words = printed[box.page - 1] ?? [];
    const others = boxes.filter(({ page }) => page === box.page);
    found.set(
      box.name,
      box.places.map((place) => ({
        words: sumOf(plainText(wordsBeside(words, { place, isMark: isMark(box.kind) }, others, middle))),
        heading: sumOf(headingOver(headings, box.page, place, pageWidth)),
      })),
    );
  }
  return found;
}

const isMark = (kind: string): boolean => kind === 'tick' || kind === 'radio';

const sumOf = (text: string): string | null => (text === '' ? null : hashOf(text));
