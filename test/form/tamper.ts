import { deflateSync } from 'node:zlib';
import { append } from '../../src/form/append.ts';
import type { Master } from '../../src/form/master.ts';
import type { PlannedBox } from '../../src/form/planned.ts';
import { type Makeup, ports } from './masters.ts';
import { partsOf } from './plans.ts';

/** A filled file whose added streams are stored and not squeezed: its words can be found and changed. */
export function openlyFilled(master: Master, makeup: Makeup, plans: readonly (readonly PlannedBox[])[]): Uint8Array {
  const stored = { ...ports, deflate: (bytes: Uint8Array) => deflateSync(bytes, { level: 0 }) };
  return append(master, 'Sample packet', partsOf(makeup, plans), stored);
}

/**
 * A copy in which the last place that reads `from` reads `to`, as long; sums of stored streams are made right again,
 * so that only reading what it says can find it.
 */
export function tampered(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error('tampering must not change the length');
  const at = Buffer.from(bytes).lastIndexOf(from, undefined, 'latin1');
  if (at < 0) throw new Error(`the file does not say ${from}`);
  const copy = Buffer.from(bytes);
  copy.write(to, at, 'latin1');
  mendSum(copy, at);
  return new Uint8Array(copy);
}

/** Corrects the checksum of the stored zlib stream that holds a byte; leaves bytes of other streams alone. */
export function mendSum(file: Buffer, at: number): void {
  const start = file.lastIndexOf('stream\n', at, 'latin1') + 'stream\n'.length;
  if (file[start] !== 0x78 || at < start + 2) return;
  let place = start + 2;
  const sum = { a: 1, b: 0 };
  for (let isLast = false; !isLast; ) {
    isLast = file[place] === 1;
    const length = file.readUInt16LE(place + 1);
    for (const byte of file.subarray(place + 5, place + 5 + length)) {
      sum.a = (sum.a + byte) % 65_521;
      sum.b = (sum.b + sum.a) % 65_521;
    }
    place += 5 + length;
  }
  file.writeUInt16BE(sum.b, place);
  file.writeUInt16BE(sum.a, place + 2);
}
