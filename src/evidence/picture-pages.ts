import { latin1 } from '../form/body.ts';
import type { ForeignObject, ForeignPages } from '../form/foreign-pages.ts';
import type { Jpeg } from './jpeg.ts';
import type { Placed } from './place.ts';
import type { Png } from './png.ts';
import type { Pixels } from './png-pixels.ts';

/** A picture as an object of a PDF. */
type Drawn = Extract<ForeignObject, { readonly head: string }>;

const picture = (width: number, height: number, entries: string): string =>
  `<</Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries}`;

/** The bytes of a JPEG as they are. */
export function drawnJpeg({ width, height, components, isInverted, isRgb, bytes }: Jpeg): Drawn {
  const space = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[components];
  const decode = isInverted ? ' /Decode [1 0 1 0 1 0 1 0]' : '';
  const untold = isRgb ? ' /DecodeParms <</ColorTransform 0>>' : '';
  const entries = `/ColorSpace ${space} /BitsPerComponent 8${decode} /Filter /DCTDecode${untold}`;
  return { head: picture(width, height, entries), bytes };
}

/** True when the packed pixels of a PNG are those of a PDF too: neither transparent nor interlaced. */
export const isPlain = ({ colour, isInterlaced, transparency }: Png): boolean =>
  !isInterlaced && transparency === null && (colour === 'grey' || colour === 'rgb' || colour === 'palette');

/** The packed pixels of a plain PNG as they are. */
export function drawnPng({ width, height, depth, colour, palette, packed }: Png): Drawn {
  const count = colour === 'rgb' ? 3 : 1;
  const space =
    colour === 'palette'
      ? `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${Array.from(palette, hex).join('')}>]`
      : colour === 'rgb'
        ? '/DeviceRGB'
        : '/DeviceGray';
  const rows = `/DecodeParms <</Predictor 15 /Colors ${count} /BitsPerComponent ${depth} /Columns ${width}>>`;
  const entries = `/ColorSpace ${space} /BitsPerComponent ${depth} /Filter /FlateDecode ${rows}`;
  return { head: picture(width, height, entries), bytes: packed };
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** Pixels that were unpacked, packed anew. */
export function drawnPixels(
  { width, height }: Png,
  { colours, bytes }: Pixels,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Drawn {
  const entries = `/ColorSpace ${colours === 1 ? '/DeviceGray' : '/DeviceRGB'} /BitsPerComponent 8 /Filter /FlateDecode`;
  return { head: picture(width, height, entries), bytes: deflate(bytes) };
}

/** The one page of a picture. */
export function picturePages(drawn: Drawn, { page: [width, height], matrix }: Placed, alt: string): ForeignPages {
  const box = `[0 0 ${width} ${height}]`;
  const content = latin1(`q ${matrix.join(' ')} cm /P Do Q\n`);
  const form = `<</Type /XObject /Subtype /Form /BBox ${box} /Resources <</XObject <</P @0@>>>>`;
  return {
    objects: [drawn, { head: form, bytes: content }],
    pages: [{ entries: `/MediaBox ${box}`, drawing: 1, width, height, alt, words: '' }],
  };
}
