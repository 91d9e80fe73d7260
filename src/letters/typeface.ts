/** What layout needs of an embedded face. Measures in 1/1000 of the font size. */
export interface Face {
  readonly ascent: number;
  readonly descent: number;
  /** Glyph number and advance by code point (decimal string). */
  readonly glyphs: Readonly<Record<string, readonly [glyph: number, advance: number]>>;
  /** Kerning by `left,right` code points. */
  readonly kerning: Readonly<Record<string, number>>;
  /** Letters with marks that Unicode has no letter for, one glyph each: the texts parted by spaces, and the first glyph number. */
  readonly marked: { readonly first: number; readonly texts: string };
}

/** The faces of a letter. */
export interface Faces {
  readonly regular: Face;
  readonly bold: Face;
}

/** A face made ready for fast measuring. */
export interface Typeface {
  /** Whether it draws a code point; a mark alone is never drawn. */
  has(code: number): boolean;
  /** Whether it draws a letter with a mark. */
  hasMarked(text: string): boolean;
  /** Width of text in 1/1000 of the font size, kerning included. */
  measure(text: string): number;
  /** Operand of `TJ`: glyph numbers in hex, with kerning between them. */
  show(text: string): string;
}

/** Whether a code point is a mark that belongs to the letter before it; those of our faces are all of this block. */
export const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** All code points of our faces are below this. */
const CODES = 0x3000;

/** Words come again and again: their widths are kept, of so many and no longer ones. */
const MOST_WORDS = 5_000;
const LONGEST_WORD = 24;

const pairOf = (left: number, right: number) => left * CODES + right;

const hexOfGlyph = (glyph: number | undefined): string => glyph?.toString(16).toUpperCase().padStart(4, '0') ?? '';

const makeTypeface = (face: Face): Typeface => {
  const advances = new Int16Array(CODES).fill(-1);
  for (const [code, [, advance]] of Object.entries(face.glyphs)) advances[Number(code)] = advance;
  // Looked up as they are met: a letter has few of the pairs and glyphs of its face.
  const hexes: string[] = [];
  const kerning = new Map<number, number>();
  const widths = new Map<string, number>();
  let marked: ReadonlyMap<string, number> | null = null;
  const markedGlyph = (text: string): number | undefined => {
    marked ??= new Map(face.marked.texts.split(' ').map((one, index) => [one, face.marked.first + index]));
    return marked.get(text);
  };
  const hexOf = (code: number): string => (hexes[code] ??= hexOfGlyph(face.glyphs[code]?.[0]));
  const kernBetween = (left: number, right: number): number => {
    const pair = pairOf(left, right);
    const known = kerning.get(pair);
    if (known !== undefined) return known;
    const shift = face.kerning[`${left},${right}`] ?? 0;
    kerning.set(pair, shift);
    return shift;
  };
  const kernBefore = (text: string, at: number) =>
    at === 0 ? 0 : kernBetween(text.charCodeAt(at - 1), text.charCodeAt(at));
  const has = (code: number) => (advances[code] ?? -1) >= 0;
  return {
    has,
    hasMarked: (text) => markedGlyph(text) !== undefined,
    measure(text) {
      const known = widths.get(text);
      if (known !== undefined) return known;
      let width = 0;
      for (let at = 0; at < text.length; at += 1)
        width += Math.max(0, advances[text.charCodeAt(at)] ?? 0) + kernBefore(text, at);
      if (text.length > LONGEST_WORD) return width;
      if (widths.size === MOST_WORDS) widths.clear();
      widths.set(text, width);
      return width;
    },
    show(text) {
      let shown = '[<';
      for (let at = 0; at < text.length; at += 1) {
        const shift = kernBefore(text, at);
        // TJ counts leftwards.
        if (shift !== 0) shown += `>${-shift}<`;
        if (isMark(text.charCodeAt(at + 1))) {
          shown += hexOfGlyph(markedGlyph(text.slice(at, at + 2)));
          at += 1;
        } else shown += hexOf(text.charCodeAt(at));
      }
      return `${shown}>]`;
    },
  };
};

const made = new WeakMap<Face, Typeface>();

/** The typeface of a face, made once per face. */
export const typefaceOf = (face: Face): Typeface => {
  const known = made.get(face);
  if (known !== undefined) return known;
  const typeface = makeTypeface(face);
  made.set(face, typeface);
  return typeface;
};
