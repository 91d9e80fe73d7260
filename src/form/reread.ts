import { latin1, ROW } from './body.ts';
import { startsWith } from './starts-with.ts';
import { asDict, parseObject, SyntaxFault, type Value } from './syntax.ts';

/** A written file opened again: objects by number, read from the bytes through the file's own cross-reference. */
export interface Reread {
  readonly size: number;
  readonly trailer: ReadonlyMap<string, Value>;
  /** The cross-reference rows, `ROW` bytes an object. */
  readonly rows: Uint8Array;
  object(number: number): Value;
  /** The text of an object in an object stream, from its first character on; what follows it follows. */
  text(number: number): string;
  /** True when the object stands where its row says. */
  stands(number: number): boolean;
  /** Bytes of a stream object, unpacked. */
  stream(number: number): Uint8Array;
  /** True when a stream object is written exactly so: the text of its dictionary without `/Length`, and its packed bytes. */
  isStream(number: number, head: string, packed: Uint8Array): boolean;
}

type Inflate = (bytes: Uint8Array) => Uint8Array;

/** Opens a file that we wrote (one cross-reference stream, no update). Throws SyntaxFault when it is not such a file. */
export function reread(bytes: Uint8Array, unpack: Inflate): Reread {
  const inflate = (packed: Uint8Array) => unpacked(packed, unpack);
  const tail = text(bytes, Math.max(0, bytes.length - 64), bytes.length);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(tail)?.[1] ?? Number.NaN);
  if (!Number.isInteger(start)) throw new SyntaxFault('the file does not end with its cross-reference');
  const table = streamAt(bytes, start);
  const trailer = table.dict;
  const rows = inflate(table.bytes);
  const size = Number(trailer.get('/Size'));
  if (rows.length !== size * ROW) throw new SyntaxFault('the cross-reference has another length than it says');
  const holders = new Map<number, Held>();
  const held = (number: number): Held => {
    const known = holders.get(number);
    if (known !== undefined) return known;
    const { dict, bytes: packed } = streamAt(bytes, place(rows, number));
    const opened = openHolder(dict, inflate(packed));
    holders.set(number, opened);
    return opened;
  };
  return {
    size,
    trailer,
    rows,
    stands(number) {
      const type = rows[number * ROW];
      if (type === 2) return held(place(rows, number)).indexOf(number) === lastOf(rows, number);
      return type === 1 && lastOf(rows, number) === 0 && opening(bytes, place(rows, number))?.number === number;
    },
    object(number) {
      const type = rows[number * ROW];
      if (type === 2) return parseObject(held(place(rows, number)).text(number));
      if (type !== 1) throw new SyntaxFault(`there is no object ${number}`);
      return headerOf(bytes, place(rows, number), number).value;
    },
    text(number) {
      if (rows[number * ROW] !== 2) throw new SyntaxFault(`object ${number} is not in an object stream`);
      return held(place(rows, number)).text(number);
    },
    stream(number) {
      const { dict, bytes: packed } = streamAt(bytes, place(rows, number), number);
      return dict.has('/Filter') ? inflate(packed) : packed;
    },
    isStream(number, head, packed) {
      if (rows[number * ROW] !== 1) return false;
      const opening = latin1(`${number} 0 obj\n${head} /Length ${packed.length}>>\nstream\n`);
      const written = bytes.subarray(place(rows, number));
      return startsWith(written, opening) && startsWith(written.subarray(opening.length), packed);
    },
  };
}

function unpacked(packed: Uint8Array, unpack: Inflate): Uint8Array {
  try {
    return unpack(packed);
  } catch (cause) {
    throw new SyntaxFault('a compressed stream does not unpack', { cause });
  }
}

/** Offset of an object, or the number of the object stream that holds it. */
function place(rows: Uint8Array, object: number): number {
  const at = object * ROW;
  if (at + ROW > rows.length) throw new SyntaxFault(`there is no object ${object}`);
  return new DataView(rows.buffer, rows.byteOffset, rows.byteLength).getUint32(at + 1);
}

/** Index in the object stream, or the generation of an object of its own. */
function lastOf(rows: Uint8Array, object: number): number {
  const at = object * ROW + 5;
  return ((rows[at] ?? 0) << 8) | (rows[at + 1] ?? 0);
}

interface Held {
  /** How many objects stand before it; -1 when it is not there. */
  indexOf(object: number): number;
  text(object: number): string;
}

function openHolder(dict: ReadonlyMap<string, Value>, bytes: Uint8Array): Held {
  const first = Number(dict.get('/First'));
  const all = text(bytes, 0, bytes.length);
  const numbers = all.slice(0, first).trim().split(/\s+/).map(Number);
  const starts = new Map<number, number>();
  for (let at = 0; at + 1 < numbers.length; at += 2) starts.set(numbers[at] ?? 0, first + (numbers[at + 1] ?? 0));
  const order = new Map([...starts.keys()].map((object, index) => [object, index]));
  return {
    indexOf: (object) => order.get(object) ?? -1,
    text(object) {
      const start = starts.get(object);
      if (start === undefined) throw new SyntaxFault(`object ${object} is not where the cross-reference says`);
      return all.slice(start);
    },
  };
}

/** How much of a stream object may stand before its bytes: our dictionaries are short, a field's head may hold a long tooltip. */
const HEAD_LIMIT = 16_384;
const USUAL_HEAD = 512;

/** The number of the object that starts at an offset, and how long its first line is; null when none starts there. */
function opening(bytes: Uint8Array, offset: number): { number: number; length: number } | null {
  const [line, number] = /^(\d+) 0 obj\s/.exec(text(bytes, offset, Math.min(bytes.length, offset + 24))) ?? [];
  return line === undefined ? null : { number: Number(number), length: line.length };
}

/** The head of an object as text, to its `stream` or `endobj`. Nearly all heads are short, and making text of all that may follow is slow. */
function headAt(bytes: Uint8Array, offset: number, reach = USUAL_HEAD): string {
  const all = text(bytes, offset, Math.min(bytes.length, offset + reach));
  const end = /stream\n|endobj/.exec(all);
  if (end !== null) return all.slice(0, end.index + end[0].length);
  return reach === HEAD_LIMIT ? all : headAt(bytes, offset, HEAD_LIMIT);
}

function headerOf(bytes: Uint8Array, offset: number, number?: number): { value: Value; end: number } {
  const start = opening(bytes, offset);
  if (start === null || (number !== undefined && start.number !== number)) {
    throw new SyntaxFault(`no object starts at byte ${offset}`);
  }
  const head = headAt(bytes, offset);
  const stream = head.indexOf('stream\n');
  return { value: parseObject(head.slice(start.length)), end: stream < 0 ? -1 : offset + stream + 7 };
}

function streamAt(
  bytes: Uint8Array,
  offset: number,
  number?: number,
): { dict: ReadonlyMap<string, Value>; bytes: Uint8Array } {
  const { value, end } = headerOf(bytes, offset, number);
  const dict = asDict(value);
  const length = Number(dict.get('/Length'));
  if (end < 0 || !Number.isInteger(length) || end + length > bytes.length) {
    throw new SyntaxFault(`the stream at byte ${offset} is cut off`);
  }
  return { dict, bytes: bytes.subarray(end, end + length) };
}

/** Bytes as Latin-1 text. */
export function text(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  // `...` would walk the bytes one by one, at three times the cost.
  for (let at = from; at < to; at += 8192)
    out += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, Math.min(to, at + 8192)));
  return out;
}
