// Loaded by `import()` only: the library that writes calendars is needed for nothing else.
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays, daysBetween } from '../case/day-sum.ts';
import { calendarProduct } from './calendar-product.ts';
import type { CaseDate } from './case-dates.ts';
import type { DateSource } from './sources.ts';

/** How a calendar is made. */
export interface CalendarOptions {
  /** Tells this case from all others in the ids of its entries: hexadecimal digits that say nothing of the person. */
  readonly key: string;
  /** Day as of which the calendar is written, `YYYY-MM-DD`. A later one replaces the entries of an earlier one. */
  readonly stampedOn: string;
  /** Words before each title; null for none. */
  readonly label: string | null;
}

/** One day of a calendar. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly date: CaseDate;
}

const HOUR = 60 * 60;

/** Seconds before the day begins: in the morning of the seventh day before it, and of the day before it. */
const ALARMS: readonly number[] = [7, 1].map((days) => (days * 24 - 9) * HOUR);

/** Entries count their versions by the day as of which they are written, from a day before any of them. */
const FIRST_DAY = '2016-05-10';

/**
 * The dates as an iCalendar file (RFC 5545): an entry of a whole day for each day, and one for its last day where that is
 * another. The same dates and options give the same text.
 */
export const calendarOf = (dates: readonly CaseDate[], options: CalendarOptions): string => {
  const calendar = ical({ prodId: calendarProduct });
  const sequence = Math.max(0, daysBetween(FIRST_DAY, options.stampedOn));
  for (const { id, title, day, date } of dates.flatMap(entriesOf)) {
    calendar.createEvent({
      id: `${id}.${options.key}@stem-opt.optpack`,
      sequence,
      stamp: `${options.stampedOn}T00:00:00Z`,
      start: day,
      end: addDays(day, 1),
      allDay: true,
      summary: options.label === null ? title : `${options.label}: ${title}`,
      description: described(date),
      transparency: ICalEventTransparency.TRANSPARENT,
      // What was over when the calendar was written needs no reminder.
      alarms:
        day < options.stampedOn ? [] : ALARMS.map((before) => ({ type: ICalAlarmType.display, triggerBefore: before })),
    });
  }
  return `${calendar.toString()}\r\n`;
};

const entriesOf = (date: CaseDate): readonly Entry[] => {
  const { id, title, day, closes } = date;
  const entry = { id, title, day, date };
  return closes === day ? [entry] : [entry, { id: `${id}-closes`, title: `Last day: ${title}`, day: closes, date }];
};

const described = ({ says, sources }: CaseDate): string =>
  [says, ...sources.map(sourceText), 'Made with optpack. Read the source before you rely on it.'].join('\n\n');

const sourceText = ({ title, url, seen, confidence, doubt, asides }: DateSource): string => {
  const sure = confidence === null ? [] : [confidence];
  const when = url === null ? [] : [seen === null ? 'read in a copy that bears no day' : `last seen ${seen}`];
  const facts = [...sure, ...when].join(', ');
  return [
    `Source: ${title}${facts === '' ? '' : ` (${facts})`}`,
    ...(doubt === null ? [] : [`In doubt: ${doubt}`]),
    ...asides.map((aside) => `Does not hold: ${aside}`),
    ...(url === null ? [] : [url]),
  ].join('\n');
};
