import { joined } from '../form/body.ts';
import { plausible } from './exif.ts';
import { damagedPicture } from './fault.ts';
import { checkPixels } from './limits.ts';
import type { PaperPorts } from './ports.ts';

/** How the pixels of a PNG are stored. */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Bits of one sample. */
  readonly depth: 1 | 2 | 4 | 8 | 16;
  readonly colour: 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgb-alpha';
  readonly isInterlaced: boolean;
}

/** A PNG picture: its pixels unpacked and still filtered, and as the file packs them. */
export interface Png extends PngHead {
  /** Red, green, blue of each entry; empty without a palette. */
  readonly palette: Uint8Array;
  /** Opacity of the palette's entries, or the one transparent colour, as stored; null when all is opaque. */
  readonly transparency: Uint8Array | null;
  readonly filtered: Uint8Array;
  readonly packed: Uint8Array;
  /** Dots per inch; null when not told. */
  readonly dpi: number | null;
}

const colours: Readonly<Record<number, readonly [PngHead['colour'], ...PngHead['depth'][]]>> = {
  0: ['grey', 1, 2, 4, 8, 16],
  2: ['rgb', 8, 16],
  3: ['palette', 1, 2, 4, 8],
  4: ['grey-alpha', 8, 16],
  6: ['rgb-alpha', 8, 16],
};

export const SAMPLES: Readonly<Record<PngHead['colour'], number>> = {
  grey: 1,
  rgb: 3,
  palette: 1,
  'grey-alpha': 2,
  'rgb-alpha': 4,
};

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Parts of an interlaced picture: where it begins, and how far apart its pixels are. */
export const PASSES = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
] as const;

export const WHOLE = [{ x: 0, y: 0, dx: 1, dy: 1 }] as const;

const SIGNATURE = 8;
const MOST_CHUNKS = 100_000;
const METRES = 1;

/** Reads a PNG picture. Its size is judged before anything is unpacked. Throws PaperFault when it is damaged or too large. */
export function readPng(file: Uint8Array, ports: Pick<PaperPorts, 'inflate'>): Png {
  const chunks = chunksOf(file);
  const head = headOf(chunks[0]);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data ?? new Uint8Array(0);
  if (head.colour === 'palette' && (palette.length === 0 || palette.length % 3 !== 0 || palette.length > 768)) {
    throw damagedPicture('its list of colours is missing or broken');
  }
  const parts = chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []));
  const packed = joined(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
  const length = filteredLength(head);
  const filtered = ports.inflate(packed, length + SLACK);
  if (filtered === 'too long') throw damagedPicture('it unpacks to more than its size');
  if (filtered === 'broken' || filtered.length < length)
    throw damagedPicture('it is cut off, or its pixels are broken');
  return { ...head, palette, transparency: transparencyOf(head, chunks), filtered, packed, dpi: dpiOf(chunks) };
}

/** Some programs write a few bytes too many. */
const SLACK = 65_536;

function chunksOf(file: Uint8Array): Chunk[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; ; ) {
    if (at + 12 > file.length) throw damagedPicture('it is cut off');
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > file.length) throw damagedPicture('it is cut off');
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    // The names of parts that a picture can do without begin with a small letter.
    if (/^[A-Z]/.test(type) && view.getUint32(end) !== crc32(file.subarray(at + 4, end))) {
      throw damagedPicture(`its part ${type} does not have the sum that it should have`);
    }
    if (type === 'IEND') return chunks;
    chunks.push({ type, data: file.subarray(at + 8, end) });
    if (chunks.length > MOST_CHUNKS) throw damagedPicture('it is in far too many parts');
    at = end + 4;
  }
}

function headOf(chunk: Chunk | undefined): PngHead {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13) throw damagedPicture('its opening is missing');
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [colour, ...depths] = colours[view.getUint8(9)] ?? [];
  const depth = depths.find((one) => one === view.getUint8(8));
  if (colour === undefined || depth === undefined || view.getUint16(10) !== 0 || view.getUint8(12) > 1) {
    throw damagedPicture('its opening is broken');
  }
  if (width === 0 || height === 0) throw damagedPicture('it has no size');
  checkPixels(width, height);
  return { width, height, depth, colour, isInterlaced: view.getUint8(12) === 1 };
}

/** Bytes of the filtered pixels: each row of each part, with one byte that names its filter. */
function filteredLength(head: PngHead): number {
  return passesOf(head).reduce((sum, { columns, rows }) => sum + rows * (1 + rowBytes(columns, head)), 0);
}

/** The parts of a picture that have pixels. */
export const passesOf = ({ width, height, isInterlaced }: PngHead) =>
  (isInterlaced ? PASSES : WHOLE)
    .map((pass) => ({
      ...pass,
      columns: Math.ceil((width - pass.x) / pass.dx),
      rows: Math.ceil((height - pass.y) / pass.dy),
    }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0);

/** Bytes of a row of so many pixels, without its filter. */
export const rowBytes = (columns: number, { colour, depth }: PngHead): number =>
  Math.ceil((columns * SAMPLES[colour] * depth) / 8);

function transparencyOf({ colour }: PngHead, chunks: readonly Chunk[]): Uint8Array | null {
  if (colour === 'grey-alpha' || colour === 'rgb-alpha') return null;
  const data = chunks.find(({ type }) => type === 'tRNS')?.data;
  if (data === undefined || data.length < { grey: 2, rgb: 6, palette: 1 }[colour]) return null;
  return data;
}

function dpiOf(chunks: readonly Chunk[]): number | null {
  const data = chunks.find(({ type }) => type === 'pHYs')?.data;
  if (data?.length !== 9 || data[8] !== METRES) return null;
  return plausible(Math.round(new DataView(data.buffer, data.byteOffset).getUint32(0) * 0.0254));
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** The sum that stands behind each part (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) sum = (TABLE[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
