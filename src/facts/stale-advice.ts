import { staleFees } from './stale-fees.ts';
import { staleItems } from './stale-items.ts';
import { stalePapers } from './stale-papers.ts';
import { staleRules } from './stale-rules.ts';
import type { StaleStatement } from './stale-statement.ts';

/** Stale words in a text. */
export interface StaleWords {
  readonly statement: StaleStatement;
  /** The words themselves, as written. */
  readonly words: string;
}

/** Every known statement that is out of date. */
export const staleStatements: readonly StaleStatement[] = [...staleRules, ...staleFees, ...stalePapers, ...staleItems];

/** The words among the hints; numbers are found by their digits. */
const hintWords = [...new Set(staleStatements.flatMap(({ hints }) => hints))].filter((hint) => !/^\d+$/.test(hint));

// Apart: one pattern for both takes three times as long.
const WORDS = new RegExp(hintWords.join('|'), 'g');
const NUMBERS = /\d+/g;

const byHint = new Map<string, StaleStatement[]>();
for (const statement of staleStatements)
  for (const hint of statement.hints) byHint.set(hint, [...(byHint.get(hint) ?? []), statement]);

/** The statements that a text may have: one of their hints stands in it, and so do all of their parts. */
const possible = (text: string): readonly StaleStatement[] => {
  const hints = [...(text.match(NUMBERS) ?? []), ...(text.toLowerCase().match(WORDS) ?? [])];
  if (hints.length === 0) return [];
  const hinted = new Set(hints.flatMap((hint) => byHint.get(hint) ?? []));
  return [...hinted].filter(({ all }) => all.every((part) => part.test(text)));
};

/** Not after `U.S.` and the like. */
const SENTENCE_ENDS = /(?<=[.!?;])(?<!\b(?:\p{Lu}|Dept|No|Dr|Mr|Ms|Inc|St)\.)\s+(?=[\p{Lu}\d(•*-])|\n\s*/u;

const wordsOf = (sentence: string, { all, unless }: StaleStatement): string | null => {
  const shown = all[0].exec(sentence)?.[0];
  if (shown === undefined || !all.every((part) => part.test(sentence))) return null;
  return unless?.test(sentence) === true ? null : shown.trim();
};

/**
 * The statements in a text of plain words that are out of date, each once. `day`: only those that did not hold on that
 * day (`YYYY-MM-DD`); all when absent.
 */
export const staleAdvice = (text: string, day?: string): readonly StaleWords[] => {
  const statements = possible(text).filter(({ since }) => day === undefined || since === null || since <= day);
  if (statements.length === 0) return [];
  const sentences = text.split(SENTENCE_ENDS);
  return statements.flatMap((statement) => {
    for (const sentence of sentences) {
      const found = wordsOf(sentence, statement);
      if (found !== null) return [{ statement, words: found }];
    }
    return [];
  });
};

/** Since when a statement does not hold, and who says so: `out of date since 2016-05-10 (81 FR 13040)`. */
export const sinceTold = ({ since, exact, cite }: StaleStatement): string => {
  if (since === null) return `never so for STEM OPT (${cite.title})`;
  return `out of date since ${since}${exact === false ? ' at the latest' : ''} (${cite.title})`;
};
