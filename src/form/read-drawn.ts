import { DRAWING, FONT, fontOf, pageOf } from './draw-words.ts';
import type { Rect } from './inventory.ts';
import type { Master, MasterForm, MasterPage } from './master.ts';
import type { DrawnPlace, ReadBox } from './reading.ts';
import { type Reread, text } from './reread.ts';
import { shownBy } from './shown.ts';
import { asDict, parseEntries, referenceOf, SyntaxFault, type Value } from './syntax.ts';

/** The places on the pages of one form. */
export function placesOf({ form }: MasterForm, places: readonly DrawnPlace[]): DrawnPlace[] {
  return places.filter((place) => place.form === form);
}

/** The pages of one form on which words are drawn. */
const writtenPages = (form: MasterForm, places: readonly DrawnPlace[]): ReadonlySet<number> =>
  new Set(placesOf(form, places).map(({ formPage }) => formPage));

/**
 * Reads the words drawn in the places of one form into `boxes`, from the drawings that its pages paint last: `pages`
 * are those that were written anew. Throws SyntaxFault when one of them lost what the blank says of it, or paints a
 * drawing of ours in no place.
 */
export function readPlaces(
  form: MasterForm,
  places: readonly DrawnPlace[],
  file: Reread,
  { index }: Master,
  boxes: Map<string, ReadBox>,
  pages: Iterable<number> = writtenPages(form, places),
): void {
  const own = placesOf(form, places);
  for (const formPage of pages) {
    const drawings = drawingsOn(pageOf(form, formPage), file);
    for (const { name, rect } of own.filter((place) => place.formPage === formPage)) {
      const drawing = drawings.find((one) => isSame(one.rect, rect));
      if (drawing === undefined) continue;
      drawings.splice(drawings.indexOf(drawing), 1);
      const [, , width, height] = rect;
      const font = { encoding: fontOf(form, index).encoding, name: FONT };
      boxes.set(name, { value: '', ...shownBy(file.stream(drawing.object), font, { width, height }) });
    }
    if (drawings.length > 0) throw new SyntaxFault(`page ${formPage} of ${form.form} shows words in no place for them`);
  }
}

interface Drawing {
  readonly object: number;
  readonly rect: Rect;
}

/** The drawings of ours that a page paints, in order, each in its rectangle. */
function drawingsOn(page: MasterPage, file: Reread): Drawing[] {
  const entries = writtenAnew(page, file);
  const paints = asDict(asDict(entries.get('/Resources')).get('/XObject'));
  const last = contentsOf(entries).at(-1) ?? 0;
  const stream = file.stream(last);
  const names = [...text(stream, 0, stream.length).matchAll(new RegExp(`/${DRAWING}\\d+(?= Do)`, 'g'))];
  return names.map(([name]) => {
    const object = referenceOf(paints.get(name));
    if (object === null) throw new SyntaxFault(`the page does not hold its drawing ${name}`);
    return { object, rect: rectOf(asDict(file.object(object))) };
  });
}

/** What a fill wrote behind the entries of the blank's page; its own contents must be there as they were. */
export function writtenAnew(page: MasterPage, file: Reread): ReadonlyMap<string, Value> {
  const written = file.text(page.object);
  if (!written.startsWith(`${page.head} /Resources <<${page.resources}`)) {
    throw new SyntaxFault(`object ${page.object} has lost what the blank says of its page`);
  }
  const entries = parseEntries(written, page.head.length);
  const between = contentsOf(entries).slice(1, -1);
  if (between.join() !== page.contents.join()) throw new SyntaxFault(`object ${page.object} has lost contents`);
  return entries;
}

export function contentsOf(entries: ReadonlyMap<string, Value>): (number | null)[] {
  const contents = entries.get('/Contents');
  return Array.isArray(contents) ? contents.map((content: Value) => referenceOf(content)) : [];
}

function rectOf(drawing: ReadonlyMap<string, Value>): Rect {
  const [, , , , x, y] = numbersOf(drawing.get('/Matrix'));
  const [, , width, height] = numbersOf(drawing.get('/BBox'));
  return [x ?? Number.NaN, y ?? Number.NaN, width ?? Number.NaN, height ?? Number.NaN];
}

function numbersOf(value: Value | undefined): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

function isSame(one: Rect, other: Rect): boolean {
  return one.every((number, at) => number === other[at]);
}
