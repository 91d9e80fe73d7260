import { deflateSync } from 'node:zlib';
import type { OddFiles } from './hostile.ts';
import { chunk, concat, pngFrom, pngOf, rowsOf, SIGNATURE, u32 } from './png-of.ts';

const setting = {
  width: 40,
  height: 40,
  depth: 8,
  colour: 2,
  pixel: (x: number, y: number) => [6 * x, 6 * y, 3 * (x + y)],
} as const;

const whole = (): Uint8Array => pngOf(setting);
const header = (width: number, height: number, ...rest: readonly number[]): Uint8Array =>
  chunk('IHDR', [...u32(width), ...u32(height), ...rest]);
const parts = (...pieces: readonly Uint8Array[]): Uint8Array => concat([SIGNATURE, ...pieces]);
const pixels = (): Uint8Array => chunk('IDAT', deflateSync(rowsOf(setting)));
const end = (): Uint8Array => chunk('IEND', []);

/** The place of a chunk's name. */
const at = (bytes: Uint8Array, type: string): number => Buffer.from(bytes).indexOf(type, 0, 'latin1');

function changed(type: string, offset: number, byte: number): Uint8Array {
  const bytes = whole();
  bytes[at(bytes, type) + offset] = byte;
  return bytes;
}

const opens = 'paper-can-be-opened';
const large = 'paper-is-not-too-large';

const cutOff: OddFiles = Object.fromEntries(
  [8, 9, 12, 16, 20, 30, 33, 34, 40, 41, 45, 50, 100, -1, -4, -8, -11, -12].map((length) => [
    length > 0 ? `cut off after ${length} bytes` : `without its last ${-length} bytes`,
    { bytes: () => whole().slice(0, length), rule: opens, says: /cut off/ },
  ]),
);

