import { damagedPicture } from './fault.ts';
import { type Png, passesOf, rowBytes, SAMPLES } from './png.ts';

/** Pixels of 8 bits a colour, on white where the picture is transparent, rows from the top. */
export interface Pixels {
  readonly colours: 1 | 3;
  readonly bytes: Uint8Array;
}

/** The pixels of a PNG of any kind. Throws PaperFault for a filter that does not exist. */
export function pixelsOf(png: Png): Pixels {
  const colours = png.colour === 'grey' || png.colour === 'grey-alpha' ? 1 : 3;
  const bytes = new Uint8Array(png.width * png.height * colours);
  const paint = painter(png, bytes, colours);
  let at = 0;
  for (const { x, y, dx, dy, columns, rows } of passesOf(png)) {
    const width = rowBytes(columns, png);
    let above = new Uint8Array(width);
    for (let row = 0; row < rows; row += 1) {
      const line = unfiltered(png, png.filtered.subarray(at, at + 1 + width), above);
      const start = (y + row * dy) * png.width;
      for (let column = 0; column < columns; column += 1) paint(line, column, start + x + column * dx);
      above = line;
      at += 1 + width;
    }
  }
  return { colours, bytes };
}

/** True when every byte is that of the pixel before it. */
export function isOneColour({ bytes, colours }: Pixels): boolean {
  for (let at = colours; at < bytes.length; at += 1) if (bytes[at] !== bytes[at - colours]) return false;
  return true;
}

/** A row without its filter (PNG, section 9). */
function unfiltered({ colour, depth }: Png, row: Uint8Array, above: Uint8Array): Uint8Array<ArrayBuffer> {
  const line = Uint8Array.from(row.subarray(1));
  const step = Math.max(1, (SAMPLES[colour] * depth) >> 3);
  const filter = row[0] ?? 0;
  if (filter > 4) throw damagedPicture('its pixels are broken');
  if (filter === 0) return line;
  for (let at = 0; at < line.length; at += 1) {
    const left = at < step ? 0 : (line[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    line[at] = (line[at] ?? 0) + predicted(filter, left, up, corner);
  }
  return line;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [dl, du, dc] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return dl <= du && dl <= dc ? left : du <= dc ? up : corner;
}

type Paint = (line: Uint8Array, column: number, pixel: number) => void;

/** Puts one pixel of a row to its place. */
function painter(png: Png, bytes: Uint8Array, colours: 1 | 3): Paint {
  const { colour, depth, palette, transparency } = png;
  const count = SAMPLES[colour];
  const hasAlpha = colour === 'grey-alpha' || colour === 'rgb-alpha';
  const clear = colour === 'palette' || transparency === null ? null : key(transparency, colours);
  return (line, column, pixel) => {
    const first = column * count;
    const at = pixel * colours;
    if (colour === 'palette') {
      const entry = sample(line, first, depth);
      const opacity = transparency?.[entry] ?? 255;
      for (let one = 0; one < 3; one += 1) bytes[at + one] = onWhite(palette[3 * entry + one] ?? 0, opacity);
      return;
    }
    const isClear = clear?.every((value, one) => sample(line, first + one, depth) === value) ?? false;
    const opacity = isClear ? 0 : hasAlpha ? eightBits(sample(line, first + colours, depth), depth) : 255;
    for (let one = 0; one < colours; one += 1) {
      bytes[at + one] = onWhite(eightBits(sample(line, first + one, depth), depth), opacity);
    }
  };
}

/** The one transparent colour: 16 bits a sample, whatever the depth of the pixels is. */
const key = (transparency: Uint8Array, colours: number): number[] =>
  Array.from({ length: colours }, (_, one) => ((transparency[2 * one] ?? 0) << 8) | (transparency[2 * one + 1] ?? 0));

function sample(line: Uint8Array, at: number, depth: number): number {
  if (depth === 8) return line[at] ?? 0;
  if (depth === 16) return ((line[2 * at] ?? 0) << 8) | (line[2 * at + 1] ?? 0);
  const bit = at * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

const eightBits = (value: number, depth: number): number =>
  depth === 16 ? value >> 8 : Math.round((value * 255) / ((1 << depth) - 1));

const onWhite = (value: number, opacity: number): number =>
  opacity === 255 ? value : Math.round((value * opacity + 255 * (255 - opacity)) / 255);
