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

/** Most signs that may stand between two characters of an identifier. */
const APART = 3;

/** Shorter ones are looked for only as words of their own. */
const LONG = 6;

/** Letters and zeros that a number is written with or without: `A012345678` is `12345678`. */
const opening = /^[A-Z]{0,3}0*(?=\d+$)|^0+/;

/** An identifier as it is looked for: what makes it, and the letters that may stand before. */
interface Looked {
  readonly letters: string;
  readonly core: string;
}

/** Null for words and days, which are no identifiers. */
const lookedFor = (value: string): Looked | null => {
  if (/^\s*\d{4}-\d\d-\d\d\s*$/.test(value)) return null;
  const whole = compact(value);
  if (whole.length < 4 || !/\d.*\d.*\d/.test(whole)) return null;
  const core = whole.replace(opening, '');
  if (core.length < 5) return { letters: '', core: whole };
  return { letters: /^[A-Z]*/.exec(whole.slice(0, -core.length))?.[0] ?? '', core };
};

/** Stands in the signs of a text where an identifier cannot go on: another line, a letter of another script, too far apart. */
const BREAK = '\n';

/** Letters and digits of a text in one row, and where each stands in it. */
interface Signs {
  readonly row: string;
  readonly places: readonly number[];
}

const isSign = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

const signsOf = (text: string): Signs => {
  const places: number[] = [];
  let row = '';
  let gap = 0;
  const push = (sign: string, at: number): void => {
    row += sign;
    places.push(at);
    gap = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = (text[at] ?? '').toUpperCase();
    if (sign.length === 1 && isSign(sign.charCodeAt(0))) push(sign, at);
    else if (sign === '\n' || sign === '\r' || ++gap > APART) push(BREAK, at);
  }
  return { row, places };
};

type Span = readonly [from: number, to: number];

/** Where an identifier stands in a text, as places in it; the end is the place of the last sign. */
const spansOf = ({ letters, core }: Looked, { row, places }: Signs): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = row.indexOf(core); at >= 0; at = row.indexOf(core, at + 1)) {
    let from = at;
    while (row[from - 1] === '0') from--;
    if (letters !== '' && row.endsWith(letters, from)) from -= letters.length;
    let to = at + core.length - 1;
    const [start, end] = [places[from] ?? 0, places[to] ?? 0];
    const isWord = places[from - 1] !== start - 1 && places[to + 1] !== end + 1;
    if (core.length < LONG && !isWord) continue;
    // A longer number that begins like it may be another one of the person.
    while (/\d/.test(row[to + 1] ?? '') && places[to + 1] === (places[to] ?? 0) + 1) to++;
    spans.push([start, places[to] ?? end]);
  }
  return spans;
};

/** Spans that overlap are one: each would show its own last characters. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const whole: Span[] = [];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], to)];
    else whole.push([from, to]);
  }
  return whole;
};

const strikeSpans = (text: string, spans: readonly Span[]): string => {
  let shown = text;
  for (const [from, to] of joined(spans))
    shown = shown.slice(0, from) + strike(text.slice(from, to + 1)) + shown.slice(to + 1);
  return shown;
};

let examples: ReadonlySet<string> | null = null;

/** The invented identifiers that our own sentences show. */
const isExample = (number: string): boolean => {
  examples ??= new Set(answerPaths().map((path) => String(JSON.parse(exampleAt(stepsOf(path)) ?? 'null'))));
  return examples.has(number);
};

/** A mask for the values given. */
export const maskOf = (values: readonly string[]): Mask => {
  const looked = [...new Set(values)].flatMap((value) => lookedFor(value) ?? []);
  const known = (text: string): string => {
    const signs = signsOf(text);
    return strikeSpans(
      text,
      looked.flatMap((one) => spansOf(one, signs)),
    );
  };
  return { known, all: (text) => strikeNumbers(known(text), isExample) };
};
