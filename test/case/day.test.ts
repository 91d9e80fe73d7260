import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, isDay, parseDay, whyNotDay } from '../../src/case/day.ts';
import { addDays, addMonths, daysBetween } from '../../src/case/day-sum.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The machine's own calendar, in universal time, as a second opinion. */
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const fromUtc = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);

const days = fc.integer({ min: utc('1900-01-01'), max: utc('2200-12-31') }).map(fromUtc);

describe('a calendar day', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    ['2026-02-30', 'February 2026 has 28 days'],
    ['2028-02-30', 'February 2028 has 29 days'],
    ['1900-02-29', 'February 1900 has 28 days'],
    ['2026-11-31', 'November 2026 has 30 days'],
    ['2026-01-32', 'January 2026 has 31 days'],
    ['2026-13-01', 'the month, in the middle, goes from 01 to 12'],
    ['2026-00-01', 'the month, in the middle, goes from 01 to 12'],
    ['2026-01-00', 'the day, at the end, starts at 01'],
    ['0000-01-01', 'there is no year 0'],
    ['2026-1-1', 'a day is written YYYY-MM-DD'],
    ['11/22/2026', 'a day is written YYYY-MM-DD'],
    ['2026-01-01T00:00', 'a day is written YYYY-MM-DD'],
    ['２０２６-01-01', 'a day is written YYYY-MM-DD'],
  ])('%s does not: %s', (text, why) => {
    expect(whyNotDay(text)).toBe(why);
    expect(parseDay(text)).toBeNull();
  });

  it('exists exactly when the machine calendar has it', () => {
    const written = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(written, ([year, month, date]) => {
        const text = `${year}-${two(month)}-${two(date)}`;
        const stamp = Date.UTC(year, month - 1, date);
        expect(isDay(text)).toBe(new Date(stamp).toISOString().slice(0, 10) === text);
      }),
    );
  });

  it('is written as each reader expects it', () => {
    expect(formatDay('2026-11-22', 'mm/dd/yyyy')).toBe('11/22/2026');
    expect(formatDay('2026-11-22', 'mm-dd-yyyy')).toBe('11-22-2026');
    expect(formatDay('2026-11-22', 'long English')).toBe('November 22, 2026');
    expect(formatDay('2026-01-05', 'long English')).toBe('January 5, 2026');
    expect(formatDay('none', 'mm/dd/yyyy')).toBe('none');
  });
});

describe('sums of days', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-01-15', 24, '2029-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months are %s', (day, count, sum) => {
    expect(addMonths(day, count)).toBe(sum);
  });

  it('agree with the machine calendar over leap years', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const sum = addDays(day, count);
        expect(sum).toBe(fromUtc(utc(day) + count));
        expect(daysBetween(day, sum)).toBe(count);
      }),
    );
  });

  it('of months keep the date or clamp it to the last day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const start = parseDay(day);
        const sum = parseDay(addMonths(day, count));
        if (start === null || sum === null) throw new Error('a day is missing');
        expect(sum.year * 12 + sum.month).toBe(start.year * 12 + start.month + count);
        if (sum.date === start.date) return;
        expect(sum.date).toBeLessThan(start.date);
        expect(isDay(`${sum.year}-${two(sum.month)}-${two(sum.date + 1)}`)).toBe(false);
      }),
    );
  });

  it('refuse what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('February 2026 has 28 days');
  });
});

describe('days do not depend on the machine', () => {
  const script = `
    import { formatDay, isDay } from './src/case/day.ts';
    import { addDays, addMonths, daysBetween } from './src/case/day-sum.ts';
    console.log(JSON.stringify([
      formatDay('2026-11-01', 'long English'), formatDay('2026-03-29', 'mm/dd/yyyy'), isDay('2026-03-29'),
      addDays('2026-03-28', 1), addMonths('2026-09-30', 6), daysBetween('2026-03-28', '2026-11-02'),
    ]));`;

  it.each([
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['Pacific/Pago_Pago', 'ar_EG.UTF-8'],
    ['Europe/Berlin', 'C'],
  ])('in %s with %s', (TZ, LANG) => {
    const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env,
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toEqual(['November 1, 2026', '03/29/2026', true, '2026-03-29', '2027-03-30', 219]);
  });
});
