import type { Word } from './pdfjs.ts';

const EXPIRES = /\bEXPIR(?:ES|ATION DATE)\s*:?\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})\b/i;
const two = (number: string): string => number.padStart(2, '0');

/** The OMB expiry date printed on the first page as `YYYY-MM-DD`; null when none can be read. */
export function expiryOn(words: readonly Word[]): string | null {
  const text = words
    .map((word) => word.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  const [, month, day, year] = EXPIRES.exec(text) ?? [];
  return month === undefined || day === undefined || year === undefined ? null : `${year}-${two(month)}-${two(day)}`;
}

/** True when a form prints the day of its edition, not only the month. */
export const hasDay = (printed: string): boolean => printed.split('/').length === 3;

/** Id of an edition as printed: `08/21/25` -> `2025-08-21`, `7/16` -> `2016-07`, with the OMB expiry where no day is printed. */
export function editionId(printed: string, expires: string | null): string {
  const parts = printed.split('/');
  const year = parts.at(-1) ?? '';
  const days = [year.length === 2 ? `20${year}` : year, ...parts.slice(0, -1).map(two)].join('-');
  return hasDay(printed) ? days : `${days}.omb-${expires ?? 'unread'}`;
}
