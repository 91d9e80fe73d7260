/** The three parts of an eligibility category, as the three boxes of I-765 item 27 take them. */
export interface CategoryParts {
  readonly letter: string;
  readonly number: string;
  /** As written, empty when the category has none: (c)(3)(B) never becomes C, a small letter stays small. */
  readonly subletter: string;
}

/** The regulation has categories (a) and (c); cards print the number with a zero in front. */
const parts = /^\W*([ac])\W*0?([1-9]\d?)\W*([a-z]{0,4})\W*$/i;

/** Splits what people write for a category: `(c)(3)(C)`, `c3C`, `C03C`, `(c) (3) (C)`. Null when it is not one. */
export const splitCategory = (written: string): CategoryParts | null => {
  const [, letter, number, subletter] = parts.exec(written) ?? [];
  if (letter === undefined || number === undefined || subletter === undefined) return null;
  return { letter: letter.toLowerCase(), number, subletter };
};

/** The category as three boxes say it, `(c)(3)(C)`; brackets that somebody wrote into a box too are not doubled. */
export const joinCategory = (boxes: Readonly<Record<keyof CategoryParts, string>>): string =>
  [boxes.letter, boxes.number, boxes.subletter]
    .map((box) => box.replace(/^[\s()]+|[\s()]+$/g, ''))
    .filter((box) => box !== '')
    .map((box) => `(${box})`)
    .join('');
