import { type AppendPart, append } from '../../src/form/append.ts';
import type { Box, Inventory } from '../../src/form/inventory.ts';
import type { Master } from '../../src/form/master.ts';
import type { PlacedLine, PlannedBox } from '../../src/form/planned.ts';
import type { Expected } from '../../src/form/prove.ts';
import { type Makeup, ports } from './masters.ts';

/** Fields that are signed by hand: text fields that the I-765 locks. */
const isSignature = (name: string) => /Signature\[\d\]$/.test(name);

/** Size that fits the lowest box of a form (6 pt high) as well as an ordinary one. */
const sizeIn = (box: Box) => Math.min(8, box.rect[3] * 0.6);

/** One line low in the box; in a comb box a line for each character. */
function laidOut(box: Box, value: string): { size: number; lines: PlacedLine[] } {
  const size = sizeIn(box);
  const [, , width, height] = box.rect;
  const y = (height - size * 0.5) / 2;
  if (box.kind !== 'text' || box.comb !== true || box.maxLength === undefined) {
    return { size, lines: value.split('\n').map((text, at) => ({ text, x: 2, y: y - at * size })) };
  }
  const cell = width / box.maxLength;
  return { size, lines: [...value].map((text, at) => ({ text, x: cell * at + (cell - 0.6 * size) / 2, y })) };
}

/** A box planned to hold a value, on one line, nothing checked. */
export function planned(fields: Inventory, name: string, value: string): PlannedBox {
  const box = fields.boxes[name];
  if (box === undefined) throw new Error(`${fields.form} has no box ${name}`);
  const head = { box: name, item: `${fields.form.toUpperCase()} ${box.item ?? name}`, path: null };
  switch (box.kind) {
    case 'text':
      return { ...head, kind: 'text', value, ...laidOut(box, value), multiline: false };
    case 'choice':
      return { ...head, kind: 'choice', value, ...laidOut(box, value) };
    case 'tick':
    case 'radio':
      return { ...head, kind: box.kind, value };
    default:
      throw new Error(`${name} is not for filling`);
  }
}

/** Plans every box that a program may fill, each with a value that no other box of the form has (lists and ticks: what they offer). */
export function planEvery(fields: Inventory, pages: readonly number[], mark: string): PlannedBox[] {
  return Object.entries(fields.boxes).flatMap(([name, box], at) => {
    if (!pages.includes(box.page) || isSignature(name)) return [];
    const value = valueFor(box, at, mark);
    return value === null ? [] : [planned(fields, name, value)];
  });
}

function valueFor(box: Box, at: number, mark: string): string | null {
  switch (box.kind) {
    case 'text': {
      const number = at.toString(36).toUpperCase().padStart(2, '0');
      const room = box.comb === true ? 99 : Math.floor((box.rect[2] - 4) / (0.65 * sizeIn(box)));
      const most = Math.min(box.maxLength ?? 99, room);
      return most < 3 ? number : `${mark}${number} Sample`.slice(0, most).trimEnd();
    }
    case 'choice':
      return box.options[1 + (at % (box.options.length - 1))] ?? null;
    case 'tick':
      return box.on;
    case 'radio':
      return box.buttons.at(-1)?.on ?? null;
    default:
      return null;
  }
}

/** The plans of all forms of a makeup. */
export function planAll(makeup: Makeup, mark: string): PlannedBox[][] {
  return makeup.parts.map(({ fields, pages }) => planEvery(fields, pages, mark));
}

/** The parts that fill a makeup's master with plans, one for each form. */
export function partsOf(makeup: Makeup, plans: readonly (readonly PlannedBox[])[]): AppendPart[] {
  return makeup.parts.map(({ fields: { form } }, at) => ({
    kind: 'form',
    form,
    title: `Form ${form.toUpperCase()}`,
    label: form.toUpperCase(),
    boxes: plans[at] ?? [],
  }));
}

/** A filled file. */
export function filled(master: Master, makeup: Makeup, plans: readonly (readonly PlannedBox[])[]): Uint8Array {
  return append(master, 'Sample packet', partsOf(makeup, plans), ports);
}

/** What a file filled with these plans must hold. */
export function expected(makeup: Makeup, plans: readonly (readonly PlannedBox[])[]): Expected {
  let firstPage = 0;
  const forms = makeup.parts.map(({ fields, pages }, at) => {
    const prefix = makeup.parts.length > 1 ? `${fields.form}.` : '';
    const form = { fields, pages, firstPage, prefix, boxes: plans[at] ?? [] };
    firstPage += pages.length;
    return form;
  });
  return { pages: firstPage, forms };
}
