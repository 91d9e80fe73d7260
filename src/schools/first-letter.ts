import { mrzSpelling } from '../case/mrz-spelling.ts';

/** The first letter of a word, not an apostrophe or another mark that letters are written with. */
const LETTER = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;

/** The letter, A to Z, under which an office files a name, without accents and in capitals (`Łukasz`: `L`); null when there is none. */
export const firstLetter = (name: string): string | null => {
  const letter = LETTER.exec(name.normalize('NFKC'))?.[0] ?? '';
  const latin = mrzSpelling(letter)?.charAt(0).toUpperCase() ?? '';
  return /^[A-Z]$/.test(latin) ? latin : null;
};
