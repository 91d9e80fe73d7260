import { createScanner, type ParseError, parseTree } from 'jsonc-parser';
import type { Fault } from './fault.ts';
import type { Source } from './source.ts';
import { token } from './token.ts';
import { readNode, type Written } from './written.ts';

/** Most characters of one answer file; a complete case has some 15,000. */
const MOST_CHARACTERS = 1_048_576;

/** Deepest nesting that is read; a case needs five. */
const DEEPEST = 64;

/** Most tokens that are read; a case with every list full has some 3,000. */
const MOST_TOKENS = 50_000;

/** What one file holds. `root` is null when nothing can be read from it. */
export interface Parsed {
  readonly root: Written | null;
  readonly faults: readonly Fault[];
  /** False when a bracket or quote is missing, so that keys may seem to be where they are not. */
  readonly isWhole: boolean;
}

type Sentences = readonly [says: string, fix: string];

/** Our words for jsonc-parser's error codes, which it numbers from 1. */
const sentences: Readonly<Record<number, Sentences>> = {
  1: ['This word stands without quotes.', 'Put text in double quotes; only numbers, true and false stand without.'],
  2: ['This is no number that JSON knows.', 'Write digits with a point for decimals, or put it in double quotes.'],
  3: ['A key in double quotes should stand here.', 'Write "key": answer, and no comma before the first key.'],
  4: ['An answer should stand here.', 'Write the answer, or take the key out.'],
  5: ['There is no colon between a key and its answer.', 'Write "key": answer.'],
  6: ['There is no comma before this.', 'Put a comma after the answer before.'],
  7: ['A closing } is missing.', 'Close every { with a }.'],
  8: ['A closing ] is missing.', 'Close every [ with a ].'],
  9: ['Something follows after the end of the answers.', 'Put everything inside the one outer pair of { and }.'],
  10: ['This comment is not one that is known.', 'Begin a comment with // or put it between /* and */.'],
  11: ['A comment that begins with /* does not end.', 'End it with */.'],
  12: ['A text is not closed on its line.', 'Put a double quote at its end; for a line break inside a text write \\n.'],
  13: ['A number ends too early.', 'Write all its digits, or put it in double quotes.'],
  14: ['A \\u in a text is not followed by four hexadecimal digits.', 'Write the character itself.'],
  15: ['A backslash in a text is followed by a letter it cannot precede.', 'Write two backslashes for one.'],
  16: ['A text holds a tab or another control character.', 'Write \\t for a tab and \\n for a line break.'],
};

/** After these a key may seem to belong to another group: a brace, bracket, quote or comment end is missing. */
const tearing: ReadonlySet<number> = new Set([7, 8, 9, 11, 12]);

const fault = (source: Source, file: number, offset: number, rule: string, [says, fix]: Sentences): Fault => ({
  rule,
  path: null,
  says,
  fix,
  file,
  offset,
  place: () => source.place(offset),
});

/** With so few opening brackets, even counted in texts and comments, no scan is needed: it would double the time of reading. */
export const isPlainlySmall = (text: string): boolean =>
  text.length <= MOST_TOKENS && (text.match(/[[{]/g)?.length ?? 0) <= DEEPEST;

/** What must not even be parsed: parsing goes down once for each level, and checking costs time for each value. */
const guard = (source: Source, file: number): Fault | null => {
  const refuse = (offset: number, rule: string, says: string) =>
    fault(source, file, offset, rule, [says, 'Give the file that `optpack init` writes, filled in with your answers.']);
  if (source.text.length > MOST_CHARACTERS) {
    const says = `${source.name} is larger than 1 MB; no answer file is.`;
    return { ...refuse(0, 'answer-file-is-at-most-1-mb', says), place: () => ({ ...nowhere, file: source.name }) };
  }
  if (isPlainlySmall(source.text)) return null;
  const scanner = createScanner(source.text, true);
  // Only a matching end leaves a level, as in the parser: a wrong one must not make room for more.
  const ends: number[] = [];
  let tokens = 0;
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    if (kind === token.openBrace) ends.push(token.closeBrace);
    else if (kind === token.openBracket) ends.push(token.closeBracket);
    else if (kind === ends.at(-1)) ends.pop();
    tokens++;
    if (ends.length > DEEPEST) {
      const says = `${source.name} is nested deeper than ${DEEPEST} levels; no answer file is.`;
      return refuse(scanner.getTokenOffset(), 'answer-file-is-nested-at-most-64-levels', says);
    }
    if (tokens > MOST_TOKENS) {
      const says = `${source.name} holds more values than the answers of one person.`;
      return refuse(scanner.getTokenOffset(), 'answer-file-is-of-one-person', says);
    }
  }
  return null;
};

/** A file that is refused for its size is not searched for lines. */
const nowhere = { line: 1, column: 1, frame: '' } as const;

/** One fault for a line: what follows an error on its line mostly follows from it. */
const syntaxFaults = (source: Source, file: number, errors: readonly ParseError[]): readonly Fault[] => {
  const faults: Fault[] = [];
  const lines = new Set<number>();
  for (const error of errors.slice(0, 1000)) {
    const { line } = source.place(error.offset);
    if (lines.has(line)) continue;
    lines.add(line);
    const words = sentences[error.error] ?? [
      'This is not JSON.',
      'Compare it with the file that `optpack init` writes.',
    ];
    faults.push(fault(source, file, error.offset, 'answer-file-is-readable-json', words));
  }
  return faults;
};

/** Reads one answer file: JSON with comments and trailing commas. */
export const parseAnswers = (source: Source, file: number): Parsed => {
  const refused = guard(source, file);
  if (refused !== null) return { root: null, faults: [refused], isWhole: false };
  const errors: ParseError[] = [];
  const tree = parseTree(source.text, errors, { allowTrailingComma: true });
  if (tree?.type !== 'object') {
    const says = tree === undefined ? `${source.name} holds no answers.` : `${source.name} is not a group of answers.`;
    const words: Sentences = [says, 'Begin with { and end with }, as the file that `optpack init` writes does.'];
    const offset = tree?.offset ?? 0;
    return { root: null, faults: [fault(source, file, offset, 'answer-file-is-one-group', words)], isWhole: false };
  }
  const faults = [...syntaxFaults(source, file, errors)];
  const root = readNode(tree, { source, file, key: null }, [], faults);
  return { root, faults, isWhole: !errors.some(({ error }) => tearing.has(error)) };
};
