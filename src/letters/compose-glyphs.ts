/** A glyph made of two others, by their numbers; `x` and `y` move the mark, in font units. */
export interface Composed {
  readonly letter: number;
  readonly mark: number;
  readonly x: number;
  readonly y: number;
}

const LENGTH = 24;

/** The number of contours that stands for a glyph made of others. */
const COMPOSITE = -1;

/** Flags of a component: numbers of two bytes, a place in font units, another component follows, its metrics are those of the whole. */
const WORDS = 0x01;
const PLACE = 0x02;
const MORE = 0x20;
const METRICS = 0x200;

/** Left, bottom, right and top edge. */
type Edges = readonly [number, number, number, number];

const NO_EDGES: Edges = [0, 0, 0, 0];

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const edgesOf = (glyph: Uint8Array | undefined): Edges => {
  if (glyph === undefined || glyph.length === 0) return NO_EDGES;
  const data = view(glyph);
  return [data.getInt16(2), data.getInt16(4), data.getInt16(6), data.getInt16(8)];
};

const composeGlyph = (glyphs: readonly Uint8Array[], { letter, mark, x, y }: Composed): Uint8Array => {
  const [left, bottom, right, top] = edgesOf(glyphs[letter]);
  const [markLeft, markBottom, markRight, markTop] = edgesOf(glyphs[mark]);
  const glyph = new Uint8Array(LENGTH);
  const data = view(glyph);
  const put = (at: number, numbers: readonly number[]) => {
    numbers.forEach((number, index) => {
      data.setInt16(at + 2 * index, number);
    });
  };
  put(0, [COMPOSITE, Math.min(left, markLeft + x), Math.min(bottom, markBottom + y)]);
  put(6, [Math.max(right, markRight + x), Math.max(top, markTop + y)]);
  // The place of the letter, 0 and 0, takes a byte each.
  put(10, [PLACE | MORE | METRICS, letter, 0]);
  put(16, [WORDS | PLACE, mark, x, y]);
  return glyph;
};

/** Glyphs of letters with marks, made of the glyphs of a program. */
export const composeGlyphs = (glyphs: readonly Uint8Array[], composed: readonly Composed[]): readonly Uint8Array[] =>
  composed.map((one) => composeGlyph(glyphs, one));
