import type { View, ViewPath } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import { takes } from './characters.ts';
import { beginText } from './continue.ts';
import type { Continuation } from './define.ts';
import { type Fitted, fitText, placeLines, spaceOf, type TooLong } from './fit.ts';
import type { TextBox } from './inventory.ts';
import type { ContinuedText } from './planned.ts';
import { type Planning, told } from './planning.ts';
import type { TextRow } from './rows.ts';

/** A text on its way out of its box. */
export interface Overflowing {
  /** Number of the entry, from 1. */
  readonly number: number;
  /** Items whose boxes refer to it, as the rows name them; the first one is its place. */
  readonly items: string[];
  readonly page: number;
  readonly path: ViewPath;
  /** What no box holds yet. */
  readonly text: string;
  /** True when a box holds its beginning. */
  readonly begun: boolean;
  /** True for entries of a list, one a line. */
  readonly isList: boolean;
  /** What the note says of it, as the rest of a sentence that begins with the items. */
  readonly says: string;
  readonly fix: string;
}

/** What a box says of a text that goes on, and the size and place of its lines. */
export interface Referring {
  readonly value: string;
  readonly fitted: Fitted;
}

const FIX = 'Nothing has to be done; a shorter text would stand in its box.';

const PLACE = /^(Part|Section) (\d+) (.*)$/;

/** Where an item stands on its form: the number of its part or section, the item in it, and both in words. */
export interface ItemPlace {
  readonly part: string;
  readonly item: string;
  readonly told: string;
}

/** The place of an item by what is printed. An item with a number and no part belongs to Part 2. */
export const placeOf = (printed: string): ItemPlace => {
  const [, word, part = '', item = ''] = PLACE.exec(/^\d/.test(printed) ? `Part 2 ${printed}` : printed) ?? [];
  if (word === undefined) return { part: '', item: printed, told: printed };
  return { part, item, told: word === 'Part' ? `Part ${part}, Item ${item}` : `Section ${part}, ${item}` };
};

const add = (planning: Planning, entry: Omit<Overflowing, 'number'>): Overflowing => {
  const added = { ...entry, number: planning.overflowing.length + 1 };
  planning.overflowing.push(added);
  return added;
};

/** Adds entries of a list that have no box at all, one a line. */
export const addUnboxed = (planning: Planning, entry: Omit<Overflowing, 'number' | 'begun' | 'isList'>): void => {
  add(planning, { ...entry, begun: false, isList: true });
};

const numbered = (words: string, number: number): string => words.replace('#', String(number));

const reference = ({ instead }: Continuation, number: number, row: TextRow, box: TextBox): Referring | null => {
  for (const words of instead) {
    const value = numbered(words, number);
    const fitted = fitText(box, value, row.lines === undefined ? {} : { lines: row.lines });
    if (fitted.fits && takes(box, value)) return { value, fitted };
  }
  return null;
};

/** The beginning of a text and, as the last line of the box, where it goes on. */
const beginning = (
  continuation: Continuation,
  number: number,
  box: TextBox,
  text: string,
): (Referring & { readonly rest: string }) | null => {
  const goesOn = numbered(continuation.goesOn, number);
  const space = spaceOf(box);
  if (space.lines < 2 || space.measure(goesOn) > space.room) return null;
  const { lines, value, rest } = beginText(text, space.lines - 1, space);
  return { value: `${value}\n${goesOn}`, fitted: placeLines(box, [...lines, goesOn], space.size), rest };
};

/**
 * Sends a text that is too long for its box on: a box of several lines keeps the beginning, any other says where the
 * whole text stands. Null when the box does not even hold that.
 */
export const sendOn = (
  row: TextRow,
  box: TextBox,
  text: string,
  { room, length }: TooLong,
  planning: Planning,
): Referring | null => {
  const { continuation } = planning.form;
  if (continuation === undefined) return null;
  const says = `the box holds ${room} and the text has ${length}`;
  const entry = { items: [row.item], page: box.page, path: row.path, isList: false, says, fix: FIX };
  const number = planning.overflowing.length + 1;
  if (box.multiline === true) {
    const begun = beginning(continuation, number, box, text);
    if (begun === null) return null;
    add(planning, { ...entry, text: begun.rest, begun: true });
    return begun;
  }
  const known = planning.overflowing.find(({ path, begun }) => path === row.path && !begun);
  const referring = reference(continuation, known?.number ?? number, row, box);
  if (referring === null) return null;
  if (known === undefined) add(planning, { ...entry, text, begun: false });
  else known.items.push(row.item);
  return referring;
};

/** An entry as it stands on the sheets that follow the form. `from`: where the text begins, when it does not begin there. */
export const onSheet = (planning: Planning, entry: Overflowing, text: string, from: string | null): ContinuedText => {
  const { form } = planning.form.inventory;
  const [first = '', ...others] = entry.items;
  const also = others.map((other) => `; also ${placeOf(other).told}`).join('');
  const where = `Page ${entry.page}, ${placeOf(first).told}${also}`;
  return {
    form,
    number: entry.number,
    item: told(planning, first),
    page: entry.page,
    part: placeOf(first).part,
    title: from === null ? where : `${where} (continued from ${from})`,
    text,
    path: entry.path,
  };
};

/** The answer that a note is about: the longest that the text is made of. */
const longest = (view: View, path: ViewPath): string => {
  const length = (source: ViewPath): number => {
    const answer = view.at(source);
    return answer.is === 'answered' ? answer.onForm.length : 0;
  };
  return [...view.sources(path)].sort((one, other) => length(other) - length(one))[0] ?? path;
};

/** Tells where a text goes on. */
export const noteOf = (planning: Planning, entry: Overflowing, where: string): Finding => {
  const items = entry.items.map((item) => told(planning, item));
  const stands = entry.begun ? 'it goes on' : 'the whole text stands';
  return {
    rule: 'text-beyond-its-box-goes-on-elsewhere',
    severity: 'note',
    path: longest(planning.view, entry.path),
    items,
    says: `${items.join(', ')}: ${entry.says}; ${stands} ${where}.`,
    fix: entry.fix,
  };
};
