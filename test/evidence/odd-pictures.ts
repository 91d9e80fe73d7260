import { deflateSync } from 'node:zlib';
import { stream } from '../form/pdf-of.ts';
import type { OddFiles } from './hostile.ts';
import { jpegOf } from './jpeg-of.ts';
import { content, drawn } from './odd-trees.ts';

const opens = 'paper-can-be-opened';
const large = 'paper-is-not-too-large';
const flate = '/Filter/FlateDecode';

/** Bytes that are no picture. */
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7919) % 251);

/** A page that draws this picture, which is object 5, all over itself. */
const pictured = (entries: string, bytes: Uint8Array, ...more: readonly string[]): Uint8Array =>
  drawn(
    content('q 600 0 0 780 6 6 cm /I Do Q'),
    '/Resources<</XObject<</I 5 0 R>>>>',
    stream(bytes, `/Type/XObject/Subtype/Image${entries}`),
    ...more,
  );

const GREY = '/ColorSpace/DeviceGray/BitsPerComponent 8';
const sized = (width: number, height: number): string => `/Width ${width}/Height ${height}`;

/** PDFs with pictures that are broken, coarse or want too much. */
export const oddPictures: OddFiles = {
  'a picture without a size': { bytes: () => pictured(GREY, noise(9)), rule: opens, says: /no size/ },
  'a picture of a hundred thousand million pixels': {
    bytes: () => pictured(`${sized(400_000, 250_000)}${GREY}`, noise(9)),
    rule: large,
    says: /400000 by 250000 pixels/,
  },
  'a picture that unpacks to far more than its size': {
    bytes: () => pictured(`${sized(1200, 1600)}${GREY}${flate}`, deflateSync(new Uint8Array(200 * 2 ** 20))),
    rule: large,
  },
  'a picture that is cut off': {
    bytes: () => pictured(`${sized(1300, 1700)}${GREY}${flate}`, deflateSync(noise(1000))),
    rule: opens,
    severity: 'warning',
    says: /picture of it is cut off/,
  },
  'a picture that is empty': {
    bytes: () => pictured(`${sized(1300, 1700)}${GREY}`, new Uint8Array(0)),
    rule: opens,
    severity: 'warning',
    says: /empty/,
  },
  'a JPEG in it that is larger than it says': {
    bytes: () => {
      const jpeg = jpegOf({ across: 4, down: 4, block: (x, y) => [x * 9 + y] });
      const at = jpeg.findIndex((byte, place) => byte === 0xff && jpeg[place + 1] === 0xc0);
      jpeg.set([0xff, 0xff, 0xff, 0xff], at + 5);
      return pictured(`${sized(1300, 1700)}${GREY}/Filter/DCTDecode`, jpeg);
    },
    rule: large,
  },
  'a JPEG 2000 in it that is larger than it says': {
    bytes: () => {
      const size = Uint8Array.of(0xff, 0x4f, 0xff, 0x51, 0, 47, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255);
      return pictured(`${sized(1300, 1700)}/Filter/JPXDecode`, Uint8Array.of(...size, ...new Uint8Array(40)));
    },
    rule: large,
  },
  'a JPEG 2000 in it that is none': {
    bytes: () => pictured(`${sized(1300, 1700)}/Filter/JPXDecode`, noise(100)),
    rule: opens,
    severity: 'warning',
    says: /broken/,
  },
  'a scan of 72 dots per inch': {
    bytes: () => pictured(`${sized(600, 780)}${GREY}`, noise(600 * 780)),
    rule: 'paper-is-sharp-enough-to-read',
    severity: 'warning',
    says: /has 72 dots per inch on page 1/,
  },
  'a scan of one colour': {
    bytes: () =>
      pictured(`${sized(1304, 1704)}${GREY}/Filter/DCTDecode`, jpegOf({ across: 163, down: 213, block: () => [255] })),
    rule: 'paper-has-no-blank-page',
    severity: 'warning',
  },
};
