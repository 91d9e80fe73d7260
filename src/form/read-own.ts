import { baseRows } from './additions.ts';
import { ROW } from './body.ts';
import { pageOf } from './draw-words.ts';
import type { Box, Inventory } from './inventory.ts';
import type { Master, MasterField, MasterForm } from './master.ts';
import { placesOf, readPlaces } from './read-drawn.ts';
import { checkForeign, type ForeignPlace } from './read-foreign.ts';
import { marksOn } from './read-mark.ts';
import { readTicks } from './read-ticks.ts';
import type { DrawnPlace, ReadBox, Reading } from './reading.ts';
import { type Reread, reread } from './reread.ts';
import { shownBy } from './shown.ts';
import { startsWith } from './starts-with.ts';
import { asDict, decodeText, parseEntries, referenceOf, SyntaxFault, stringOf, type Value } from './syntax.ts';

const UNTOUCHED: ReadBox = { value: '', shown: null, outside: [], missing: [] };

/**
 * Reads a written file from its bytes: the master's body must be there unchanged, a field whose cross-reference row
 * is the master's is untouched, every other is parsed and its appearance read. `inventories` in the master's order;
 * only pages with `places` may have been written anew, of a draft every page, and nothing but their drawings and the
 * mark may be on them. The pages of `papers` must be there byte for byte. Throws SyntaxFault when the file is not what
 * we write.
 */
export function readOwn(
  bytes: Uint8Array,
  master: Master,
  inventories: readonly Inventory[],
  inflate: (bytes: Uint8Array) => Uint8Array,
  places: readonly DrawnPlace[] = [],
  isDraft = false,
  papers: readonly ForeignPlace[] = [],
): Reading {
  if (!startsWith(bytes, master.body)) throw new SyntaxFault('the file does not open with the prepared blank');
  const file = reread(bytes, inflate);
  const { index } = master;
  checkRows(file, master, places, isDraft);
  if (referenceOf(file.trailer.get('/Root')) !== index.catalog) throw new SyntaxFault('the file has another catalog');
  const catalog = asDict(file.object(index.catalog));
  const pages = asDict(file.object(referenceOf(catalog.get('/Pages')) ?? 0));
  const boxes = new Map<string, ReadBox>();
  index.forms.forEach((form, at) => {
    const inventory = inventories[at];
    if (inventory === undefined) throw new Error(`no inventory for ${form.form}`);
    readForm(form, inventory, index.forms.length > 1 ? `${form.form}.` : '', file, master, boxes);
    readPlaces(form, places, file, master, boxes, isDraft ? markedPages(form, file, master) : undefined);
  });
  const kids = kidsOf(pages);
  checkForeign(file, master, kids, papers, isDraft);
  const editions = editionsOf(kids, master, inventories);
  const ticks = readTicks(file, master, kids);
  const marked = isDraft ? marksOn(file, master, kids, (object) => isKept(object, file, master)) : null;
  return {
    reader: 'optpack',
    pages: Number(pages.get('/Count')),
    boxes,
    ticks,
    editions,
    texts: null,
    papers: null,
    marked,
  };
}

/** The pages of a form in a draft that were written anew: all, or its proof finds one without the mark. */
const markedPages = (form: MasterForm, file: Reread, master: Master): number[] =>
  form.pages.filter((page) => !isKept(pageOf(form, page).object, file, master));

const isKept = (object: number, file: Reread, master: Master): boolean => sameRow(baseRows(master), file.rows, object);

function kidsOf(pages: ReadonlyMap<string, Value>): readonly Value[] {
  const kids = pages.get('/Kids');
  if (!Array.isArray(kids)) throw new SyntaxFault('the page tree has no pages');
  return kids;
}

/**
 * The edition on each page by the page tree: that of the prepared blank, whose pages are there byte for byte and were
 * recognised by footer and bar code; null on sheets of ours.
 */
