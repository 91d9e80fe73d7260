// Kept for the deadlines that the rules of preflight will count; nothing that starts up imports it.
// The function API of the polyfill: 16 KB and 2 ms of start-up in a bundle, half of the class API.
import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  create,
  diffDays,
  toString as write,
} from 'temporal-polyfill/fns/PlainDate';
import { parseDay, whyNotDay } from './day.ts';

/** A bug, not a user's mistake: the schema lets only days of the calendar through. */
const read = (text: string) => {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a calendar day: ${whyNotDay(text)}`);
  return create(day.year, day.month, day.date);
};

/** The day `count` days later, earlier when negative. */
export const addDays = (day: string, count: number): string => write(addDaysTo(read(day), count));

/** The same date `count` months later; at the end of a shorter month its last day (31 August + 6 months is 28 or 29 February). */
export const addMonths = (day: string, count: number): string => write(addMonthsTo(read(day), count));

/** Days from `first` to `second`: 1 from a day to the next, negative backwards. */
export const daysBetween = (first: string, second: string): number => diffDays(read(first), read(second));
