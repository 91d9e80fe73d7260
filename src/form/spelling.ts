import { type Takes, takes } from './characters.ts';
import type { TextBox } from './inventory.ts';

/** Letters that are no base letter with a mark, and signs that have a word. */
const replacements: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ð: 'D',
  ð: 'd',
  Ø: 'O',
  ø: 'o',
  Ħ: 'H',
  ħ: 'h',
  Ŧ: 'T',
  ŧ: 't',
  ı: 'i',
  ĸ: 'k',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Þ: 'Th',
  þ: 'th',
  ß: 'ss',
  ẞ: 'SS',
  '&': ' and ',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  // Names are joined, as in a passport's machine-readable lines: DSouza, not D Souza.
  "'": '',
  '“': '"',
  '”': '"',
  '.': '',
  ',': '',
};

/** A box of at most so many characters is for the number of an apartment alone. */
const UNIT_NUMBER = 6;

const apostrophe = /^['’‘ʼʻ`´]$/;
const numberSign = /#\s*(?=[A-Za-z0-9])/g;

// Made when asked: classes of characters are slow to make, and few answers need another spelling.
const isUnseen = (character: string): boolean => /\p{Cf}|\p{Cs}|\p{Mn}/u.test(character);
const isSign = (character: string): boolean => /[\p{P}\p{S}\p{Z}\p{Cc}]/u.test(character);
const withoutMarks = (character: string): string => character.normalize('NFD').replace(/\p{M}/gu, '');

/** A character as a box takes it: itself, its replacement, nothing for an invisible mark, a space for a sign; null when there is none. */
export const respell = (character: string, box: Takes): string | null => {
  if (takes(box, character)) return character;
  const bare = apostrophe.test(character) ? "'" : withoutMarks(character);
  if (bare !== character && takes(box, bare)) return bare;
  const replaced = replacements[bare] ?? bare;
  if (replaced !== '' && takes(box, replaced)) return replaced;
  if (replaced === '' || isUnseen(character)) return '';
  return isSign(character) ? ' ' : null;
};

/**
 * A spelling of a text that a box takes, or null when there is none to offer (another script, or still too long).
 * It is offered to the person and never printed.
 */
export const suggestSpelling = (text: string, box: TextBox): string | null => {
  const apartment = (box.maxLength ?? Number.POSITIVE_INFINITY) <= UNIT_NUMBER ? '' : 'Apt ';
  const composed = text.normalize('NFC');
  const plain = takes(box, '#') ? composed : composed.replace(numberSign, apartment);
  const letters = [...plain].map((character) => respell(character, box));
  if (letters.some((letter) => letter === null)) return null;
  const spelled = letters.join('').replace(/ {2,}/g, ' ').trim();
  if (spelled === '' || spelled === text) return null;
  return box.maxLength !== undefined && spelled.length > box.maxLength ? null : spelled;
};
