// Formatting and checking need no calendar library: it is kept out of this file and of start-up. Sums are in day-sum.ts.

/** A day as told to the reader: the I-765's way, the I-983's way, or a letter's. */
export type DayFormat = 'mm/dd/yyyy' | 'mm-dd-yyyy' | 'long English';

/** Year, month 1 to 12, day of the month. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthName = (month: number): string => monthNames[month - 1] ?? String(month);

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Why a text is not a calendar day `YYYY-MM-DD`, as the end of a sentence; null when it is one. */
export const whyNotDay = (text: string): string | null => {
  const found = written.exec(text);
  if (found === null) return 'a day is written YYYY-MM-DD';
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year === 0) return 'there is no year 0';
  if (month < 1 || month > 12) return 'the month, in the middle, goes from 01 to 12';
  const last = daysInMonth(year, month);
  if (date < 1) return 'the day, at the end, starts at 01';
  return date > last ? `${monthName(month)} ${year} has ${last} days` : null;
};

/** True for a day of the calendar, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => whyNotDay(text) === null;

/** The parts of a calendar day `YYYY-MM-DD`, or null when there is no such day. */
export const parseDay = (text: string): DayParts | null => {
  const found = isDay(text) ? written.exec(text) : null;
  return found && { year: Number(found[1]), month: Number(found[2]), date: Number(found[3]) };
};

/** Formats a calendar day `YYYY-MM-DD`, the same in every locale. Text that is no day comes back as it is. */
export const formatDay = (text: string, format: DayFormat): string => {
  const day = parseDay(text);
  if (day === null) return text;
  const [year, month, date] = text.split('-');
  if (format === 'mm/dd/yyyy') return `${month}/${date}/${year}`;
  if (format === 'mm-dd-yyyy') return `${month}-${date}-${year}`;
  return `${monthName(day.month)} ${day.date}, ${day.year}`;
};
