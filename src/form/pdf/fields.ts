import type { InspectedField } from '../inspect.ts';
import type { Rect } from '../inventory.ts';
import type { PdfDocument } from './document.ts';
import { damaged, PdfFault } from './fault.ts';
import { hundredths, numbersOf } from './pages.ts';
import {
  isArray,
  isDict,
  nameOf,
  type PdfDict,
  PdfName,
  PdfRef,
  PdfStream,
  PdfText,
  type PdfValue,
  textOf,
} from './value.ts';

const FIELDS = 5_000;
const DEPTH = 50;
const NODES = 20_000;
const READ_ONLY = 1;
const MULTILINE = 1 << 12;
const RADIO = 1 << 15;
const PUSH_BUTTON = 1 << 16;
const COMB = 1 << 24;
/** Characters of the longest full name; the longest of the official forms has 340. */
const NAME = 4_000;
/** Bytes of a text that are read; no answer is longer. */
const TEXT = 50_000;
/** Entries of all lists of a file together; the official forms have some 400. */
const OPTIONS = 20_000;
const INHERITED = ['FT', 'Ff', 'V', 'DA', 'MaxLen'];

interface Node {
  readonly value: PdfValue;
  readonly name: string;
  readonly inherited: PdfDict;
  readonly depth: number;
}

interface Widget {
  readonly page: number;
  readonly rect: Rect;
  readonly on: string | null;
  readonly state: string | null;
}

/** Every terminal field of a form, in the order of its field tree. Throws PdfFault for trees out of all proportion. */
export async function inspectFields(
  document: PdfDocument,
  form: PdfDict,
  pageOf: ReadonlyMap<number, number>,
): Promise<InspectedField[]> {
  const fields: InspectedField[] = [];
  const seen = new Set<number>();
  const roots = await document.resolve(form.get('Fields'));
  const defaults = new Map<string, PdfValue>(form.has('DA') ? [['DA', form.get('DA') ?? null]] : []);
  const due: Node[] = queue(isArray(roots) ? roots : [], '', defaults, 0);
  const budget = { options: OPTIONS };
  for (let node = due.pop(); node; node = due.pop()) {
    if (node.depth > DEPTH) throw damaged('its boxes are nested too deeply');
    if (node.value instanceof PdfRef) {
      if (seen.has(node.value.number)) throw damaged('its list of boxes leads in a circle');
      seen.add(node.value.number);
    }
    if (seen.size > NODES || due.length > NODES || fields.length > FIELDS) throw tooMany();
    const dict = await document.resolve(node.value);
    if (!isDict(dict)) continue;
    const { own, kids } = await opened(document, dict, node.inherited);
    const part = await words(document, dict.get('T'));
    const name = part === null ? node.name : node.name === '' ? part : `${node.name}.${part}`;
    if (name.length > NAME) throw damaged('a box has a name out of all proportion');
    if (await haveNames(document, kids)) due.push(...queue(kids, name, own, node.depth + 1));
    else fields.push(await field(document, name, own, kids.length === 0 ? [node.value] : kids, pageOf, budget));
  }
  return fields;
}

const tooMany = (): PdfFault =>
  new PdfFault(
    `The PDF has more than ${FIELDS} boxes; no official form has that many.`,
    undefined,
    'blank-is-of-reasonable-size',
  );

const queue = (values: readonly PdfValue[], name: string, inherited: PdfDict, depth: number): Node[] => {
  if (values.length > NODES) throw tooMany();
  return values.map((value) => ({ value, name, inherited, depth })).reverse();
};

async function opened(document: PdfDocument, dict: PdfDict, inherited: PdfDict) {
  const own = new Map(dict);
  for (const key of INHERITED) if (!own.has(key) && inherited.has(key)) own.set(key, inherited.get(key) ?? null);
  const kids = await document.resolve(dict.get('Kids'));
  return { own, kids: isArray(kids) ? kids : [] };
}

/** Kids with names are fields; kids without are the widgets of this one. The first kid speaks for all. */
async function haveNames(document: PdfDocument, kids: readonly PdfValue[]): Promise<boolean> {
  const first = await document.resolve(kids[0]);
  return isDict(first) && first.has('T');
}

async function words(document: PdfDocument, value: PdfValue | undefined): Promise<string | null> {
  const found = await document.resolve(value);
  return found instanceof PdfText ? textIn(found) : null;
}

/** Texts by the object that holds them: many boxes may refer to one. */
const texts = new WeakMap<PdfText, string>();

function textIn(text: PdfText): string {
  const known = texts.get(text) ?? textOf(new PdfText(text.bytes.subarray(0, TEXT)));
  texts.set(text, known);
  return known;
}

