import { printable } from './printable.ts';

/** Marks with which Markdown, or what GitHub adds to it, could begin something. Others stay: the text is also read as it is. */
const marks = /[\\`*_{}[\]<>#|~!&$^]/g;

/** An at sign mentions people and makes links of addresses, unless something stands behind it. */
const WORD_JOINER = '&#8288;';

/** A text of one line as Markdown that means exactly this text: no structure, no link, no mention, nothing of HTML. */
export const markdownText = (text: string): string =>
  printable(text)
    .replace(marks, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replaceAll('@', `@${WORD_JOINER}`);

/** A text of one line in the face for code: whatever is in it is shown as it is. */
export const markdownCode = (text: string): string => {
  const shown = printable(text).replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 || shown.startsWith(' ') || shown.endsWith(' ') || shown === '' ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
};

/** A link to an address of ours; one that is no plain address of the web is told without the link. */
export const markdownLink = (title: string, url: string): string =>
  /^https?:\/\/[^\s()<>\\]+$/.test(url) ? `[${markdownText(title)}](${url})` : markdownText(title);
