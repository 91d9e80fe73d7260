import type { Numbering } from './prepare/numbering.ts';

/** Bytes of one cross-reference row: type 1, offset or stream 4, generation or index 2. */
export const ROW = 7;

/** How many objects share one object stream. */
const PER_STREAM = 200;

const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

/** Writes one cross-reference row into a table. */
export function setRow(rows: Uint8Array, object: number, type: 0 | 1 | 2, place: number, last: number): void {
  const at = object * ROW;
  rows[at] = type;
  rows[at + 1] = place >>> 24;
  rows[at + 2] = (place >>> 16) & 255;
  rows[at + 3] = (place >>> 8) & 255;
  rows[at + 4] = place & 255;
  rows[at + 5] = last >>> 8;
  rows[at + 6] = last & 255;
}

/** Latin-1 text as bytes; a character beyond is a bug of the caller. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 255) throw new Error(`U+${code.toString(16)} is not a Latin-1 character`);
    bytes[at] = code;
  }
  return bytes;
}

/** All objects of a numbering as one body without a cross-reference, and the rows of that cross-reference. */
export function writeBody(
  objects: Numbering,
  deflate: (bytes: Uint8Array) => Uint8Array,
): { body: Uint8Array; rows: Uint8Array; next: number } {
  const pieces: Uint8Array[] = [latin1(HEADER)];
  let length = HEADER.length;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  const placed: { object: number; type: 1 | 2; place: number; last: number }[] = [];
  const putStream = (object: number, head: string, bytes: Uint8Array) => {
    placed.push({ object, type: 1, place: length, last: 0 });
    put(latin1(`${object} 0 obj\n${head} /Length ${bytes.length}>>\nstream\n`));
    put(bytes);
    put(latin1('\nendstream\nendobj\n'));
  };
  for (const [object, stream] of objects.streamObjects()) putStream(object, stream.head, stream.bytes);
  const texts = objects.textObjects();
  for (let from = 0; from < texts.length; from += PER_STREAM) {
    const group = texts.slice(from, from + PER_STREAM);
    const holder = objects.take();
    const { head, bytes } = objectStream(group);
    group.forEach(([object], index) => {
      placed.push({ object, type: 2, place: holder, last: index });
    });
    putStream(holder, `${head} /Filter /FlateDecode`, deflate(bytes));
  }
  const rows = new Uint8Array(objects.next * ROW);
  setRow(rows, 0, 0, 0, 65_535);
  for (const { object, type, place, last } of placed) setRow(rows, object, type, place, last);
  return { body: joined(pieces, length), rows, next: objects.next };
}

/** An object stream before compression: dictionary text without `/Length` and the closing `>>`, and its bytes. */
export function objectStream(group: readonly (readonly [object: number, text: string])[]): {
  head: string;
  bytes: Uint8Array;
} {
  let offset = 0;
  const places: string[] = [];
  const texts: string[] = [];
  for (const [object, text] of group) {
    places.push(`${object} ${offset}`);
    texts.push(text);
    offset += text.length + 1;
  }
  const first = `${places.join(' ')}\n`;
  return {
    head: `<</Type /ObjStm /N ${group.length} /First ${first.length}`,
    bytes: latin1(`${first}${texts.join('\n')}\n`),
  };
}

/** Byte arrays one after the other; `length` is their sum. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