function editionsOf(kids: readonly Value[], { index }: Master, inventories: readonly Inventory[]): (string | null)[] {
  return kids.flatMap((kid: Value): (string | null)[] => {
    const at = index.forms.findIndex(({ node }) => node === referenceOf(kid));
    const form = index.forms[at];
    if (form === undefined) return [null];
    const isPlanned = inventories[at]?.edition === form.edition;
    return form.pages.map(() => (isPlanned ? (inventories[at]?.printedEdition ?? null) : form.edition));
  });
}

/** Every object must stand where the file's rows say, and only what a fill writes anew may stand elsewhere than in the master. */
function checkRows(file: Reread, master: Master, places: readonly DrawnPlace[], isDraft: boolean): void {
  const { index } = master;
  const base = baseRows(master);
  if (file.size < index.next) throw new SyntaxFault('the cross-reference lacks objects of the prepared blank');
  const rewritten = new Set([index.catalog, index.pages, index.info, index.tagRoot, index.tagParents, index.tagTop]);
  for (const form of index.forms) {
    const pages = isDraft ? form.pages : placesOf(form, places).map(({ formPage }) => formPage);
    for (const page of pages) rewritten.add(pageOf(form, page).object);
    for (const { object, kids = [] } of Object.values(form.fields)) {
      rewritten.add(object);
      for (const kid of kids) rewritten.add(kid.object);
    }
  }
  for (let object = 0; object < file.size; object += 1) {
    if (object < index.next && sameRow(base, file.rows, object)) continue;
    if ((object < index.next && !rewritten.has(object)) || !file.stands(object)) {
      throw new SyntaxFault(`object ${object} is not where it should be`);
    }
  }
}

function readForm(
  form: MasterForm,
  inventory: Inventory,
  prefix: string,
  file: Reread,
  master: Master,
  boxes: Map<string, ReadBox>,
): void {
  const base = baseRows(master);
  for (const [name, field] of Object.entries(form.fields)) {
    const kept = [field, ...(field.kids ?? [])].every(({ object }) => sameRow(base, file.rows, object));
    const box = inventory.boxes[name];
    if (kept) boxes.set(prefix + name, box?.kind === 'barcode' ? { ...UNTOUCHED, value: box.value } : UNTOUCHED);
    else boxes.set(prefix + name, readField(field, box, file, master));
  }
}

function sameRow(one: Uint8Array, other: Uint8Array, object: number): boolean {
  for (let at = object * ROW; at < (object + 1) * ROW; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

function readField(field: MasterField, box: Box | undefined, file: Reread, master: Master): ReadBox {
  const dict = changedEntries(field, file);
  const value = dict.get('/V');
  if (field.font === null) return { ...UNTOUCHED, value: stateOf(field, dict, file) };
  const font = master.index.fonts[field.font];
  const look = referenceOf(asDict(dict.get('/AP')).get('/N'));
  if (font === undefined || look === null) throw new SyntaxFault('a filled box has no appearance');
  if (box === undefined || !('font' in box)) throw new SyntaxFault('a filled box is none for words');
  const words = stringOf(value);
  return {
    value: words === null ? '' : decodeText(words),
    ...shownBy(file.stream(look), { encoding: font.encoding, name: box.font }, field),
  };
}

/** The entries that a fill writes behind those of the blank, which must be there as they were. */
function changedEntries(
  { object, head }: Pick<MasterField, 'object' | 'head'>,
  file: Reread,
): ReadonlyMap<string, Value> {
  const written = file.text(object);
  if (!written.startsWith(head)) throw new SyntaxFault(`object ${object} has lost what the blank says of its field`);
  return parseEntries(written, head.length);
}

/** The on-state, only when value and appearance agree about it. */
function stateOf(field: MasterField, dict: ReadonlyMap<string, Value>, file: Reread): string {
  const value = nameOf(dict.get('/V'));
  if (field.kids === undefined)
    return value === nameOf(dict.get('/AS')) ? value : `${value} shown as ${nameOf(dict.get('/AS'))}`;
  const on = field.kids.filter((kid) => nameOf(changedEntries(kid, file).get('/AS')) === kid.on);
  return on.length === 1 && on[0]?.on === value ? value : `${value} with ${on.length} buttons on`;
}

function nameOf(value: Value | undefined): string {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name.slice(1) : '';
}
