/** Letters that the machine-readable zone writes otherwise than by dropping their mark: ICAO Doc 9303, part 3, section 6. */
const letters: Readonly<Record<string, string>> = {
  Å: 'AA',
  Ä: 'AE',
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  Ĳ: 'IJ',
  Ł: 'L',
  Ŀ: 'L',
  Ŋ: 'N',
  Ö: 'OE',
  Ø: 'OE',
  Œ: 'OE',
  ẞ: 'SS',
  Þ: 'TH',
  Ŧ: 'T',
  Ü: 'UE',
};

const small: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ĸ: 'q', ŉ: 'n' };

const marks = /\p{M}/gu;
const dropped = /['\u2018\u2019\u02BB\u02BC.,]/gu;
const plain = /^[A-Za-z -]+$/;

/** `Oe` before a small letter, `OE` otherwise. */
const cased = (latin: string, next: string | undefined): string =>
  next !== undefined && next !== next.toUpperCase() ? latin.slice(0, 1) + latin.slice(1).toLowerCase() : latin;

const spelled = (character: string, next: string | undefined): string => {
  const lower = small[character];
  if (lower !== undefined) return lower;
  const upper = character.toUpperCase();
  const latin = letters[upper];
  if (latin === undefined) return character.normalize('NFD').replace(marks, '');
  return character === upper ? cased(latin, next) : latin.toLowerCase();
};

/**
 * A name as the machine-readable lines of a passport usually spell it, in the case of the name (`Sørensen`: `Soerensen`);
 * null for a name in another script. Apostrophes and full stops are left out. Offered to people and never printed.
 */
export const mrzSpelling = (name: string): string | null => {
  const characters = [...name.normalize('NFC').replace(dropped, '')];
  const latin = characters.map((character, at) => spelled(character, characters[at + 1])).join('');
  return plain.test(latin) ? latin : null;
};

const bareLetters: Readonly<Record<string, string>> = { Ð: 'D', Đ: 'D', Ħ: 'H', Ł: 'L', Ø: 'O', Ŧ: 'T' };

/** A name with its marks dropped (`Sorensen`); null when a letter has no such form. */
export const bareSpelling = (name: string): string | null => {
  const bare = [...name.normalize('NFC').replace(dropped, '')].map((character) => {
    const upper = character.toUpperCase();
    const latin = bareLetters[upper];
    if (latin !== undefined) return character === upper ? latin : latin.toLowerCase();
    return character === 'ı' ? 'i' : character.normalize('NFD').replace(marks, '');
  });
  const latin = bare.join('');
  return plain.test(latin) ? latin : null;
};
