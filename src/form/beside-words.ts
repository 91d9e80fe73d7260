import type { PlacedBox } from './beside.ts';
import { inReadingOrder, isItemNumber, onOneLine, rightOf } from './beside-print.ts';
import type { Rect } from './inventory.ts';
import type { Word } from './pdfjs.ts';

/** Distances in points within which words belong to a box or to each other. */
const TO_FIRST = 150;
const TO_MARK = 20;
const BETWEEN = 40;
const RUNS = 16;
const NUMBER_TO_TEXT = 30;
const ABOVE = 14;
/** Lines of one paragraph follow each other within so many times their size. */
const LEADING = 1.45;
const LINES = 12;
const SLACK = 3;
/** Higher boxes have their label above them, never on a line with them. */
const TALL = 40;

interface Asked {
  readonly place: Rect;
  /** True for a tick or a button, whose label stands right of it. */
  readonly isMark: boolean;
}

interface Page {
  /** Words of the same column, in reading order. */
  readonly words: readonly Word[];
  readonly others: readonly { readonly rect: Rect; readonly isMark: boolean }[];
}

/**
 * The words that tell what belongs into a place: its label, and the question of its item. In reading order. `middle` of
 * the page where the form is printed in two columns.
 */
export function wordsBeside(
  words: readonly Word[],
  asked: Asked,
  boxes: readonly PlacedBox[],
  middle: number | null,
): Word[] {
  const page: Page = {
    words: inReadingOrder(words.filter((word) => isInColumn(word, asked.place, middle))),
    others: boxes
      .filter(({ kind }) => kind !== 'barcode')
      .flatMap(({ places, kind }) => places.map((rect) => ({ rect, isMark: kind === 'tick' || kind === 'radio' })))
      .filter(({ rect }) => rect.some((length, i) => length !== asked.place[i])),
  };
  const found = new Set([
    ...leftWords(page, asked),
    ...(asked.isMark ? rightWords(page, asked) : []),
    ...aboveWords(page, asked),
    ...questionWords(page, asked),
  ]);
  return inReadingOrder([...found]);
}

/** A word of the other column is beside another box, unless it or the box reaches over the middle. */
function isInColumn(word: Word, [x, , width]: Rect, middle: number | null): boolean {
  if (middle === null) return true;
  if (x >= middle - SLACK) return rightOf(word) > middle - SLACK;
  return x + width > middle + SLACK || word.x < middle;
}

const overlaps = (from: number, to: number, otherFrom: number, otherTo: number): boolean =>
  from < otherTo && otherFrom < to;

/** True when another box stands on the line of a word between two points. */
const isBlocked = ({ others }: Page, word: Word, from: number, to: number, withMarks: boolean): boolean =>
  others.some(
    ({ rect: [x, y, width, height], isMark }) =>
      (withMarks || !isMark) &&
      overlaps(y, y + height, word.y, word.y + word.size * 0.7) &&
      overlaps(x + 1, x + width - 1, from, to),
  );

const isOnRow = (word: Word, [, y, , height]: Rect): boolean => word.y >= y - SLACK && word.y <= y + height;

/** Goes along a line from a point, word by word, as long as the gaps are small and no other box is between. */
function* along(words: readonly Word[], start: number, first: number, page: Page, withMarks: boolean, back: boolean) {
  let edge = start;
  let most = first;
  for (const word of words) {
    const gap = back ? edge - rightOf(word) : word.x - edge;
    if (gap < -SLACK) continue;
    const [from, to] = back ? [rightOf(word), edge] : [edge, word.x];
    if (gap > most || isBlocked(page, word, from, to, withMarks)) return;
    // An item number is the left end of its item.
    if (isItemNumber(word) && !back) return;
    yield word;
    if (isItemNumber(word)) return;
    edge = back ? word.x : rightOf(word);
    most = BETWEEN;
  }
}

function leftWords(page: Page, { place, isMark }: Asked): Word[] {
  const [x, , , height] = place;
  if (height > TALL) return [];
  const row = page.words.filter((word) => isOnRow(word, place) && rightOf(word) <= x + SLACK);
  return linesOf(row).flatMap((line) => {
    const found = [...along([...line].reverse(), x, TO_FIRST, page, false, true)];
    // Words right after another mark are the label of that one.
    return isMark ? found.filter((word) => !hasMarkBefore(page, word)) : found;
  });
}

