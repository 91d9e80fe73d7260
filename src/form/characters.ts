import { codeOf } from './encoding.ts';
import type { TextBox } from './inventory.ts';

/** What of a box decides which characters it takes. */
export type Takes = Pick<TextBox, 'refuses' | 'multiline'>;

/** A character that cannot be printed in a box, and who refuses it: the form's own rule or the form's font. */
export interface RefusedCharacter {
  readonly character: string;
  readonly by: 'form' | 'font';
}

const plainAscii = /^[ -~]*$/;
const lineBreaks: ReadonlySet<string> = new Set(['\n', '\r', '\u2028', '\u2029']);

const rules = new Map<string, RegExp>();

const ruleOf = (refuses: string): RegExp => {
  const known = rules.get(refuses);
  if (known !== undefined) return known;
  const rule = new RegExp(refuses);
  rules.set(refuses, rule);
  return rule;
};

/** True when the fonts of all forms have a glyph for the code point: it is in WinAnsi and in PDFDocEncoding. */
export const isPrintable = (codePoint: number): boolean =>
  codeOf(codePoint, 'winansi') !== null && codeOf(codePoint, 'pdfdoc') !== null;

const refusal = (character: string, box: Takes): RefusedCharacter | null => {
  if (box.multiline === true && lineBreaks.has(character)) return null;
  if (!isPrintable(character.codePointAt(0) ?? 0)) return { character, by: 'font' };
  if (box.refuses !== undefined && ruleOf(box.refuses).test(character)) return { character, by: 'form' };
  return null;
};

/** The characters of a text (in NFC) that a box refuses, each once, in order. */
export const refusedCharacters = (text: string, box: Takes): readonly RefusedCharacter[] => {
  // Nearly every text is plain and taken: one look at the whole spares a look at each character.
  if (plainAscii.test(text) && (box.refuses === undefined || !ruleOf(box.refuses).test(text))) return [];
  const refused = new Map<string, RefusedCharacter>();
  for (const character of text) {
    if (refused.has(character)) continue;
    const found = refusal(character, box);
    if (found !== null) refused.set(character, found);
  }
  return [...refused.values()];
};

/** True when a box takes every character of a text. */
export const takes = (box: Takes, text: string): boolean => refusedCharacters(text, box).length === 0;

/** A character as told to people: between quotation marks, or by its code point when one cannot see it. */
export const nameCharacter = (character: string): string => {
  const codePoint = character.codePointAt(0) ?? 0;
  if (!/[\p{C}\p{M}\p{Z}]/u.test(character)) return `"${character}"`;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
};

const classes: readonly (readonly [sample: string, words: string])[] = [
  ['A', 'letters without accents'],
  ['0', 'digits'],
  [' ', 'spaces'],
  ['-', 'hyphens'],
  ['/', 'slashes'],
  ['.', 'full stops'],
];

/** What a box takes, in words: `letters without accents, spaces and hyphens`. */
export const describeTaken = (box: Takes): string => {
  if (box.refuses === undefined) return 'letters, digits and punctuation of western European languages';
  const taken = classes.filter(([sample]) => takes(box, sample)).map(([, words]) => words);
  const last = taken.at(-1) ?? 'nothing';
  return taken.length < 2 ? last : `${taken.slice(0, -1).join(', ')} and ${last}`;
};
