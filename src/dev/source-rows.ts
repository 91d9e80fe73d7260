/** A piece of the list of rows in a `form.ts`: one row as it is written, or the lines between rows. */
export interface SourcePiece {
  readonly kind: 'row' | 'between';
  readonly text: string;
}

/** A `form.ts` cut at its rows; `head + pieces + tail` is the file again. */
export interface SourceRows {
  readonly head: string;
  readonly pieces: readonly SourcePiece[];
  readonly tail: string;
}

const OPEN = '\n  rows: [\n';
const CLOSE = '\n  ],\n';
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g;

/** The words in quotes of a piece of source. */
export const literalsIn = (text: string): readonly string[] =>
  [...text.matchAll(literal)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));

/** The piece with its words in quotes replaced where `by` gives others. */
export const withLiterals = (text: string, by: (words: string) => string): string =>
  text.replace(literal, (whole: string, single?: string, double?: string) => {
    const words = (single ?? double ?? '').replace(/\\(.)/g, '$1');
    const changed = by(words);
    return changed === words ? whole : `'${changed.replace(/[\\']/g, '\\$&')}'`;
  });

/** How many brackets a line leaves open, words in quotes and comments apart. */
const opened = (line: string): number => {
  const code = line.replace(literal, '').replace(/\/\/.*$/, '');
  return (code.match(/[([{]/g) ?? []).length - (code.match(/[)\]}]/g) ?? []).length;
};

/** Cuts a formatted `form.ts` at its rows. Throws when it has no list of rows. */
export const sourceRows = (source: string): SourceRows => {
  const from = source.indexOf(OPEN);
  const to = source.indexOf(CLOSE, from);
  if (from === -1 || to === -1) throw new Error('The form.ts has no list of rows.');
  const start = from + OPEN.length;
  const pieces: SourcePiece[] = [];
  let row: string[] = [];
  let depth = 0;
  for (const line of source
    .slice(start, to + 1)
    .trimEnd()
    .split('\n')) {
    const isRow = depth > 0 || /^\s*\w+\(/.test(line);
    if (!isRow) {
      pieces.push({ kind: 'between', text: `${line}\n` });
      continue;
    }
    row.push(line);
    depth += opened(line);
    if (depth > 0) continue;
    pieces.push({ kind: 'row', text: `${row.join('\n')}\n` });
    row = [];
  }
  return { head: source.slice(0, start), pieces, tail: source.slice(to + 1) };
};
