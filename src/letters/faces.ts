import * as fontkit from 'fontkit';
import { attachMarks } from './attach.ts';
import { kerned, printable } from './charset.ts';
import { trimProgram } from './trim-program.ts';

/** All that a PDF needs to embed one face, and all that layout needs to set text in it. Measures in 1/1000 of the font size. */
export interface MadeFace {
  /** PostScript name with the six-letter tag of a subset. */
  readonly name: string;
  /** TrueType program with only our glyphs, without hinting; for `/FontFile2`. */
  readonly subset: Uint8Array;
  /** Glyph number and advance by code point (decimal string). */
  readonly glyphs: Readonly<Record<string, readonly [glyph: number, advance: number]>>;
  /** Kerning by `left,right` code points; negative moves closer. */
  readonly kerning: Readonly<Record<string, number>>;
  /** Letters with marks that Unicode has no letter for, one glyph each: the texts parted by spaces, and the first glyph number. */
  readonly marked: { readonly first: number; readonly texts: string };
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly bbox: readonly [left: number, bottom: number, right: number, top: number];
  readonly italicAngle: number;
  readonly stemV: number;
  /** `/Flags` of the font descriptor. */
  readonly flags: number;
  /** CMap from glyph numbers to Unicode, for `/ToUnicode`. */
  readonly toUnicode: string;
  /** The `/W` array as text: `[1 [635 ...]]`. */
  readonly widths: string;
}

export interface FaceOptions {
  /** PostScript name of the whole font. */
  readonly name: string;
  /** Six capital letters, one tag per face. */
  readonly tag: string;
}

/** Codes are glyph numbers of two bytes and not those of a standard character set. */
const SYMBOLIC = 4;

const hex = (number: number) => number.toString(16).toUpperCase().padStart(4, '0');

/** Lines of at most 100 pairs, as the CMap format demands. */
const bfchars = (pairs: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(pairs.length / 100) }, (_, block) => {
    const lines = pairs.slice(block * 100, block * 100 + 100);
    return `${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`;
  });

/** A text in the code units of the format. */
const hexText = (text: string) => [...text].map((character) => hex(character.codePointAt(0) ?? 0)).join('');

const writeCMap = (textByGlyph: ReadonlyMap<number, string>): string =>
  [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...bfchars([...textByGlyph].sort(([a], [b]) => a - b).map(([glyph, text]) => `<${hex(glyph)}> <${hexText(text)}>`)),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');

const writeWidths = (advances: readonly number[]): string => `[0 [${advances.join(' ')}]]`;

/** Kerning as the shaper applies it. A pair that the shaper joins into one glyph has none. */
const readKerning = (font: fontkit.Font, perMille: (units: number) => number): Record<string, number> => {
  const kerning: Record<string, number> = {};
  for (const left of kerned) {
    for (const right of kerned) {
      const { glyphs, positions } = font.layout(String.fromCodePoint(left, right));
      const [first] = glyphs;
      const [position] = positions;
      if (glyphs.length !== 2 || first === undefined || position === undefined) continue;
      const shift = perMille(position.xAdvance - first.advanceWidth);
      if (shift !== 0) kerning[`${left},${right}`] = shift;
    }
  }
  return kerning;
};

/** PDF's usual estimate from the weight class (400 regular, 700 bold). */
const stemFromWeight = (weight: number) => Math.round(10 + (220 * (weight - 50)) / 900);

const openFont = (ttf: Uint8Array): fontkit.Font => {
  const font = fontkit.create(ttf);
  if (!('createSubset' in font)) throw new Error('The font file holds a collection, not one face.');
  return font;
};

/** Makes one face from a TrueType font. The same font gives the same bytes. Throws when the font lacks a glyph of our set. */
export const makeFace = (ttf: Uint8Array, options: FaceOptions): MadeFace => {
  const font = openFont(ttf);
  const perMille = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const subset = font.createSubset();
  const glyphs: Record<string, readonly [number, number]> = {};
  const textByGlyph = new Map<number, string>();
  for (const code of printable) {
    if (!font.hasGlyphForCodePoint(code)) throw new Error(`${options.name} has no glyph for U+${hex(code)}.`);
    const glyph = font.glyphForCodePoint(code);
    const number = subset.includeGlyph(glyph.id);
    glyphs[code] = [number, perMille(glyph.advanceWidth)];
    if (!textByGlyph.has(number)) textByGlyph.set(number, String.fromCodePoint(code));
  }
  const marked = attachMarks(font);
  const composed = marked.map(({ letter, mark, x, y }) => {
    return { letter: subset.includeGlyph(letter.id), mark: subset.includeGlyph(mark.id), x, y };
  });
  const { program, advances } = trimProgram(subset.encode(), composed);
  const first = advances.length - marked.length;
  marked.forEach(({ text }, index) => {
    textByGlyph.set(first + index, text);
  });
  return {
    name: `${options.tag}+${options.name}`,
    subset: program,
    glyphs,
    kerning: readKerning(font, perMille),
    marked: { first, texts: marked.map(({ text }) => text).join(' ') },
    ascent: perMille(font.ascent),
    descent: perMille(font.descent),
    capHeight: perMille(font.glyphForCodePoint(0x48).bbox.maxY),
    bbox: [perMille(font.bbox.minX), perMille(font.bbox.minY), perMille(font.bbox.maxX), perMille(font.bbox.maxY)],
    italicAngle: font.italicAngle,
    stemV: stemFromWeight(font['OS/2'].usWeightClass),
    flags: SYMBOLIC,
    toUnicode: writeCMap(textByGlyph),
    widths: writeWidths(advances.map(perMille)),
  };
};
