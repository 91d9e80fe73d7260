import { dayAt } from '../case/day-at.ts';
import type { View } from '../case/view.ts';
import { calendarKey } from '../dates/calendar-key.ts';
import { isOurCalendar } from '../dates/calendar-product.ts';
import type { CaseDate } from '../dates/case-dates.ts';
import { sha256 } from '../node/cache.ts';
import { writeOver } from '../node/write-over.ts';
import { printable } from '../preflight/printable.ts';
import type { WrittenCalendar } from './dates-json.ts';

/** What a command line says about the calendar. */
export interface CalendarOrder {
  readonly file: string;
  /** Day to count from, where the command line gives one. */
  readonly on: string | null;
  readonly label: string | null;
}

/** Digits of the hash that tell two cases apart; as few as will do, so that they say little of the name they are made of. */
const KEY_DIGITS = 16;

/** Writes the calendar of a case, or says why there is none. It never depends on the clock. */
export async function writeCalendar(
  { file, on, label }: CalendarOrder,
  dates: readonly CaseDate[],
  view: View,
): Promise<WrittenCalendar | { readonly fault: string }> {
  const stampedOn = on ?? dayAt(view, 'filing.preparedOn');
  if (stampedOn === null)
    return { fault: 'A calendar bears the day on which it was made: answer filing.preparedOn, or give --on DAY.' };
  if (dates.length === 0) return { fault: 'The answers tell no date: there is nothing to write into a calendar.' };
  const key = sha256(new TextEncoder().encode(calendarKey(view))).slice(0, KEY_DIGITS);
  const { calendarOf } = await import('../dates/calendar.ts');
  const text = calendarOf(dates, { key, stampedOn, label: label === null ? null : printable(label) });
  writeOver(file, text, isOurCalendar);
  return { file, stampedOn };
}
