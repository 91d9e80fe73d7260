import { addDays, daysBetween } from './day-sum.ts';

/** Any Monday: weekdays are counted from it. */
const MONDAY = '2024-01-01';

const FRIDAY = 4;

/**
 * The day so many days from Monday to Friday later. Holidays are not known here and count as days of work, so that the
 * day is never too late.
 */
export const addWeekdays = (day: string, count: number): string => {
  const weekday = ((daysBetween(MONDAY, day) % 7) + 7) % 7;
  const start = Math.min(weekday, FRIDAY);
  return addDays(day, start - weekday + count + 2 * Math.floor((start + count) / 5));
};