const hasMarkBefore = ({ others }: Page, word: Word): boolean =>
  others.some(
    ({ rect: [x, y, width, height], isMark }) =>
      isMark &&
      overlaps(y, y + height, word.y, word.y + word.size * 0.7) &&
      word.x - (x + width) >= -SLACK &&
      word.x - (x + width) <= TO_MARK,
  );

function rightWords(page: Page, { place }: Asked): Word[] {
  const edge = place[0] + place[2];
  const row = page.words.filter((word) => isOnRow(word, place) && word.x >= edge - SLACK);
  return linesOf(row).flatMap((line) => {
    const label = [...along(line, edge, TO_MARK, page, true, false)];
    return [...label, ...(label[0] ? paragraphUnder(page, label[0]) : [])];
  });
}

/** Further lines of the paragraph that begins with a word: they begin below it, with no box before them. */
function paragraphUnder(page: Page, start: Word): Word[] {
  const found: Word[] = [];
  let last = start;
  for (let count = 0; count < LINES; count++) {
    const next = page.words.find(
      (word) =>
        Math.abs(word.x - start.x) <= SLACK &&
        Math.abs(word.size - start.size) < 1 &&
        word.y < last.y - SLACK &&
        word.y >= last.y - LEADING * start.size,
    );
    if (!next || isBlocked(page, next, next.x - TO_MARK, next.x, true) || isNumbered(page, next)) break;
    const line = page.words.filter((word) => onOneLine(word, next) && word.x >= next.x);
    found.push(...along(line, next.x, RUNS, page, true, false));
    last = next;
  }
  return found;
}

/** True when an item number stands before a word: an item of its own begins. */
const isNumbered = ({ words }: Page, word: Word): boolean =>
  words.some(
    (one) =>
      isItemNumber(one) &&
      Math.abs(one.y - word.y) <= SLACK &&
      rightOf(one) <= word.x + SLACK &&
      word.x - rightOf(one) <= NUMBER_TO_TEXT,
  );

function aboveWords(page: Page, { place }: Asked): Word[] {
  const [x, y, width, height] = place;
  const found: Word[] = [];
  let edge = y + height;
  let reach = ABOVE;
  for (let count = 0; count < LINES; count++) {
    const next = page.words.findLast(
      (word) =>
        word.y > edge - SLACK &&
        !found.includes(word) &&
        word.y <= edge + reach &&
        overlaps(x, x + width, word.x, rightOf(word)),
    );
    if (!next || isBoxBetween(page, place, edge, next.y)) break;
    const line = page.words.filter((word) => onOneLine(word, next));
    const before = line.filter((word) => rightOf(word) <= next.x + SLACK);
    const after = line.filter((word) => word.x >= rightOf(next) - SLACK);
    found.push(
      next,
      ...along([...before].reverse(), next.x, RUNS, page, true, true),
      ...along(after, rightOf(next), RUNS, page, true, false),
    );
    edge = next.y + SLACK + 1;
    reach = LEADING * next.size - SLACK - 1;
  }
  return found;
}

const isBoxBetween = ({ others }: Page, [x, , width]: Rect, from: number, to: number): boolean =>
  others.some(
    ({ rect }) =>
      overlaps(rect[0], rect[0] + rect[2], x, x + width) && overlaps(rect[1], rect[1] + rect[3], from + 1, to),
  );

/** The text of the numbered item to which a place belongs: the nearest number above or on its row, left of it. */
function questionWords(page: Page, { place }: Asked): Word[] {
  const [x, y, , height] = place;
  const numbers = page.words.filter((word) => isItemNumber(word) && rightOf(word) <= x + SLACK && word.y >= y - SLACK);
  const number = numbers.findLast((word) => word.y > y - SLACK && word.y <= y + height) ?? numbers.at(-1);
  if (!number) return [];
  const line = page.words.filter((word) => Math.abs(word.y - number.y) <= SLACK && word.x >= rightOf(number) - SLACK);
  const text = [...along(line, rightOf(number), NUMBER_TO_TEXT, page, true, false)];
  return [...text, ...(text[0] ? paragraphUnder(page, text[0]) : [])];
}

/** Words in reading order as lines. */
function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line?.[0] && onOneLine(line[0], word)) line.push(word);
    else lines.push([word]);
  }
  return lines;
}
