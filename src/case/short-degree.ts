import { bareWords } from './bare-words.ts';
import { type DegreeLevel, degreeLevel, degreeLevels } from './degree-level.ts';
import { perView } from './per-view.ts';

/** A degree in a few letters, as I-765 item 28.a takes it: `MS Computer Sci`. */
export interface ShortDegree {
  /** Null when it names no level, or several. */
  readonly level: DegreeLevel | null;
  /** Words for the major, in small letters; empty when it names none. */
  readonly major: readonly string[];
}

const shortWords: Readonly<Record<DegreeLevel, ReadonlySet<string>>> = {
  associate: new Set(['assoc']),
  bachelor: new Set('bach bachl bs ba be bsn ab sb scb bdes bphil'.split(' ')),
  master: new Set('mast mstr mstrs ms ma sm am scm mm mps mpa mpp med mdes march mfin mpharm msw msn llm'.split(' ')),
  doctor: new Set('doct phd psyd dpt dnp dds dvm dba dmd scd jd pharmd'.split(' ')),
};

/** First letters of the words that name a level: the others need not be looked up. */
const opens = /^[abdmu]/;

const levelOfWord = (word: string): DegreeLevel | null =>
  degreeLevels.find((level) => shortWords[level].has(word)) ?? (opens.test(word) ? degreeLevel(word) : null);

/** Degrees that name their field themselves: an MBA is one in business. */
const fieldOf: Readonly<Record<string, string>> = {
  mba: 'business',
  bba: 'business',
  dba: 'business',
  mph: 'health',
  drph: 'health',
  bsn: 'nursing',
  msn: 'nursing',
  dnp: 'nursing',
  bcs: 'cs',
  mcs: 'cs',
  meng: 'engineering',
  beng: 'engineering',
  deng: 'engineering',
  mtech: 'technology',
  btech: 'technology',
  march: 'architecture',
  barch: 'architecture',
  mfin: 'finance',
};

/** `MSCS`: the level and the initials of the major in one word of capitals. */
const together = /\b([BM]S)([A-Z]{2,4})\b/g;

/** Levels at the beginning, and behind a level the initials of a major: an MS BA is one in business analytics. */
const initialsToo: ReadonlySet<string> = new Set('ba ma as am sm ab sb be mm med march'.split(' '));

const fillers: ReadonlySet<string> = new Set(['of', 'in', 'the', 'degree', 'and']);
/** After "of" they belong to the level: Master of Science, Bachelor of Arts. */
const faculties: ReadonlySet<string> = new Set(['science', 'sciences', 'sci', 'arts', 'philosophy']);

const dots = /[.'\u2019]/g;

/** The words in small letters: `M.S.` is one, `MSCS` are two. */
const apart = (written: string): readonly string[] =>
  bareWords(written.replace(dots, '').replace(together, '$1 $2')).filter((word) => !/\d/.test(word));

/** Reads the level and the words for the major out of a short form. */
const readShortDegree = (written: string): ShortDegree => {
  const words = apart(written);
  const levelOf = words.map((word, index) => (index > 0 && initialsToo.has(word) ? null : levelOfWord(word)));
  const named = new Set(levelOf.filter((level) => level !== null));
  const major = words.filter((word, index) => {
    if (levelOf[index] !== null || fillers.has(word)) return false;
    return !(faculties.has(word) && words[index - 1] === 'of');
  });
  const implied = words.flatMap((word) => fieldOf[word] ?? []);
  const [level] = named;
  return {
    level: named.size === 1 ? (level ?? null) : null,
    major: major.length > 0 ? major : implied,
  };
};

const NO_DEGREE: ShortDegree = { level: null, major: [] };

/** What the short form of a case says; no level and no major when there is none. */
export const shortDegree = perView((view): ShortDegree => {
  const answer = view.at('student.degree.shortForI765');
  return answer.is === 'answered' ? readShortDegree(answer.onForm) : NO_DEGREE;
});

const minor: ReadonlySet<string> = new Set(['and', 'of', 'in', 'the', 'for', 'with', 'general', 'other']);

/** The letters of one word stand in the other, in their order and beginning alike: `mgmt` in `management`. */
const abbreviates = (short: string, long: string): boolean => {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/** How many letters of a word tell it from others. */
const TELLING = 3;

/** True when a word of the short form can stand for a word of the major, or for its initials. */
export const fitsMajor = (short: readonly string[], major: string): boolean => {
  const words = bareWords(major).filter((word) => !minor.has(word));
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return short.some(
    (one) =>
      abbreviates(one, initials) ||
      words.some((word) => abbreviates(one, word) || word.startsWith(one.slice(0, TELLING))),
  );
};
