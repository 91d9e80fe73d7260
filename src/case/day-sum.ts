// Whole numbers, not a calendar library: a rule counts days for every case it checks, and no answer may make it throw.
import { type DayParts, parseDay, whyNotDay } from './day.ts';

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/** Days of 400 years: the calendar repeats itself after them. */
const DAYS_OF_ERA = 146_097;

/** Days that every month has, in every year: for these the calendar need not be asked. */
const inEveryMonth = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** A bug, not a user's mistake: the schema lets only days of the calendar through. */
const read = (text: string): DayParts => {
  if (inEveryMonth.test(text))
    return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), date: Number(text.slice(8)) };
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a calendar day: ${whyNotDay(text)}`);
  return day;
};

/** Years begin in March here, so that the leap day is the last of its year. */
const numberOf = ({ year, month, date }: DayParts): number => {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return era * DAYS_OF_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
};

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

const firstNumber = numberOf(read(FIRST));
const lastNumber = numberOf(read(LAST));

/** The day with a number; what lies outside the years that can be written becomes the first or the last of their days. */
const dayOf = (number: number): string => {
  if (number <= firstNumber) return FIRST;
  if (number >= lastNumber) return LAST;
  const era = Math.floor(number / DAYS_OF_ERA);
  const dayOfEra = number - era * DAYS_OF_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
};

/** The day `count` days later, earlier when negative; within the years 0001 to 9999. */
export const addDays = (day: string, count: number): string => dayOf(numberOf(read(day)) + count);

/** The same date `count` months later; at the end of a shorter month its last day (31 August + 6 months is 28 or 29 February). */
export const addMonths = (day: string, count: number): string => {
  const { year, month, date } = read(day);
  const months = year * 12 + month - 1 + count;
  const firstOf = (some: number) =>
    numberOf({ year: Math.floor(some / 12), month: (((some % 12) + 12) % 12) + 1, date: 1 });
  const start = firstOf(months);
  return dayOf(start + Math.min(date, firstOf(months + 1) - start) - 1);
};

/** Days from `first` to `second`: 1 from a day to the next, negative backwards. */
export const daysBetween = (first: string, second: string): number => numberOf(read(second)) - numberOf(read(first));
