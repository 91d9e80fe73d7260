const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/;
const spaces = /[ \t\v\f]+/g;

/** Every mark of ASCII: Markdown gives a meaning to some, and takes a backslash before any of them. */
const marks = /[!-/:-@[-`{-~]/g;

/** Spaces that are not plain ones: Markdown trims them at the ends of a paragraph, but not when written as numbers. */
const wideSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/g;

const escapeLine = (line: string): string =>
  line
    .replace(spaces, ' ')
    .replace(/^ | $/g, '')
    .replace(marks, '\\$&')
    .replace(wideSpaces, (space) => `&#${space.codePointAt(0)};`);

/** A hard break that cannot end a heading, a table row or a list item. */
const HARD_BREAK = '&#10;';

/**
 * A person's text as Markdown that means exactly this text: NFC, no structure, no links, runs of blanks as one space.
 * Line ends become spaces, or hard breaks where the template asks for lines.
 */
export const escapeMarkdown = (text: string, lines: 'as spaces' | 'as lines' = 'as spaces'): string => {
  const written = text.normalize('NFC').split(lineEnds).map(escapeLine);
  if (lines === 'as lines') return written.join(HARD_BREAK);
  return written.filter((line) => line !== '').join(' ');
};
