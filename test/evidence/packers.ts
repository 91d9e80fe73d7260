import { deflateSync } from 'node:zlib';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Filters as tests know them: each packs bytes as its name says. */
export const packers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  FlateDecode: (bytes) => deflateSync(bytes),
  ASCIIHexDecode: (bytes) => bytesOf(`${Buffer.from(bytes).toString('hex')}>`),
  ASCII85Decode: ascii85,
  RunLengthDecode: (bytes) => Uint8Array.from([...Array.from(bytes, (byte) => [0, byte]).flat(), 128]),
  LZWDecode: (bytes) => lzw(bytes, true),
};

function ascii85(bytes: Uint8Array): Uint8Array {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = bytes.subarray(at, at + 4);
    let value = 0;
    for (let one = 0; one < 4; one += 1) value = value * 256 + (group[one] ?? 0);
    if (value === 0 && group.length === 4) {
      text += 'z';
      continue;
    }
    const digits = [4, 3, 2, 1, 0].map((power) => Math.floor(value / 85 ** power) % 85);
    text += String.fromCharCode(...digits.slice(0, group.length + 1).map((digit) => digit + 33));
  }
  return bytesOf(`${text}~>`);
}

/** LZW as in PDF; `early`: codes grow one step before they must. */
export function lzw(bytes: Uint8Array, early: boolean): Uint8Array {
  let bits = '';
  let [width, next] = [9, 258];
  let table = new Map<string, number>();
  const put = (code: number): void => {
    bits += code.toString(2).padStart(width, '0');
  };
  put(256);
  let word = '';
  const codeOf = (text: string): number => (text.length === 1 ? text.charCodeAt(0) : (table.get(text) ?? 0));
  for (const byte of bytes) {
    const longer = word + String.fromCharCode(byte);
    if (longer.length === 1 || table.has(longer)) {
      word = longer;
      continue;
    }
    put(codeOf(word));
    table.set(longer, next);
    next += 1;
    const grown = next - 1 + (early ? 1 : 0);
    width = grown >= 2048 ? 12 : grown >= 1024 ? 11 : grown >= 512 ? 10 : 9;
    if (next === 4094) {
      put(256);
      [width, next, table] = [9, 258, new Map()];
    }
    word = String.fromCharCode(byte);
  }
  if (word !== '') put(codeOf(word));
  // The reader has taken one more code into its table.
  const grown = next + (early ? 1 : 0);
  width = grown >= 2048 ? 12 : grown >= 1024 ? 11 : grown >= 512 ? 10 : 9;
  put(257);
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}
