/** What a kind of identifier looks like, and how a form's box takes it. */
export interface Identifier<Id extends string = string> {
  readonly id: Id;
  /** Name as people know it. */
  readonly title: string;
  /** Does the compact text look like one? */
  readonly pattern: RegExp;
  /** The customary spelling, separators included: it tells kinds apart that have as many digits. */
  readonly spelling?: RegExp;
  /** Words that people write before it, as they stand at the start of the compact text. */
  readonly label?: RegExp;
  /** What a form's box takes, or null when the text cannot be one. A label before it is left out. */
  canonical(written: string): string | null;
}

const compacted = /^[A-Z0-9]*$/;
const ascii = /^[ -~]*$/;
const notAlphanumeric = /[^A-Za-z0-9]+/g;

/** Upper-case letters and digits alone: spaces, hyphens, brackets, quotes and invisible characters are gone. */
export const compact = (written: string): string => {
  // Nearly all identifiers are plain, and this is asked for every one of a case.
  if (compacted.test(written)) return written;
  if (ascii.test(written)) return written.replace(notAlphanumeric, '').toUpperCase();
  // Made here: classes of characters are slow to make, and seldom needed.
  return written
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
};

const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const wrapping = /^[\s"'\u2018-\u201F\u00AB\u00BB`[\]{}<>#:]+|[\s"'\u2018-\u201F\u00AB\u00BB`[\]{}<>]+$/g;
const oneBracket = /^\(([^()]*)\)$/;

/** As written, but with plain hyphens and spaces and nothing around it: by this a customary spelling is known. */
export const tidy = (written: string): string => {
  const plain = ascii.test(written)
    ? written
    : written
        .normalize('NFKC')
        .replace(dashes, '-')
        .replace(/[\p{Z}\s]+/gu, ' ')
        .replace(/\p{C}/gu, '');
  return plain.replace(wrapping, '').replace(oneBracket, '$1');
};

/** Compact text without the words before the identifier: `EIN040000000` is `040000000`. */
export const withoutLabel = (text: string, label: RegExp | undefined): string =>
  label === undefined ? text : text.replace(label, '');

/** Defines a kind; a box takes the compact text unless `box` says otherwise or refuses it with null. */
export const defineIdentifier = <const Id extends string>(kind: {
  readonly id: Id;
  readonly title: string;
  readonly pattern: RegExp;
  readonly spelling?: RegExp;
  readonly label?: RegExp;
  readonly box?: (compactText: string, written: string) => string | null;
}): Identifier<Id> => {
  const box = kind.box ?? ((text) => (kind.pattern.test(text) ? text : null));
  return {
    id: kind.id,
    title: kind.title,
    pattern: kind.pattern,
    ...(kind.spelling === undefined ? {} : { spelling: kind.spelling }),
    ...(kind.label === undefined ? {} : { label: kind.label }),
    canonical: (written) => {
      const text = compact(written);
      const taken = box(text, written);
      if (taken !== null || kind.label === undefined) return taken;
      const bare = withoutLabel(text, kind.label);
      return bare === text ? null : box(bare, bare);
    },
  };
};
