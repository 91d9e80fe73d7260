import { joined, latin1, objectStream, ROW, setRow } from './body.ts';
import type { Master } from './master.ts';

/** What writing a file needs from outside. */
export interface AppendPorts {
  /** zlib deflate, fast. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** SHA-256, lower case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** Objects that one file adds to a master's body, or writes instead of the master's. Lives for one file only. */
export class Additions {
  private readonly texts: [number, string][] = [];
  private readonly streams: { object: number; head: string; bytes: Uint8Array }[] = [];
  private free: number;

  constructor(private readonly master: Master) {
    this.free = master.index.next;
  }

  take(): number {
    const number = this.free;
    this.free += 1;
    return number;
  }

  /** Writes an object that is not a stream; ASCII only. */
  set(object: number, text: string): void {
    this.texts.push([object, text]);
  }

  add(text: string): number {
    const object = this.take();
    this.set(object, text);
    return object;
  }

  /** Writes a stream object. `head`: the dictionary without `/Length` and the closing `>>`. */
  setStream(object: number, head: string, bytes: Uint8Array): void {
    this.streams.push({ object, head, bytes });
  }

  addStream(head: string, bytes: Uint8Array): number {
    const object = this.take();
    this.setStream(object, head, bytes);
    return object;
  }

  /** One ordinary file: body, added objects, one cross-reference stream. */
  finish(ports: AppendPorts): Uint8Array {
    const { master } = this;
    const pieces: Uint8Array[] = [master.body];
    let length = master.body.length;
    const placed: [object: number, offset: number][] = [];
    const put = (object: number, head: string, bytes: Uint8Array) => {
      placed.push([object, length]);
      for (const piece of [latin1(`${object} 0 obj\n${head} /Length ${bytes.length}>>\nstream\n`), bytes, STREAM_END]) {
        pieces.push(piece);
        length += piece.length;
      }
    };
    for (const { object, head, bytes } of this.streams) put(object, head, bytes);
    const holders: [object: number, holder: number, index: number][] = [];
    for (let from = 0; from < this.texts.length; from += MOST_HELD) {
      const group = this.texts.slice(from, from + MOST_HELD);
      const holder = this.take();
      const held = objectStream(group);
      put(holder, `${held.head} /Filter /FlateDecode`, ports.deflate(held.bytes));
      group.forEach(([object], index) => {
        holders.push([object, holder, index]);
      });
    }
    const table = this.take();
    const rows = new Uint8Array(this.free * ROW);
    rows.set(baseRows(master));
    for (const [object, offset] of placed) setRow(rows, object, 1, offset, 0);
    for (const [object, holder, index] of holders) setRow(rows, object, 2, holder, index);
    setRow(rows, table, 1, length, 0);
    const id = ports.sha256(joined(pieces.slice(1), length - master.body.length)).slice(0, 32);
    const head =
      `<</Type /XRef /Size ${this.free} /W [1 4 2] /Root ${master.index.catalog} 0 R /Info ${master.index.info} 0 R ` +
      `/ID [<${id}> <${id}>] /Filter /FlateDecode`;
    const start = length;
    put(table, head, ports.deflate(rows));
    const end = latin1(`startxref\n${start}\n%%EOF\n`);
    pieces.push(end);
    return joined(pieces, length + end.length);
  }
}

/** Objects of one object stream: the place of each in it has two bytes in the cross-reference. */
const MOST_HELD = 60_000;

const STREAM_END = latin1('\nendstream\nendobj\n');

const decoded = new WeakMap<Master, Uint8Array>();

/** Cross-reference rows of a master's body, decoded once for a master. */
export function baseRows(master: Master): Uint8Array {
  const known = decoded.get(master);
  if (known !== undefined) return known;
  const rows = latin1(atob(master.index.rows));
  decoded.set(master, rows);
  return rows;
}
