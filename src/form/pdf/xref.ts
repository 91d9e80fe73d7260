import { damaged, PdfFault } from './fault.ts';
import { PdfSyntax } from './syntax.ts';
import { isArray, isDict, nameOf, type PdfDict, PdfRef, PdfStream, type PdfValue } from './value.ts';

/** Where an object is: at a byte of the file, or inside the stream that groups it with others. */
export type Located = { readonly offset: number } | { readonly stream: number };

interface Section {
  readonly dict: PdfDict;
  readonly rows: ReadonlyMap<number, Located | null>;
}

const SECTIONS = 64;
const OBJECTS = 100_000;

/** Reads the table of objects, newest section first, and the trailer. Throws PdfFault; never searches the file for objects. */
export async function readObjectTable(
  bytes: Uint8Array,
  unpack: (stream: PdfStream) => Promise<Uint8Array>,
): Promise<{ table: ReadonlyMap<number, Located>; trailer: PdfDict }> {
  const table = new Map<number, Located | null>();
  const trailer = new Map<string, PdfValue>();
  const seen = new Set<number>();
  const due = [lastSection(bytes)];
  for (let offset = due.shift(); offset !== undefined; offset = due.shift()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    if (seen.size > SECTIONS) throw damaged('it has too many tables of objects');
    const { dict, rows } = await readSection(bytes, offset, unpack);
    for (const [number, row] of rows) if (!table.has(number)) table.set(number, row);
    for (const [key, value] of dict) if (!trailer.has(key)) trailer.set(key, value);
    if (table.size > OBJECTS) throw tooMany();
    for (const key of ['XRefStm', 'Prev']) {
      const next = dict.get(key);
      if (typeof next === 'number') due.push(next);
    }
  }
  const present = new Map<number, Located>();
  for (const [number, row] of table) if (row) present.set(number, row);
  return { table: present, trailer };
}

const tooMany = (): PdfFault =>
  new PdfFault('The PDF has far more parts than an official form.', undefined, 'blank-is-of-reasonable-size');

function lastSection(bytes: Uint8Array): number {
  const start = Math.max(0, bytes.length - 2048);
  const found = new TextDecoder('latin1').decode(bytes.subarray(start)).lastIndexOf('startxref');
  const offset = found < 0 ? null : new PdfSyntax(bytes, start + found + 'startxref'.length).wholeNumber();
  if (offset === null) throw new PdfFault('The PDF is cut off: its end is missing.');
  return offset;
}

async function readSection(
  bytes: Uint8Array,
  offset: number,
  unpack: (stream: PdfStream) => Promise<Uint8Array>,
): Promise<Section> {
  const syntax = new PdfSyntax(bytes, offset);
  syntax.skipSpace();
  if (syntax.takes('xref')) return plainSection(syntax);
  const number = syntax.wholeNumber();
  const generation = syntax.wholeNumber();
  syntax.skipSpace();
  if (number === null || generation === null || !syntax.takes('obj')) throw damaged('its table of objects is missing');
  const dict = syntax.value();
  syntax.skipSpace();
  const length = isDict(dict) ? dict.get('Length') : null;
  if (!isDict(dict) || nameOf(dict.get('Type')) !== 'XRef' || typeof length !== 'number' || !syntax.takes('stream'))
    throw damaged('its table of objects is malformed');
  if (!syntax.takes('\r\n')) syntax.takes('\n');
  const packed = bytes.subarray(syntax.at, syntax.at + length);
  return packedSection(dict, await unpack(new PdfStream(dict, packed, new PdfRef(number, generation))));
}

function plainSection(syntax: PdfSyntax): Section {
  const rows = new Map<number, Located | null>();
  for (let first = syntax.wholeNumber(); first !== null; first = syntax.wholeNumber()) {
    const count = syntax.wholeNumber();
    if (count === null) throw damaged('its table of objects is malformed');
    for (let i = 0; i < count; i++) {
      const offset = syntax.wholeNumber();
      const generation = syntax.wholeNumber();
      syntax.skipSpace();
      const used = syntax.takes('n');
      if (offset === null || generation === null || (!used && !syntax.takes('f')))
        throw damaged('its table of objects is malformed');
      rows.set(first + i, used ? { offset } : null);
      if (rows.size > OBJECTS) throw tooMany();
    }
  }
  if (!syntax.takes('trailer')) throw damaged('its table of objects is malformed');
  const dict = syntax.value();
  if (!isDict(dict)) throw damaged('its trailer is malformed');
  return { dict, rows };
}

function packedSection(dict: PdfDict, data: Uint8Array): Section {
  const widths = numbers(dict.get('W'));
  const [kindWidth = 0, placeWidth = 0, moreWidth = 0] = widths;
  const width = kindWidth + placeWidth + moreWidth;
  if (widths.length < 3 || widths.some((one) => one < 0 || one > 7) || width === 0)
    throw damaged('its table of objects is malformed');
  const size = dict.get('Size');
  const ranges = dict.has('Index') ? numbers(dict.get('Index')) : [0, typeof size === 'number' ? size : 0];
  const rows = new Map<number, Located | null>();
  let at = 0;
  const take = (bytes: number): number => {
    let value = 0;
    for (let i = 0; i < bytes; i++) value = value * 256 + (data[at++] ?? 0);
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    for (let i = 0; i < (ranges[range + 1] ?? 0) && at + width <= data.length; i++) {
      const kind = kindWidth === 0 ? 1 : take(kindWidth);
      const place = take(placeWidth);
      take(moreWidth);
      rows.set(first + i, kind === 1 ? { offset: place } : kind === 2 ? { stream: place } : null);
      if (rows.size > OBJECTS) throw tooMany();
    }
  }
  return { dict, rows };
}

function numbers(value: PdfValue | undefined): number[] {
  return isArray(value) ? value.filter((one) => typeof one === 'number') : [];
}
