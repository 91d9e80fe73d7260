import type { FormDefinition } from '../../src/form/define.ts';
import { defineForm } from '../../src/form/define.ts';
import type { Box, Inventory, Rect } from '../../src/form/inventory.ts';
import type { Word } from '../../src/form/pdfjs.ts';
import type { Row } from '../../src/form/rows.ts';

/** A box of a print, and the box of the known edition that asks the same; null when none does. */
export interface PrintBox {
  name: string;
  asks: string | null;
  box: Box;
}

/** A print that can be changed the way editions change. */
export interface Print {
  head: Omit<Inventory, 'boxes'>;
  boxes: PrintBox[];
  words: Word[][];
  /** How often it was changed: numbers what comes in. */
  changes: number;
}

export const inventoryOf = ({ head, boxes }: Print): Inventory => ({
  ...head,
  boxes: Object.fromEntries(boxes.map(({ name, box }) => [name, box])),
});

/** A copy of an edition and its words, each box asking what it asks. */
export const printOf = ({ boxes, ...head }: Inventory, words: readonly (readonly Word[])[]): Print => ({
  head: { ...head },
  boxes: Object.entries(boxes).map(([name, box]) => ({ name, asks: name, box: structuredClone(box) })),
  words: words.map((page) => page.map((word) => ({ ...word }))),
  changes: 0,
});

export const word = (text: string, x: number, y: number, size = 10): Word => ({
  text,
  x,
  y,
  width: text.length * size * 0.45,
  size,
});

const HEADINGS = ['Part 1. About the traveller', 'About the kennel', 'Part 2. About the dog', 'Feeding at the kennel'];
/** Repeated under every heading: only the heading tells them apart. */
const LABELS = ['Family Name', 'City', 'State', 'Postal Code', 'Telephone', 'Begins (day)'];
/** Only once in the form. */
const SINGLE = ['Colour of the collar', 'Number of the chip', 'Weight in pounds', 'Name of the vet'];

/** An invented form of two pages with two columns: labels on the left and above, ticks, a radio group, lists, rows that repeat. */
export function madeForm(): { known: FormDefinition; words: Word[][] } {
  const boxes: Record<string, Box> = {};
  const words: Word[][] = [[], []];
  let item = 0;
  for (const [at, heading] of HEADINGS.entries()) {
    const page = at < 2 ? 1 : 2;
    const left = at % 2 === 0 ? 36 : 318;
    const put = (text: string, x: number, y: number, size = 10) => words[page - 1]?.push(word(text, left + x, y, size));
    const box = (name: string, made: Box) => {
      boxes[`form[0].${name}_${at}`] = made;
    };
    const placed = (x: number, y: number, width: number, height: number) => {
      const rect: Rect = [left + x, y, width, height];
      return { page, rect, item: String(item) };
    };
    put(heading, 2, 740, 13);
    let y = 700;
    for (const label of [...LABELS, SINGLE[at] ?? '']) {
      item += 1;
      put(`${item}.`, 0, y + 5);
      put(label, 24, y + 5);
      const kind = label === 'State' ? 'choice' : 'text';
      const place = placed(110, y, 140, 18);
      if (kind === 'choice') box(label, { kind, ...place, font: 'Helv', size: 9, options: ['CA', 'NY'] });
      else box(label.replaceAll(' ', ''), { kind: 'text', ...place, font: 'Helv', size: 9, maxLength: 20 + at });
      y -= 30;
    }
    item += 1;
    put(`${item}.`, 0, y + 12);
    put(`Does it bark ${['loudly', 'often', 'at night', 'at all'][at]}?`, 24, y + 12);
    y -= 12;
    for (const [place, answer] of ['Yes', 'No', 'Never'].entries()) {
      box(`Bark${answer}`, { kind: 'tick', ...placed(100 + 50 * place, y, 10, 10), on: answer[0] ?? '' });
      put(answer, 114 + 50 * place, y + 2);
    }
    y -= 40;
    for (const line of [1, 2, 3]) {
      item += 1;
      put(`${item}.`, 0, y + 20);
      put('Remark', 24, y + 20);
      box(`Remark${line}`, { kind: 'text', ...placed(24, y, 220, 16), font: 'Helv', size: 9 });
      y -= 40;
    }
    if (at !== 3) continue;
    item += 1;
    put(`${item}.`, 0, y + 2);
    put('Is it vaccinated?', 24, y + 2);
    const rects = [placed(120, y, 10, 10).rect, placed(180, y, 10, 10).rect] as const;
    const buttons = [
      { on: 'A', rect: rects[0] },
      { on: 'B', rect: rects[1] },
    ];
    box('Vaccinated', { kind: 'radio', ...placed(120, y, 10, 10), buttons });
    put('Yes', 134, y + 2);
    put('No', 194, y + 2);
  }
  const inventory: Inventory = {
    form: 'k-9',
    edition: '2025-01-01',
    printedEdition: '01/01/25',
    pages: 2,
    pageSize: [612, 792],
    boxes,
  };
  return { known: defineForm(inventory, { title: 'Dog', rows: rowsFor(boxes) }), words };
}

/** A row for every box; ticks of one question share one. */
function rowsFor(boxes: Readonly<Record<string, Box>>): Row[] {
  const ticks = new Map<string, Record<string, { item: string; box: string }>>();
  const rows = Object.entries(boxes).flatMap(([name, box]): Row[] => {
    const item = box.item ?? name;
    if (box.kind === 'choice') return [{ kind: 'choice', item, box: name, path: 'student.mailingAddress.state' }];
    if (box.kind === 'radio')
      return [{ kind: 'radio', item, box: name, path: 'student.usesPreparer', buttons: { yes: 'A', no: 'B' } }];
    if (box.kind === 'text') return [{ kind: 'text', item, box: name, path: 'student.email' }];
    ticks.set(item, { ...ticks.get(item), [name]: { item, box: name } });
    return [];
  });
  return [
    ...rows,
    ...[...ticks.values()].map((options): Row => ({ kind: 'tick', path: 'student.maritalStatus', options })),
  ];
}
