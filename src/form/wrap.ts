/** Width of a text in points; the width of a text is the sum of the widths of its characters. */
export type Measure = (text: string) => number;

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/** The text with a line feed at each of its line breaks. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n');

/** Splits a text at its own line breaks; empty lines stay. */
export const splitLines = (text: string): readonly string[] => text.split(lineBreak);

/** Cuts a word that is wider than a line into pieces that are not; every piece has at least one character. */
const cutWord = (word: string, room: number, measure: Measure): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const character of word) {
    const advance = measure(character);
    if (piece !== '' && width + advance > room) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += character;
    width += advance;
  }
  return [...pieces, piece];
};

/** A word and the spaces after it, or the spaces that open a line. */
const chunk = /^ +| *[^ ]+ */g;

const wrapLine = (line: string, room: number, measure: Measure): readonly string[] => {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  const place = (text: string, bareWidth: number, textWidth: number): void => {
    if (current !== '' && width + bareWidth > room) {
      lines.push(current);
      current = '';
      width = 0;
    }
    current += text;
    width += textWidth;
  };
  for (const word of line.match(chunk) ?? []) {
    const bare = word.trimEnd();
    const bareWidth = measure(bare);
    if (bareWidth <= room) {
      place(word, bareWidth, bareWidth + measure(word.slice(bare.length)));
      continue;
    }
    const pieces = cutWord(bare, room, measure);
    for (const piece of pieces) {
      const pieceWidth = measure(piece);
      place(piece, pieceWidth, pieceWidth);
    }
    const spaces = word.slice(bare.length);
    current += spaces;
    width += measure(spaces);
  }
  lines.push(current);
  return lines;
};

/**
 * Breaks a text greedily into lines no wider than `room` points. Breaks of the text stay, words wider than a line are cut.
 * Spaces at a break stay at the end of the line before it and may hang over the edge, so the lines of a paragraph
 * put together are the paragraph again.
 */
export const wrap = (text: string, room: number, measure: Measure): readonly string[] =>
  splitLines(text).flatMap((line) => wrapLine(line, room, measure));
