import type { PdfDocument } from '../../form/pdf/document.ts';
import { isArray, type PdfDict, PdfStream, type PdfValue } from '../../form/pdf/value.ts';
import { tooLarge } from '../fault.ts';
import type { Streams } from './streams.ts';

/** Characters that one font may tell of: the largest know 65,536, and tell some things twice. */
const MOST = 1_000_000;

const CODES = 65_535;

const outsized = () => tooLarge('has a font of far more characters than there are');

/** Makes sure that a font does not tell of more characters in a few bytes than a reader can go through. Throws PaperFault. */
export async function checkFont(document: PdfDocument, dict: PdfDict, streams: Streams): Promise<void> {
  for (const key of ['FirstChar', 'LastChar']) {
    const code = dict.has(key) ? await document.resolve(dict.get(key)) : 0;
    if (typeof code === 'number' && Math.abs(code) > CODES) throw outsized();
  }
  for (const [key, step] of [
    ['W', 1],
    ['W2', 3],
  ] as const) {
    if (!dict.has(key)) continue;
    if (widthsTold(await resolvedItems(document, dict.get(key)), step) > MOST) throw outsized();
  }
  for (const key of ['ToUnicode', 'Encoding']) {
    const map = dict.has(key) ? await document.resolve(dict.get(key)) : null;
    if (map instanceof PdfStream && codesTold(await streams.unpacked(map)) > MOST) throw outsized();
  }
}

async function resolvedItems(document: PdfDocument, value: PdfValue | undefined): Promise<PdfValue[]> {
  const list = await document.resolve(value);
  const items: PdfValue[] = [];
  for (const one of isArray(list) ? list : []) items.push(await document.resolve(one));
  return items;
}

/** `c [w1 w2 ...]` tells of the characters from c on, `c1 c2 w` of all between. `step`: numbers behind c2. */
function widthsTold(items: readonly PdfValue[], step: number): number {
  let told = 0;
  for (let at = 0; at < items.length; ) {
    const [first, second] = [items[at], items[at + 1]];
    if (isArray(second)) {
      told += second.length;
      at += 2;
      continue;
    }
    if (typeof first === 'number' && typeof second === 'number') told += Math.max(0, second - first) + 1;
    at += 2 + step;
  }
  return told;
}

const SECTION = /begin(?:bf|cid|notdef)range([\s\S]*?)(?:end|$)/g;
const RANGE = /<([0-9A-Fa-f\s]{1,24})>\s*<([0-9A-Fa-f\s]{1,24})>\s*(?=[<[\d])/g;

/** Characters in the ranges of a character map. */
function codesTold(map: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(map).replace(/%[^\r\n]*/g, '');
  let told = 0;
  for (const [, section = ''] of text.matchAll(SECTION)) {
    for (const [, first = '', last = ''] of section.matchAll(RANGE)) told += Math.max(0, code(last) - code(first)) + 1;
  }
  return told;
}

const code = (digits: string): number => Number.parseInt(digits.replace(/\s/g, ''), 16) || 0;
