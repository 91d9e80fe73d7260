import { stepsOf, takesAnswer, takesNone } from '../case/outline.ts';
import { readDay } from '../case/read-day.ts';
import { stateCode } from '../case/state-names.ts';
import type { DayFormat, IdentifierFormat } from './format.ts';

/** What the words of a box are as an answer: the value as an answer file has it, or why there is none. */
export type SaidAnswer = { readonly value: string | number | boolean } | { readonly why: string };

/** How people say on a form that there is none. */
const none = /^(?:n\s*\/\s*a|none)\.?$/i;

const isDayFormat = (format: DayFormat | IdentifierFormat | undefined): format is DayFormat =>
  format === 'mm/dd/yyyy' || format === 'mm-dd-yyyy';

const amount = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?$/;
const hours = /\s*(?:hours?|hrs?\.?)(?:\s*(?:per|a|\/)\s*(?:week|wk))?\.?$/i;

/** A number as people write it; hours may be called so. Null when it is anything else. */
const numberIn = (text: string): number | null => {
  const [, whole, cents = ''] = amount.exec(text.replace(hours, '')) ?? [];
  return whole === undefined ? null : Number(`${whole.replaceAll(',', '')}${cents}`);
};

const dayAnswer = (text: string, format: DayFormat): SaidAnswer => {
  const value = readDay(text);
  return value === null ? { why: `it is no calendar day written ${format}` } : { value };
};

/** The words in the order in which they are tried: the first that the schema takes is the answer. */
const candidates = (text: string, format: IdentifierFormat | undefined): (string | number | null)[] => [
  // The N is printed before the box.
  format === 'sevis-digits' && /^\d{10}$/.test(text) ? `N${text}` : text,
  text.toLowerCase(),
  numberIn(text),
  stateCode(text),
];

/** What the words of a box say to the question at a path. */
export const saidAnswer = (
  path: string,
  format: DayFormat | IdentifierFormat | undefined,
  said: string,
): SaidAnswer => {
  const text = said.trim();
  const steps = stepsOf(path);
  if (none.test(text))
    return takesNone(steps) ? { value: 'none' } : { why: 'the form wants an answer here, and "none" is not one' };
  if (isDayFormat(format)) return dayAnswer(text, format);
  const value = candidates(text, format).find((one) => one !== null && takesAnswer(steps, one));
  return value === undefined || value === null ? { why: 'it is no answer to what the form asks' } : { value };
};
