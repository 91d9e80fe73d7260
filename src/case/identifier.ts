/** What a kind of identifier looks like, and how a form's box takes it. */
export interface Identifier<Id extends string = string> {
  readonly id: Id;
  /** Name as people know it. */
  readonly title: string;
  /** Does the compact text look like one? */
  readonly pattern: RegExp;
  /** The customary spelling, separators included: it tells kinds apart that have as many digits. */
  readonly spelling?: RegExp;
  /** What a form's box takes, or null when the text cannot be one. */
  canonical(written: string): string | null;
}

const separators = /[\p{P}\p{S}\p{Z}\p{C}]/gu;

/** Upper-case letters and digits alone: spaces, hyphens, brackets, quotes and invisible characters are gone. */
export const compact = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(separators, '')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());

/** Defines a kind; a box takes the compact text unless `box` says otherwise or refuses it with null. */
export const defineIdentifier = <const Id extends string>(kind: {
  readonly id: Id;
  readonly title: string;
  readonly pattern: RegExp;
  readonly spelling?: RegExp;
  readonly box?: (compactText: string, written: string) => string | null;
}): Identifier<Id> => ({
  id: kind.id,
  title: kind.title,
  pattern: kind.pattern,
  ...(kind.spelling === undefined ? {} : { spelling: kind.spelling }),
  canonical: (written) => {
    const text = compact(written);
    if (kind.box !== undefined) return kind.box(text, written);
    return kind.pattern.test(text) ? text : null;
  },
});