/** PNG pictures that are broken or want too much. */
export const oddPngs: OddFiles = {
  ...cutOff,
  'a wrong sum of its opening': {
    bytes: () => changed('IHDR', 17, 1),
    rule: opens,
    says: /IHDR does not have the sum/,
  },
  'a wrong sum of its pixels': { bytes: () => changed('IDAT', 9, 77), rule: opens, says: /IDAT does not have the sum/ },
  'a wrong sum of its end': { bytes: () => changed('IEND', 4, 1), rule: opens, says: /IEND does not have the sum/ },
  'a wrong sum of words that nobody needs': {
    bytes: () => pngFrom({ ...setting, before: [chunk('tEXt', [65, 0, 66], 1)] }, deflateSync(rowsOf(setting))),
    rule: 'paper-is-sharp-enough-to-read',
    severity: 'warning',
  },
  'no opening': { bytes: () => parts(pixels(), end()), rule: opens, says: /opening is missing/ },
  'an opening behind its pixels': {
    bytes: () => parts(pixels(), header(40, 40, 8, 2, 0, 0, 0), end()),
    rule: opens,
    says: /opening is missing/,
  },
  'an opening that is too short': {
    bytes: () => parts(chunk('IHDR', [0, 0]), pixels(), end()),
    rule: opens,
    says: /opening/,
  },
  'no pixels': { bytes: () => parts(header(40, 40, 8, 2, 0, 0, 0), end()), rule: opens, says: /cut off/ },
  'empty pixels': {
    bytes: () => parts(header(40, 40, 8, 2, 0, 0, 0), chunk('IDAT', []), end()),
    rule: opens,
    says: /cut off/,
  },
  'pixels that are no packed data': {
    bytes: () =>
      pngFrom(
        setting,
        Uint8Array.from({ length: 400 }, (_, place) => place % 251),
      ),
    rule: opens,
    says: /broken/,
  },
  'fewer pixels than it says': {
    bytes: () => pngFrom({ ...setting, height: 41 }, deflateSync(rowsOf(setting))),
    rule: opens,
    says: /cut off/,
  },
  'no width': { bytes: () => parts(header(0, 40, 8, 2, 0, 0, 0), pixels(), end()), rule: opens, says: /no size/ },
  'no height': { bytes: () => parts(header(40, 0, 8, 2, 0, 0, 0), pixels(), end()), rule: opens, says: /no size/ },
  'a depth that is none': {
    bytes: () => parts(header(40, 40, 7, 2, 0, 0, 0), pixels(), end()),
    rule: opens,
    says: /opening is broken/,
  },
  'a depth that its colour has not': {
    bytes: () => parts(header(40, 40, 4, 2, 0, 0, 0), pixels(), end()),
    rule: opens,
    says: /opening is broken/,
  },
  'a colour that is none': {
    bytes: () => parts(header(40, 40, 8, 5, 0, 0, 0), pixels(), end()),
    rule: opens,
    says: /opening is broken/,
  },
  'an unknown way to pack': {
    bytes: () => parts(header(40, 40, 8, 2, 1, 0, 0), pixels(), end()),
    rule: opens,
    says: /opening is broken/,
  },
  'an unknown way to interlace': {
    bytes: () => parts(header(40, 40, 8, 2, 0, 0, 2), pixels(), end()),
    rule: opens,
    says: /opening is broken/,
  },
  'a palette that is missing': {
    bytes: () => parts(header(40, 40, 8, 3, 0, 0, 0), pixels(), end()),
    rule: opens,
    says: /list of colours/,
  },
  'a palette of broken colours': {
    bytes: () => parts(header(40, 40, 8, 3, 0, 0, 0), chunk('PLTE', [1, 2]), pixels(), end()),
    rule: opens,
    says: /list of colours/,
  },
  'a filter that is none': {
    bytes: () => pngOf({ ...setting, interlaced: true, filter: 9 }),
    rule: opens,
    says: /pixels are broken/,
  },
  '4,294,967,295 by 4,294,967,295 pixels': {
    bytes: () => parts(header(0xffffffff, 0xffffffff, 8, 2, 0, 0, 0), pixels(), end()),
    rule: large,
    says: /4294967295 by 4294967295 pixels/,
  },
  'a line of 100,000 pixels': { bytes: () => parts(header(100_000, 1, 8, 2, 0, 0, 0), pixels(), end()), rule: large },
  '20,000 by 20,000 pixels': {
    bytes: () => parts(header(20_000, 20_000, 8, 2, 0, 0, 0), pixels(), end()),
    rule: large,
  },
  'pixels that unpack to 200 MB': {
    bytes: () => pngFrom(setting, deflateSync(new Uint8Array(200 * 2 ** 20))),
    rule: opens,
    says: /more than its size/,
  },
  'a chunk that is longer than the file': {
    bytes: () => parts(header(40, 40, 8, 2, 0, 0, 0), Uint8Array.of(0x7f, 255, 255, 255), pixels(), end()),
    rule: opens,
    says: /cut off/,
  },
  '200,000 empty chunks': {
    bytes: () => {
      const empty = chunk('tEXt', []);
      const many = new Uint8Array(200_000 * empty.length);
      for (let place = 0; place < many.length; place += empty.length) many.set(empty, place);
      return parts(header(40, 40, 8, 2, 0, 0, 0), many, pixels(), end());
    },
    rule: opens,
    says: /too many parts/,
  },
  'a profile that unpacks to 50 MB': {
    bytes: () =>
      pngFrom(
        { ...setting, before: [chunk('iCCP', [65, 0, 0, ...deflateSync(new Uint8Array(50 * 2 ** 20))])] },
        deflateSync(rowsOf(setting)),
      ),
    rule: 'paper-is-sharp-enough-to-read',
    severity: 'warning',
  },
  'white all over': {
    bytes: () => pngOf({ width: 900, height: 900, depth: 8, colour: 2, pixel: () => [255, 255, 255] }),
    rule: 'paper-has-no-blank-page',
    severity: 'warning',
  },
  'clear all over': {
    bytes: () => pngOf({ width: 900, height: 900, depth: 8, colour: 6, pixel: (x) => [x % 256, 0, 0, 0] }),
    rule: 'paper-has-no-blank-page',
    severity: 'warning',
  },
};
