import { compact } from './identifier.ts';
import { answerPaths, exampleAt, stepsOf } from './outline.ts';
import { strike, strikeNumbers } from './secret.ts';

/** Strikes out of texts what nobody should read over a shoulder. Length and lines stay. */
export interface Mask {
  /** Strikes out the identifiers of the case, however they are spelled: for lines of a file, which are struck already by their keys. */
  known(text: string): string;
  /** Strikes out these and whatever looks like an identifier: for sentences, which have no place for one. */
  all(text: string): string;
}

/** Shows everything, for somebody who asked for it. */
export const noMask: Mask = { known: (text) => text, all: (text) => text };

/** What may stand between the characters of an identifier. */
const BETWEEN = '[^\\p{L}\\p{N}\\r\\n]{0,3}';

/** Shorter ones are looked for only as words of their own. */
const LONG = 8;

/** Letters and zeros that an identifier is written with or without: `A012345678` is `12345678`. */
const opening = /^[A-Z]{0,3}0*/;

/** What makes an identifier itself; null for words and days, which are none. */
const coreOf = (value: string): string | null => {
  if (/^\s*\d{4}-\d\d-\d\d\s*$/.test(value)) return null;
  const whole = compact(value);
  const core = whole.replace(opening, '');
  const told = core.length < 5 ? whole : core;
  return told.length >= 4 && /\d.*\d.*\d/.test(told) ? told : null;
};

const patternOf = (core: string): string => {
  const spelled = [...core].join(BETWEEN);
  const whole = `(?:[a-z]{1,3}${BETWEEN})?(?:0${BETWEEN})*${spelled}`;
  return core.length >= LONG ? whole : `(?<![\\p{L}\\p{N}])${whole}(?![\\p{L}\\p{N}])`;
};

let examples: ReadonlySet<string> | null = null;

/** The invented identifiers that our own sentences show. */
const isExample = (number: string): boolean => {
  examples ??= new Set(answerPaths().map((path) => String(JSON.parse(exampleAt(stepsOf(path)) ?? 'null'))));
  return examples.has(number);
};

/** A mask for the values given. */
export const maskOf = (values: readonly string[]): Mask => {
  const cores = [...new Set(values.flatMap((value) => coreOf(value) ?? []))].sort((a, b) => b.length - a.length);
  const pattern = cores.length === 0 ? null : new RegExp(cores.map(patternOf).join('|'), 'giu');
  const known = (text: string): string => (pattern === null ? text : text.replace(pattern, (found) => strike(found)));
  return { known, all: (text) => strikeNumbers(known(text), isExample) };
};
