import { damagedPdf } from '../fault.ts';
import type { PaperPorts } from '../ports.ts';

/** Filters of pictures: what they packed stays packed. */
const PICTURES: ReadonlySet<string> = new Set(['DCTDecode', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode']);

/** A filter, and the one setting that matters for reading it. */
export interface Filter {
  readonly name: string;
  /** LZW: codes grow one step early, as nearly all do. */
  readonly early: boolean;
}

/** Bytes without the filters that could be undone, up to `most`, and the filter of a picture that could not; null when there is none. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly picture: string | null;
}

/** More than `most`: the caller says what that means. */
export class TooLong extends Error {}

/** Undoes the filters of a stream in their order. Throws PaperFault for broken data, TooLong. */
export function unpack(
  packed: Uint8Array,
  filters: readonly Filter[],
  most: number,
  ports: Pick<PaperPorts, 'inflate'>,
): Unpacked {
  let bytes = packed;
  for (const { name, early } of filters) {
    if (PICTURES.has(name)) return { bytes, picture: name };
    bytes = undone(bytes, name, early, most, ports);
    if (bytes.length > most) throw new TooLong();
  }
  return { bytes, picture: null };
}

function undone(
  bytes: Uint8Array,
  filter: string,
  early: boolean,
  most: number,
  { inflate }: Pick<PaperPorts, 'inflate'>,
): Uint8Array {
  switch (filter) {
    case 'FlateDecode': {
      if (bytes.length === 0) return bytes;
      const all = inflate(bytes, most);
      if (all === 'too long') throw new TooLong();
      if (all === 'broken') throw damagedPdf('a part of it is cut off or broken');
      return all;
    }
    case 'LZWDecode':
      return lzw(bytes, early, most);
    case 'ASCII85Decode':
      return ascii85(bytes);
    case 'ASCIIHexDecode':
      return asciiHex(bytes);
    case 'RunLengthDecode':
      return runLength(bytes, most);
    default:
      throw damagedPdf(`a part of it is packed in an unknown way (${filter.slice(0, 20)})`);
  }
}

/** Bytes that grow. */
class Output {
  private bytes = new Uint8Array(1024);
  length = 0;
  constructor(private readonly most: number) {}

  push(byte: number): void {
    if (this.length === this.bytes.length) {
      if (this.length > this.most) throw new TooLong();
      const larger = new Uint8Array(2 * this.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  at(place: number): number {
    return this.bytes[place] ?? 0;
  }

  done(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

const [CLEAR, END] = [256, 257];

/** LZW as in TIFF (PDF 32000-1, 7.4.4). Each code is known by where its bytes stand in what is unpacked already. */
function lzw(packed: Uint8Array, early: boolean, most: number): Uint8Array {
  const output = new Output(most);
  const starts: number[] = [];
  const lengths: number[] = [];
  let [width, next, held, bits] = [9, 258, 0, 0];
  let before: { readonly start: number; readonly length: number } | null = null;
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      [width, next, before] = [9, 258, null];
      continue;
    }
    if (code > next || (code === next && before === null)) throw damagedPdf('a part of it is broken');
    if (before !== null && next < 4096) {
      starts[next] = before.start;
      lengths[next] = before.length + 1;
      next += 1;
    }
    const start = output.length;
    if (code < 256) output.push(code);
    else {
      const [from = 0, length = 0] = [starts[code], lengths[code]];
      for (let at = 0; at < length; at += 1) output.push(output.at(from + at));
    }
    before = { start, length: output.length - start };
    const grown = next + (early ? 1 : 0);
    width = grown >= 2048 ? 12 : grown >= 1024 ? 11 : grown >= 512 ? 10 : 9;
  }
  return output.done();
}

const isSpace = (byte: number): boolean => byte <= 32;

function ascii85(text: Uint8Array): Uint8Array {
  const output = new Output(text.length * 4);
  let group: number[] = [];
  for (const byte of text) {
    if (byte === 0x7e) break;
    if (isSpace(byte)) continue;
    if (byte === 0x7a && group.length === 0) for (let at = 0; at < 4; at += 1) output.push(0);
    else if (byte < 33 || byte > 117) throw damagedPdf('a part of it is broken');
    else group.push(byte - 33);
    if (group.length === 5) {
      put85(group, 4, output);
      group = [];
    }
  }
  if (group.length > 1) put85([...group, 84, 84, 84, 84].slice(0, 5), group.length - 1, output);
  return output.done();
}

function put85(group: readonly number[], count: number, output: Output): void {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  for (let at = 0; at < count; at += 1) output.push(Math.floor(value / 256 ** (3 - at)) & 255);
}

function asciiHex(text: Uint8Array): Uint8Array {
  const digits: number[] = [];
  for (const byte of text) {
    if (byte === 0x3e) break;
    if (isSpace(byte)) continue;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) throw damagedPdf('a part of it is broken');
    digits.push(digit);
  }
  return Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, at) => {
    return (digits[2 * at] ?? 0) * 16 + (digits[2 * at + 1] ?? 0);
  });
}

function runLength(packed: Uint8Array, most: number): Uint8Array {
  const output = new Output(most);
  for (let at = 0; at < packed.length; ) {
    const count = packed[at] ?? 128;
    if (count === 128) break;
    const isRun = count > 128;
    const length = isRun ? 257 - count : count + 1;
    for (let one = 0; one < length; one += 1) output.push(packed[at + 1 + (isRun ? 0 : one)] ?? 0);
    at += isRun ? 2 : 1 + length;
  }
  return output.done();
}
