import fc from 'fast-check';
import { placedBoxes } from '../../src/form/beside.ts';
import { isInColumns } from '../../src/form/beside-print.ts';
import { wordsBeside } from '../../src/form/beside-words.ts';
import type { Box, Rect } from '../../src/form/inventory.ts';
import type { Word } from '../../src/form/pdfjs.ts';
import { inventoryOf, type Print, type PrintBox, word } from './prints.ts';

/** A way in which editions really change; `at` and `to` pick boxes, by any numbers. */
export type Change = {
  readonly what:
    | 'rename'
    | 'nudge'
    | 'insert'
    | 'relabel'
    | 'remove'
    | 'shorten'
    | 'swap names'
    | 'on-value'
    | 'shift page'
    | 'page before'
    | 'renumber';
  readonly at: number;
  readonly to: number;
};

const kinds: readonly Change['what'][] = [
  'rename',
  'nudge',
  'insert',
  'relabel',
  'remove',
  'shorten',
  'swap names',
  'on-value',
  'shift page',
  'page before',
  'renumber',
];

export const changes = fc.array(
  fc.record({ what: fc.constantFrom(...kinds), at: fc.nat(100_000), to: fc.nat(100_000) }),
  { minLength: 1, maxLength: 12 },
);

/** Changes a print. What a box asks follows the print: a box whose words changed asks something else. */
export function change(print: Print, { what, at, to }: Change): void {
  const open = print.boxes.filter(({ box }) => box.kind !== 'barcode');
  const one = open[at % open.length];
  const other = open[to % open.length];
  if (!one || !other) return;
  print.changes += 1;
  switch (what) {
    case 'rename':
      one.name = `fresh${print.changes}`;
      break;
    case 'nudge':
      one.box = moved(one.box, (to % 3) - 1, (at % 3) - 1);
      break;
    case 'insert':
      insert(print, one);
      break;
    case 'relabel':
      relabel(print, one, to);
      break;
    case 'remove':
      print.boxes = print.boxes.filter((box) => box !== one);
      break;
    case 'shorten':
      if (one.box.kind === 'text') one.box = { ...one.box, maxLength: 1 + (to % 9) };
      break;
    case 'swap names':
      [one.name, other.name] = [other.name, one.name];
      break;
    case 'on-value':
      one.box = withOtherOn(one.box);
      break;
    case 'shift page':
      shift(print, one.box.page, (to % 41) - 20, (at % 41) - 20, () => true);
      break;
    case 'page before':
      pageBefore(print, one.box.page);
      break;
    case 'renumber':
      print.words = print.words.map((page) =>
        page.map((run) =>
          /^\d{1,2}\.$/.test(run.text) ? { ...run, text: `${(Number.parseInt(run.text, 10) + 3) % 99}.` } : run,
        ),
      );
      break;
  }
}

/** The words that our own reader takes for those of a box. */
export function besideOf(print: Print, { name, box }: PrintBox): Word[] {
  const words = (print.words[box.page - 1] ?? []).filter(({ text }) => text.trim() !== '');
  const width = print.head.pageSize[0];
  const boxes = placedBoxes(inventoryOf(print).boxes).filter(({ page }) => page === box.page);
  const places = boxes.find((one) => one.name === name)?.places ?? [box.rect];
  const isMark = box.kind === 'tick' || box.kind === 'radio';
  const middle = isInColumns(print.words, width) ? width / 2 : null;
  return places.flatMap((place) => wordsBeside(words, { place, isMark }, boxes, middle));
}

const movedRect = ([x, y, width, height]: Rect, dx: number, dy: number): Rect => [x + dx, y + dy, width, height];

function moved(box: Box, dx: number, dy: number): Box {
  const place = { rect: movedRect(box.rect, dx, dy) };
  return box.kind === 'radio'
    ? { ...box, ...place, buttons: box.buttons.map(({ on, rect }) => ({ on, rect: movedRect(rect, dx, dy) })) }
    : { ...box, ...place };
}

function shift(print: Print, page: number, dx: number, dy: number, isIn: (x: number, y: number) => boolean): void {
  const words = print.words[page - 1] ?? [];
  print.words[page - 1] = words.map((run) => (isIn(run.x, run.y) ? { ...run, x: run.x + dx, y: run.y + dy } : run));
  for (const one of print.boxes) {
    const [x, y, , height] = one.box.rect;
    if (one.box.page === page && isIn(x, y + height / 2)) one.box = moved(one.box, dx, dy);
  }
}

/** A question comes in over a box and its words: everything from there on in the column moves down. */
function insert(print: Print, one: PrintBox): void {
  const { page, rect } = one.box;
  const own = besideOf(print, one);
  const isLeft = rect[0] < print.head.pageSize[0] / 2 - 3;
  const top = Math.max(rect[1] + rect[3], ...own.map((run) => run.y + run.size)) + 0.5;
  const isIn = (x: number, y: number) => y < top && x < print.head.pageSize[0] / 2 - 3 === isLeft;
  shift(print, page, 0, -60, isIn);
  const x = isLeft ? 40 : 322;
  print.words[page - 1]?.push(word(`Wholly fresh question ${'abcdefghij'[print.changes % 10]}`, x, top - 25));
  print.boxes.push({
    name: `inserted${print.changes}`,
    asks: null,
    box: { kind: 'text', page, rect: [x, top - 46, 120, 16], item: null, font: 'Helv', size: 9 },
  });
}

/** Some of the words beside a box become others: it asks something else, and so do the boxes that share the words. */
function relabel(print: Print, one: PrintBox, to: number): void {
  const own = besideOf(print, one).filter(({ text }) => /[a-z]{2}/i.test(text));
  const run = own[to % Math.max(1, own.length)];
  if (!run) return;
  const sharing = print.boxes.filter((box) => box.box.page === one.box.page && besideOf(print, box).includes(run));
  const page = print.words[one.box.page - 1] ?? [];
  print.words[one.box.page - 1] = page.map((each) =>
    each === run ? { ...run, text: `${run.text} otherwise${print.changes}` } : each,
  );
  for (const box of sharing) box.asks = null;
}

function withOtherOn(box: Box): Box {
  if (box.kind === 'tick') return { ...box, on: ` ${box.on}9 ` };
  if (box.kind !== 'radio') return box;
  const on = box.buttons.map((button) => button.on).reverse();
  return { ...box, buttons: box.buttons.map(({ rect }, at) => ({ on: on[at] ?? '', rect })) };
}

function pageBefore(print: Print, page: number): void {
  print.words.splice(page - 1, 0, [word('A page of notices', 60, 600)]);
  print.head = { ...print.head, pages: print.head.pages + 1 };
  for (const one of print.boxes) if (one.box.page >= page) one.box = { ...one.box, page: one.box.page + 1 };
}
