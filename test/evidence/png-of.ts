import { deflateSync } from 'node:zlib';

/** How a test picture is stored. */
export interface PngSetting {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey with opacity, 6 colours with opacity. */
  readonly colour: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  /** Filter of every row, or of each by its number. */
  readonly filter?: number | ((row: number) => number);
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Chunks before the pixels. */
  readonly before?: readonly Uint8Array[];
  /** Samples of a pixel, each of `depth` bits. */
  pixel(x: number, y: number): readonly number[];
}

export const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** A PNG made by the test, after the specification and not after our reader. */
export function pngOf(setting: PngSetting): Uint8Array {
  return pngFrom(setting, deflateSync(rowsOf(setting)));
}

/** The same with packed pixels of one's own. */
export function pngFrom(setting: Omit<PngSetting, 'pixel'>, packed: Uint8Array): Uint8Array {
  const { width, height, depth, colour, interlaced = false, palette, transparency, before = [] } = setting;
  return concat([
    SIGNATURE,
    chunk('IHDR', [...u32(width), ...u32(height), depth, colour, 0, 0, interlaced ? 1 : 0]),
    ...before,
    ...(palette === undefined ? [] : [chunk('PLTE', palette)]),
    ...(transparency === undefined ? [] : [chunk('tRNS', transparency)]),
    chunk('IDAT', packed),
    chunk('IEND', []),
  ]);
}

/** A chunk with its sum. */
export function chunk(type: string, data: Iterable<number>, sum?: number): Uint8Array {
  const body = Uint8Array.from([...Buffer.from(type, 'latin1'), ...data]);
  return concat([Uint8Array.from(u32(body.length - 4)), body, Uint8Array.from(u32(sum ?? crc(body)))]);
}

/** The filtered rows of a picture. */
export function rowsOf(setting: PngSetting): Uint8Array {
  const { width, height, depth, colour, interlaced = false, filter = 0 } = setting;
  const step = Math.max(1, (SAMPLES[colour] * depth) / 8);
  const rows: Uint8Array[] = [];
  for (const [x0, y0, dx, dy] of interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    let above: Uint8Array | null = null;
    for (let y = y0; y < height; y += dy) {
      const bits: number[] = [];
      for (let x = x0; x < width; x += dx) {
        for (const sample of setting.pixel(x, y)) {
          for (let bit = depth - 1; bit >= 0; bit -= 1) bits.push((sample >> bit) & 1);
        }
      }
      if (bits.length === 0) continue;
      const row = Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
        bits.slice(8 * at, 8 * at + 8).reduce((byte, bit, place) => byte | (bit << (7 - place)), 0),
      );
      const kind = typeof filter === 'number' ? filter : filter(rows.length);
      rows.push(Uint8Array.of(kind, ...filtered(row, above, kind, step)));
      above = row;
    }
  }
  return concat(rows);
}

function filtered(row: Uint8Array, above: Uint8Array | null, kind: number, step: number): Uint8Array {
  return row.map((byte, at) => {
    const a = at < step ? 0 : (row[at - step] ?? 0);
    const b = above?.[at] ?? 0;
    const c = at < step ? 0 : (above?.[at - step] ?? 0);
    return byte - ([0, a, b, (a + b) >> 1, paeth(a, b, c)][kind] ?? 0);
  });
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const distances = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return [a, b, c][distances.indexOf(Math.min(...distances))] ?? 0;
}

export const u32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

export const concat = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
