/** How a font of an official form reads its codes. */
export type Encoding = 'winansi' | 'pdfdoc';

/** Code points at 128 to 159 in Windows code page 1252; 0 where there is none. */
const WINANSI_HIGH = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
];

/** Code points at 128 to 160 in PDFDocEncoding (ISO 32000-1, annex D.3). */
const PDFDOC_HIGH = [
  0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x192, 0x2044, 0x2039, 0x203a, 0x2212, 0x2030, 0x201e, 0x201c, 0x201d,
  0x2018, 0x2019, 0x201a, 0x2122, 0xfb01, 0xfb02, 0x141, 0x152, 0x160, 0x178, 0x17d, 0x131, 0x142, 0x153, 0x161, 0x17e,
  0, 0x20ac,
];

const HIGH: Readonly<Record<Encoding, ReadonlyMap<number, number>>> = {
  winansi: highCodes(WINANSI_HIGH),
  pdfdoc: highCodes(PDFDOC_HIGH),
};

function highCodes(points: readonly number[]): ReadonlyMap<number, number> {
  return new Map(points.flatMap((point, at) => (point === 0 ? [] : [[point, at + 128] as const])));
}

/** The code of a character in a font's encoding, or null when the font has none for it. Soft hyphen and no-break space have none. */
export function codeOf(point: number, encoding: Encoding): number | null {
  if (point >= 0x20 && point <= 0x7e) return point;
  if (point > 0xa0 && point <= 0xff && point !== 0xad) return point;
  return HIGH[encoding].get(point) ?? null;
}

/** The character of a code: the inverse of `codeOf`; U+FFFD when the code stands for none. */
export function pointOf(code: number, encoding: Encoding): number {
  if (code >= 0x20 && code <= 0x7e) return code;
  if (code > 0xa0) return code;
  const table = encoding === 'winansi' ? WINANSI_HIGH : PDFDOC_HIGH;
  return table[code - 128] || 0xfffd;
}

/** Text as a literal string operand in the font's codes. A character without a code is a bug: planning refuses it before. */
export function showString(text: string, encoding: Encoding): string {
  if (PLAIN.test(text)) return `(${text})`;
  let out = '(';
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = codeOf(point, encoding);
    if (code === null) throw new Error(`U+${point.toString(16)} has no code in ${encoding}`);
    out += escaped(code);
  }
  return `${out})`;
}

const PLAIN = /^[ !"#$%&'*-[\]-~+,]*$/;

function escaped(code: number): string {
  if (code === 0x28 || code === 0x29 || code === 0x5c) return `\\${String.fromCharCode(code)}`;
  return code < 0x20 || code > 0x7e ? `\\${code.toString(8).padStart(3, '0')}` : String.fromCharCode(code);
}

/** Text as a PDF text string: readable when it is plain ASCII, UTF-16 otherwise. Lines end with a line feed. */
export function textString(text: string): string {
  if (PLAIN.test(text)) return `(${text})`;
  if (ASCII.test(text)) return `(${text.replace(/[\\()]/g, '\\$&').replace(/\n/g, '\\n')})`;
  let hex = '<FEFF';
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
  return `${hex}>`;
}

const ASCII = /^[\n\x20-\x7e]*$/;

/** A name object: `/APT`, with other characters than letters, digits and a few signs as `#20`. */
export function nameObject(text: string): string {
  return `/${text.replace(/[^A-Za-z0-9_.+-]/g, numbered)}`;
}

function numbered(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 255) throw new Error(`U+${code.toString(16)} cannot stand in a name`);
  return `#${code.toString(16).padStart(2, '0')}`;
}
