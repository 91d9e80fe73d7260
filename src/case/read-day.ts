import { isDay } from './day.ts';

const two = (number: string): string => number.padStart(2, '0');

/** Month, day, year with one of the customary separators, or run together; a year of two digits may be of two centuries. */
const american = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const together = /^(\d{2})(\d{2})(\d{4})$/;

/** The calendar day that a form's box says, as `YYYY-MM-DD`; null when it is none written month first, or may be another. */
export const readDay = (written: string): string | null => {
  const text = written.trim();
  const [, month, , date, year] = american.exec(text) ?? [];
  const [, mm, dd, yyyy] = together.exec(text) ?? [];
  const day =
    month !== undefined && date !== undefined && year !== undefined
      ? `${year}-${two(month)}-${two(date)}`
      : mm !== undefined && dd !== undefined && yyyy !== undefined
        ? `${yyyy}-${mm}-${dd}`
        : text;
  return isDay(day) ? day : null;
};