async function field(
  document: PdfDocument,
  name: string,
  own: PdfDict,
  places: readonly PdfValue[],
  pageOf: ReadonlyMap<number, number>,
  budget: { options: number },
): Promise<InspectedField> {
  const flagged = await document.resolve(own.get('Ff'));
  const flags = typeof flagged === 'number' ? flagged : 0;
  const type = nameOf(await document.resolve(own.get('FT')));
  const widgets: Widget[] = [];
  for (const place of places.slice(0, 500)) widgets.push(await widget(document, place, pageOf));
  const on = widgets.flatMap((one) => one.on ?? []);
  const limit = await document.resolve(own.get('MaxLen'));
  const [first] = widgets;
  const kind = kindOf(type, flags, name, own);
  return {
    name,
    kind,
    page: first?.page ?? 0,
    rect: first?.rect ?? [0, 0, 0, 0],
    value: await heldBy(document, own.get('V'), kind === 'tick' || kind === 'radio' ? widgets : []),
    maxLength: typeof limit === 'number' ? limit : null,
    on: type === 'Btn' ? on : [],
    buttons:
      kind === 'radio' ? widgets.flatMap((one) => (one.on === null ? [] : [{ on: one.on, rect: one.rect }])) : [],
    options: type === 'Ch' ? await optionsOf(document, own.get('Opt'), budget) : [],
    ...fontOf(await words(document, own.get('DA'))),
    comb: type === 'Tx' && (flags & COMB) !== 0,
    multiline: type === 'Tx' && (flags & MULTILINE) !== 0,
    readOnly: (flags & READ_ONLY) !== 0,
    tooltip: await words(document, own.get('TU')),
  };
}

function kindOf(type: string | undefined, flags: number, name: string, own: PdfDict): InspectedField['kind'] {
  if (type === 'Tx') return own.has('PMD') || /(^|\.)PDF417BarCode[^.]*$/.test(name) ? 'barcode' : 'text';
  if (type === 'Ch') return 'choice';
  if (type === 'Sig') return 'signature';
  if (type !== 'Btn') return 'unknown';
  return flags & PUSH_BUTTON ? 'button' : flags & RADIO ? 'radio' : 'tick';
}

async function widget(document: PdfDocument, place: PdfValue, pageOf: ReadonlyMap<number, number>): Promise<Widget> {
  const dict = await document.resolve(place);
  if (!isDict(dict)) throw damaged('a box is missing');
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = await numbersOf(document, dict.get('Rect'));
  const appearances = await document.resolve(dict.get('AP'));
  const states = isDict(appearances) ? await document.resolve(appearances.get('N')) : null;
  const state = nameOf(await document.resolve(dict.get('AS'))) ?? null;
  const on = isDict(states) ? ([...states.keys()].find((key) => key !== 'Off') ?? null) : null;
  return {
    page: place instanceof PdfRef ? (pageOf.get(place.number) ?? 0) : 0,
    rect: [
      hundredths(Math.min(x0, x1)),
      hundredths(Math.min(y0, y1)),
      hundredths(Math.abs(x1 - x0)),
      hundredths(Math.abs(y1 - y0)),
    ],
    on,
    state,
  };
}

async function heldBy(
  document: PdfDocument,
  stored: PdfValue | undefined,
  buttons: readonly Widget[],
): Promise<string | null> {
  const value = await document.resolve(stored);
  const shown = buttons.find((one) => one.state !== null && one.state !== 'Off')?.state ?? null;
  if (value instanceof PdfName) return value.name === 'Off' ? shown : value.name;
  if (value instanceof PdfText) return textIn(value) || shown;
  if (isArray(value)) return value.length === 0 ? null : `${value.length} entries`;
  if (value instanceof PdfStream) return textIn(new PdfText(await document.unpacked(value))) || shown;
  return isDict(value) ? 'a signature' : shown;
}

async function optionsOf(
  document: PdfDocument,
  value: PdfValue | undefined,
  budget: { options: number },
): Promise<string[]> {
  const list = await document.resolve(value);
  const options: string[] = [];
  for (const one of isArray(list) ? list.slice(0, FIELDS) : []) {
    budget.options -= 1;
    if (budget.options < 0) throw tooMany();
    const entry = await document.resolve(one);
    options.push((await words(document, isArray(entry) ? entry[0] : entry)) ?? '');
  }
  return options;
}

function fontOf(appearance: string | null): { font: string | null; size: number } {
  const found = /\/(\S+)\s+(-?[\d.]+)\s+Tf/.exec(appearance ?? '');
  return { font: found?.[1] ?? null, size: Number(found?.[2] ?? 0) };
}
