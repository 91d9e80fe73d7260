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
  const hexes: string[] = [];
  for (const [code, [glyph, advance]] of Object.entries(face.glyphs)) {
    advances[Number(code)] = advance;
    hexes[Number(code)] = glyph.toString(16).toUpperCase().padStart(4, '0');
  }
  const kerning = new Map<number, number>();
  for (const [pair, shift] of Object.entries(face.kerning)) {
    const [left, right] = pair.split(',');
    kerning.set(pairOf(Number(left), Number(right)), shift);
  }
  const kernBefore = (text: string, at: number) =>
    at === 0 ? 0 : (kerning.get(pairOf(text.charCodeAt(at - 1), text.charCodeAt(at))) ?? 0);
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
        shown += hexes[text.charCodeAt(at)] ?? '';
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
