/** Levels of degrees, the lowest first. */
export const degreeLevels = ['associate', 'bachelor', 'master', 'doctor'] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

/** How a word for the level begins. */
const beginnings: Readonly<Record<DegreeLevel, RegExp>> = {
  associate: /^associate/,
  bachelor: /^(?:bachelor|baccalaureate|undergraduate)/,
  master: /^(?:master|magister)/,
  doctor: /^doctor/,
};

const shortForms: Readonly<Record<DegreeLevel, ReadonlySet<string>>> = {
  associate: new Set(['aa', 'as', 'aas']),
  bachelor: new Set(['ba', 'bs', 'bsc', 'bba', 'bse', 'bsee', 'beng', 'btech', 'barch', 'bfa', 'bcs', 'bcomp']),
  master: new Set(['ma', 'ms', 'msc', 'mba', 'mse', 'msee', 'meng', 'mtech', 'mcs', 'mph', 'mphil', 'mres', 'mfa']),
  doctor: new Set(['phd', 'dphil', 'dsc', 'scd', 'deng', 'dr', 'edd', 'md', 'jd', 'pharmd', 'drph']),
};

/** `Ph.D.` is one word, `Master's` is `masters`. */
const wordsOf = (written: string): readonly string[] =>
  written
    .toLowerCase()
    .replace(/[.'\u2019]/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

const isOf = (level: DegreeLevel, word: string): boolean => beginnings[level].test(word) || shortForms[level].has(word);

/** The level of a degree as people write it: `Master's`, `M.S.`, `Doctor of Philosophy`. Null when no level or several are named. */
export const degreeLevel = (written: string): DegreeLevel | null => {
  const words = wordsOf(written);
  const named = degreeLevels.filter((level) => words.some((word) => isOf(level, word)));
  return named.length === 1 ? (named[0] ?? null) : null;
};

/** Is the first level above the second? */
export const isHigher = (one: DegreeLevel, other: DegreeLevel): boolean =>
  degreeLevels.indexOf(one) > degreeLevels.indexOf(other);
