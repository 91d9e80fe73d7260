/** First and last code point, both included. */
type Span = readonly [first: number, last: number];

/**
 * What our own pages can print, whatever a case says: one fixed set, so that every packet embeds the same bytes.
 * The soft hyphen (U+00AD) is left out on purpose: it would be drawn as a hyphen that nobody wrote.
 */
const spans: readonly Span[] = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0xac], // Latin-1
  [0xae, 0xff],
  [0x100, 0x17f], // Latin Extended-A
  [0x1a0, 0x1a1], // o with horn
  [0x1af, 0x1b0], // u with horn
  [0x1cd, 0x1ef], // Pinyin, Skolt Sami, o with ogonek
  [0x1f4, 0x1f5], // g with acute
  [0x1f8, 0x1ff], // n with grave, ring and stroke with acute
  [0x218, 0x21b], // Romanian s and t with comma
  [0x21e, 0x21f], // h with caron
  [0x226, 0x233], // Livonian
  [0x1e00, 0x1ef9], // Latin Extended Additional, Vietnamese
  [0x2010, 0x2015], // hyphens and dashes
  [0x2018, 0x201e], // quotation marks
  [0x2020, 0x2022], // daggers, bullet
  [0x2026, 0x2026], // ellipsis
  [0x2030, 0x2030], // per mille
  [0x2032, 0x2033], // prime marks
  [0x2039, 0x203a], // single angle quotation marks
  [0x20ac, 0x20ac], // euro
  [0x2116, 0x2116], // numero
  [0x2122, 0x2122], // trade mark
  [0x2190, 0x2193], // arrows
  [0x2212, 0x2212], // minus
  [0x2264, 0x2265], // less or equal, greater or equal
  [0x2610, 0x2611], // ballot boxes
];

/** Letters of names beside those spans: Africa's alphabets, Azerbaijani, Salish, and the apostrophes that are letters. */
const single = [...'ƁɓƆɔƇƈƉɖƊɗƎǝƏəƐɛƑƒƓɠƔɣƖɩƗɨƘƙƝɲƟɵƤƥƬƭƱʊƲʋƳƴƵƶƷʒɃƀɄʉɅʌʔʹʻʼʾʿ'];

/** Code points that our faces carry and that stand by themselves, ascending. */
export const printable: readonly number[] = [
  ...new Set([
    ...spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    ...single.map((letter) => letter.codePointAt(0) ?? 0),
  ]),
].sort((a, b) => a - b);

/** Characters between which kerning is kept: ASCII and Latin-1 without spaces, and the quotation marks and dashes. */
export const kerned: readonly number[] = printable.filter(
  (code) => (code > 0x20 && code < 0x100 && code !== 0xa0) || (code >= 0x2013 && code <= 0x201e),
);

/** Marks that names have above any letter, below any letter, and below vowels and liquids. */
const above = [0x300, 0x301, 0x302, 0x303, 0x304, 0x307, 0x308, 0x30c];
const below = [0x323, 0x327, 0x331, 0x332];
const belowVowels = [0x324, 0x325, 0x330];

/** Marks of our faces that stand below their letter. */
export const marksBelow: readonly number[] = [...below, ...belowVowels];

const ascii = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
const vowels = [...'AEIOULRMNaeioulrmn'];

/** Letters that take marks above besides those of ASCII: of Yoruba, Igbo, Ewe, Akan, Navajo and their neighbours. */
const others = [...'ĄąĘęĮįŲųǪǫẸẹỊịỌọỤụṢṣƎǝƏəƐɛƆɔƖɩƗɨƱʊƲʋɄʉŊŋ'];

const pairs = (letters: readonly string[], marks: readonly number[]): readonly string[] =>
  letters.flatMap((letter) => marks.map((mark) => letter + String.fromCodePoint(mark)));

/** Letters with a mark that our faces carry as one glyph each, in order; what NFC writes as one letter is not among them. */
export const marked = (): readonly string[] =>
  [...pairs(ascii, [...above, ...below]), ...pairs(vowels, belowVowels), ...pairs(others, above)].filter(
    (text) => [...text.normalize('NFC')].length === 2,
  );
