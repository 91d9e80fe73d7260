/** A file of a new unit, with blanks to fill in, and what to do with it. */
export interface NewUnit {
  /** From the project's root. */
  readonly path: string;
  readonly content: string;
  /** What to do after the blanks are filled in, in order. */
  readonly steps: readonly string[];
}

/** Makes the first file of a unit. */
export type MakeUnit = (id: string) => NewUnit;

/** The name of a unit in code: `card-has-room` -> `cardHasRoom`, `letters/uscis-cover` -> `lettersUscisCover`. */
export const camelCase = (id: string): string => id.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
