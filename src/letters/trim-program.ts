import { type Composed, composeGlyphs } from './compose-glyphs.ts';

/** A trimmed TrueType program and the advance of each of its glyphs in font units. */
export interface TrimmedProgram {
  readonly program: Uint8Array;
  readonly advances: readonly number[];
}

const COMPOSITE_MORE = 0x20;
const COMPOSITE_WORDS = 0x01;
const COMPOSITE_SCALE = 0x08;
const COMPOSITE_XY_SCALE = 0x40;
const COMPOSITE_TWO_BY_TWO = 0x80;
const COMPOSITE_INSTRUCTIONS = 0x100;

/** Glyphs made of glyphs that are made of glyphs: a letter with two marks. */
const COMPONENT_DEPTH = 4;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const readTables = (program: Uint8Array): Map<string, Uint8Array> => {
  const data = view(program);
  const tables = new Map<string, Uint8Array>();
  for (let at = 12; at < 12 + 16 * data.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...program.subarray(at, at + 4));
    const offset = data.getUint32(at + 8);
    tables.set(tag, program.slice(offset, offset + data.getUint32(at + 12)));
  }
  return tables;
};

/** An outline drawn by itself: everything but the instructions between the contour ends and the flags. */
const trimSimple = (glyph: Uint8Array, contours: number): Uint8Array => {
  const at = 10 + 2 * contours;
  const instructions = view(glyph).getUint16(at);
  const trimmed = new Uint8Array(glyph.length - instructions);
  trimmed.set(glyph.subarray(0, at));
  trimmed.set(glyph.subarray(at + 2 + instructions), at + 2);
  return trimmed;
};

const componentLength = (flags: number): number => {
  const transform = flags & COMPOSITE_TWO_BY_TWO ? 8 : flags & COMPOSITE_XY_SCALE ? 4 : flags & COMPOSITE_SCALE ? 2 : 0;
  return 4 + (flags & COMPOSITE_WORDS ? 4 : 2) + transform;
};

/** An outline made of other glyphs: its components, told that no instructions follow. */
const trimComposite = (glyph: Uint8Array): Uint8Array => {
  const trimmed = glyph.slice();
  const data = view(trimmed);
  let at = 10;
  for (;;) {
    const flags = data.getUint16(at);
    data.setUint16(at, flags & ~COMPOSITE_INSTRUCTIONS);
    at += componentLength(flags);
    if (!(flags & COMPOSITE_MORE)) return trimmed.slice(0, at);
  }
};

const trimGlyph = (glyph: Uint8Array): Uint8Array => {
  if (glyph.length === 0) return glyph;
  const contours = view(glyph).getInt16(0);
  return contours < 0 ? trimComposite(glyph) : trimSimple(glyph, contours);
};

const even = (length: number) => length + (length % 2);

/** Joins glyphs and writes the short form of their offsets, which count in twos. */
const joinGlyphs = (glyphs: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } => {
  const glyf = new Uint8Array(glyphs.reduce((sum, glyph) => sum + even(glyph.length), 0));
  const loca = new Uint8Array(2 * (glyphs.length + 1));
  const offsets = view(loca);
  let at = 0;
  glyphs.forEach((glyph, index) => {
    offsets.setUint16(2 * index, at / 2);
    glyf.set(glyph, at);
    at += even(glyph.length);
  });
  offsets.setUint16(2 * glyphs.length, at / 2);
  return { glyf, loca };
};

const checksum = (table: Uint8Array): number => {
  let sum = 0;
  for (let at = 0; at < table.length; at += 1) sum = (sum + (table[at] ?? 0) * 2 ** (8 * (3 - (at % 4)))) % 2 ** 32;
  return sum;
};

const padded = (length: number) => Math.ceil(length / 4) * 4;

const writeProgram = (tables: readonly (readonly [tag: string, table: Uint8Array])[]): Uint8Array => {
  const head = 12 + 16 * tables.length;
  const program = new Uint8Array(tables.reduce((sum, [, table]) => sum + padded(table.length), head));
  const data = view(program);
  const power = Math.floor(Math.log2(tables.length));
  data.setUint32(0, 0x00010000);
  data.setUint16(4, tables.length);
  data.setUint16(6, 16 * 2 ** power);
  data.setUint16(8, power);
  data.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = head;
  tables.forEach(([tag, table], index) => {
    const entry = 12 + 16 * index;
    program.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      entry,
    );
    data.setUint32(entry + 4, checksum(table));
    data.setUint32(entry + 8, offset);
    data.setUint32(entry + 12, table.length);
    program.set(table, offset);
    offset += padded(table.length);
  });
  return program;
};

/** Advances and left edges of glyphs, each written out. */
const writeMetrics = (advances: readonly number[], glyphs: readonly Uint8Array[]): Uint8Array => {
  const metrics = new Uint8Array(4 * advances.length);
  advances.forEach((advance, index) => {
    const glyph = glyphs[index];
    view(metrics).setUint16(4 * index, advance);
    view(metrics).setInt16(4 * index + 2, glyph === undefined || glyph.length === 0 ? 0 : view(glyph).getInt16(2));
  });
  return metrics;
};

/** A table with a number of two bytes changed. */
const withNumber = (table: Uint8Array, at: number, number: number): Uint8Array => {
  const changed = table.slice();
  view(changed).setUint16(at, number);
  return changed;
};

/**
 * Takes hinting and everything else that a PDF does not need out of a TrueType program: half the size, the same outlines.
 * The glyphs of `composed` follow its own, in their order. Throws when a table is missing.
 */
export const trimProgram = (source: Uint8Array, composed: readonly Composed[] = []): TrimmedProgram => {
  const tables = readTables(source);
  const table = (tag: string): Uint8Array => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font program has no ${tag} table.`);
    return found;
  };
  const count = view(table('maxp')).getUint16(4);
  const long = view(table('head')).getInt16(50) === 1;
  const offsets = view(table('loca'));
  const offset = (index: number) => (long ? offsets.getUint32(4 * index) : 2 * offsets.getUint16(2 * index));
  const own = Array.from({ length: count }, (_, index) =>
    trimGlyph(table('glyf').slice(offset(index), offset(index + 1))),
  );
  const hmtx = view(table('hmtx'));
  const measured = view(table('hhea')).getUint16(34);
  const widths = Array.from({ length: count }, (_, index) => hmtx.getUint16(4 * Math.min(index, measured - 1)));
  const glyphs = [...own, ...composeGlyphs(own, composed)];
  const advances = [...widths, ...composed.map(({ letter }) => widths[letter] ?? 0)];
  const { glyf, loca } = joinGlyphs(glyphs);
  const head = table('head').slice();
  view(head).setUint32(8, 0);
  view(head).setInt16(50, 0);
  const program = writeProgram([
    ['glyf', glyf],
    ['head', head],
    ['hhea', withNumber(table('hhea'), 34, glyphs.length)],
    ['hmtx', writeMetrics(advances, glyphs)],
    ['loca', loca],
    ['maxp', withNumber(withNumber(table('maxp'), 4, glyphs.length), 30, COMPONENT_DEPTH)],
  ]);
  const adjustment = (0xb1b0afba - checksum(program) + 2 ** 32) % 2 ** 32;
  const headEntry = 12 + 16;
  view(program).setUint32(view(program).getUint32(headEntry + 8) + 8, adjustment);
  return { program, advances };
};
