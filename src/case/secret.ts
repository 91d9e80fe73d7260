import { createScanner } from 'jsonc-parser';
import { distance, plain } from './nearest.ts';
import { token } from './token.ts';

/** Keys whose values can be misused. */
const secretKeys = ['ssn', 'anumber', 'sevisid', 'i94', 'traveldocument', 'uscisonlineaccount', 'receipt'];

/** Groups whose `number` can be misused. */
const secretNumbers = ['passport', 'optcard'];

/** A key that is not known may still say that its value is one of these: `passportNumber`, `socialSecurity`. */
const secretWord = /passport|social|alien|ssn|sevis/;

/** A misspelt key must not uncover what the right one hides. */
const isLike = (word: string, secret: string): boolean => {
  const most = secret.length > 4 ? 2 : 1;
  return Math.abs(word.length - secret.length) <= most && distance(word, secret) <= most;
};

/**
 * Seven digits and more in one run, letters around them included, but no day; and three, two and four digits, whatever parts
 * them. Without classes of Unicode, which take long to compile.
 */
const longNumber =
  /(?<![a-z0-9])(?!\d{4}-\d\d-\d\d(?![\w-]))(?:(?:[a-z]{1,3}-?)?\d(?:[ -]?\d){6,}[a-z]?\d*|\d{3}[^a-z0-9\r\n]\d\d[^a-z0-9\r\n]\d{4}(?!\d))/gi;

/** What looks like an identifier is struck out of a text, unless it is one that may be shown. */
export const strikeNumbers = (text: string, mayShow: (number: string) => boolean = () => false): string =>
  text.replace(longNumber, (number) => (mayShow(number) ? number : strike(number)));

/** Keys whose long numbers may be shown. */
const openKeys: ReadonlySet<string> = new Set([
  'ein',
  'phone',
  'mobile',
  'clientnumber',
  'seviscode',
  'socialsecuritycard',
]);

/** `number` is the key of an apartment and of E-Verify too. */
const isOpen = (key: string, group: string): boolean =>
  openKeys.has(plain(key)) || (key === 'number' && ['unit', 'everify'].includes(plain(group)));

/** A passport and an OPT card are groups of which only the number is secret, but a passport written as one value is that number. */
const isSecret = (key: string, group: string): boolean => {
  const word = plain(key);
  if (isOpen(key, group)) return false;
  if (isLike(word, 'number') && secretNumbers.some((secret) => isLike(plain(group), secret))) return true;
  return isLike(word, 'passport') || secretWord.test(word) || secretKeys.some((secret) => isLike(word, secret));
};

/** Strikes letters and digits out except the last two characters; a short value is struck out whole. */
export const strike = (value: string): string => {
  if (value === '"none"') return value;
  const quotes = value.startsWith('"') && value.endsWith('"') ? 1 : 0;
  const last = value.length - quotes - (value.length - 2 * quotes > 6 ? 2 : 0);
  return value.replace(/[\p{L}\p{N}]/gu, (sign, at: number) => (at < last ? '*'.repeat(sign.length) : sign));
};

/** A secret key, whatever is left of its quotes, and what follows it. */
const loose =
  /((?:ssn|a_?number|sevis_?id|i-?94|travel_?document|uscis_?online_?account|number|passport|alien|social_?security)\W{0,8})([a-z]{0,3}\d[a-z\d -]*)/gi;

/** Where quotes are missing, and in comments, keys and values cannot be told apart: what looks like a secret is struck out. */
const strikeLoosely = (text: string): string =>
  text.replace(loose, (_, key: string, value: string) => key + strike(value)).replace(longNumber, strike);

interface Container {
  readonly key: string;
  readonly isSecret: boolean;
}

/** A part of an answer file in which something is secret. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly is: 'comment' | 'value';
  /** The value without quotes and escapes; of a comment ''. */
  readonly value: string;
}

/** The secret values of an answer file and its comments, in their order; `isBroken` when it is no JSON. */
const secretSpans = (text: string): { readonly spans: readonly Span[]; readonly isBroken: boolean } => {
  const scanner = createScanner(text, false);
  const containers: Container[] = [];
  const spans: Span[] = [];
  let key = '';
  let word = '';
  let isBroken = false;
  const group = () => containers.at(-1)?.key ?? '';
  const judged = new Map<string, boolean>();
  const isHiddenKey = (): boolean => {
    const place = `${group()} ${key}`;
    const known = judged.get(place) ?? isSecret(key, group());
    judged.set(place, known);
    return known;
  };
  const hidden = (): boolean => containers.at(-1)?.isSecret === true || (key !== '' && isHiddenKey());
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    isBroken ||= kind === token.unknown || scanner.getTokenError() !== 0;
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    if (kind === token.lineComment || kind === token.blockComment) {
      spans.push({ start, end, is: 'comment', value: '' });
    } else if (kind === token.openBrace || kind === token.openBracket) {
      containers.push({ key, isSecret: hidden() && !isLike(plain(key), 'passport') });
      key = '';
    } else if (kind === token.closeBrace || kind === token.closeBracket) {
      containers.pop();
      key = '';
    } else if (kind === token.comma) key = '';
    else if (kind === token.colon) key = word;
    else if (kind === token.text || kind === token.number || kind === token.unknown) {
      word = scanner.getTokenValue();
      // A key may have got lost: a long number stays hidden until its key says that it may be shown.
      if (hidden() || (!isOpen(key, group()) && word.search(longNumber) >= 0))
        spans.push({ start, end, is: 'value', value: word });
    }
  }
  return { spans, isBroken };
};

/** The text of an answer file with the values of secret keys struck out, length and lines kept. Works on broken JSON too. */
export const hideSecrets = (text: string): string => {
  const { spans, isBroken } = secretSpans(text);
  let done = 0;
  const pieces = spans.map(({ start, end, is }) => {
    const written = text.slice(start, end);
    const piece = text.slice(done, start) + (is === 'comment' ? strikeLoosely(written) : strike(written));
    done = end;
    return piece;
  });
  const shown = pieces.join('') + text.slice(done);
  return isBroken ? strikeLoosely(shown) : shown;
};

/** The values of an answer file that can be misused, as written in it. */
export const secretValues = (text: string): string[] =>
  secretSpans(text).spans.flatMap(({ is, value }) => (is === 'value' ? [value] : []));
