/** What layout needs of an embedded face. Measures in 1/1000 of the font size. */
export interface Face {
  readonly ascent: number;
  readonly descent: number;
  /** Glyph number and advance by code point (decimal string). */
  readonly glyphs: Readonly<Record<string, readonly [glyph: number, advance: number]>>;
  /** Kerning by `left,right` code points. */
  readonly kerning: Readonly<Record<string, number>>;
}

/** The faces of a letter. */
export interface Faces {
  readonly regular: Face;
  readonly bold: Face;
}

/** A face made ready for fast measuring. */
export interface Typeface {
  has(code: number): boolean;
  /** Width of text in 1/1000 of the font size, kerning included. */
  measure(text: string): number;
  /** Operand of `TJ`: glyph numbers in hex, with kerning between them. */
  show(text: string): string;
}

/** All code points of our faces are below this. */
const CODES = 0x3000;

const pairOf = (left: number, right: number) => left * CODES + right;

const makeTypeface = (face: Face): Typeface => {
  const advances = new Int16Array(CODES).fill(-1);
  for (const [code, [, advance]] of Object.entries(face.glyphs)) advances[Number(code)] = advance;
  // Looked up as they are met: a letter has few of the pairs and glyphs of its face.
  const hexes: string[] = [];
  const kerning = new Map<number, number>();
  const hexOf = (code: number): string =>
    (hexes[code] ??= face.glyphs[code]?.[0].toString(16).toUpperCase().padStart(4, '0') ?? '');
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
  return {
    has: (code) => (advances[code] ?? -1) >= 0,
    measure(text) {
      let width = 0;
      for (let at = 0; at < text.length; at += 1) width += (advances[text.charCodeAt(at)] ?? 0) + kernBefore(text, at);
      return width;
    },
    show(text) {
      let shown = '[<';
      for (let at = 0; at < text.length; at += 1) {
        const shift = kernBefore(text, at);
        // TJ counts leftwards.
        if (shift !== 0) shown += `>${-shift}<`;
        shown += hexOf(text.charCodeAt(at));
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
