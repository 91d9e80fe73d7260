import fc from 'fast-check';
import {
  addDays as add,
  addMonths as addOf,
  create,
  diffDays,
  toString as write,
} from 'temporal-polyfill/fns/PlainDate';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/case/day.ts';
import { addDays, addMonths, daysBetween } from '../../src/case/day-sum.ts';

/** Any day of the years 0100 to 9899: sums of it stay within what can be written. */
const days = fc
  .integer({ min: Date.UTC(100, 0, 1), max: Date.UTC(9899, 11, 31) })
  .map((at) => new Date(at).toISOString().slice(0, 10));

const date = (day: string) => {
  const parts = parseDay(day);
  if (parts === null) throw new Error(day);
  return create(parts.year, parts.month, parts.date);
};

describe('sums of days and the calendar of Temporal', () => {
  it('add the same days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -36_000, max: 36_000 }), (day, count) => {
        expect(addDays(day, count)).toBe(write(add(date(day), count)));
      }),
    );
  });

  it('add the same months', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1100, max: 1100 }), (day, count) => {
        expect(addMonths(day, count)).toBe(write(addOf(date(day), count)));
      }),
    );
  });

  it('count the same days between', () => {
    fc.assert(
      fc.property(days, days, (first, second) => {
        expect(daysBetween(first, second)).toBe(diffDays(date(first), date(second)));
      }),
    );
  });

  it.each(['2024-02-29', '2100-02-28', '2000-02-29', '2030-12-31', '2027-01-01', '1900-03-01'])(
    'know the days around %s',
    (day) => {
      for (let count = -400; count <= 400; count++) expect(addDays(day, count)).toBe(write(add(date(day), count)));
    },
  );
});

describe('a sum that leaves the years that can be written', () => {
  it.each([
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-30', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
    ['0001-01-02', -1, '0001-01-01'],
    ['2026-11-22', 1_000_000_000, '9999-12-31'],
    ['2026-11-22', -1_000_000_000, '0001-01-01'],
  ])('%s and %i days are %s', (day, count, sum) => {
    expect(addDays(day, count)).toBe(sum);
  });

  it.each([
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-31', -2, '0001-01-01'],
    ['2026-11-22', 12_000_000_000, '9999-12-31'],
    ['2026-11-22', -12_000_000_000, '0001-01-01'],
  ])('%s and %i months are %s', (day, count, sum) => {
    expect(addMonths(day, count)).toBe(sum);
  });
});

describe('what is no day', () => {
  it.each(['0000-01-01', '2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', 'none'])(
    '%s is refused as a bug',
    (text) => {
      expect(() => addDays(text, 1)).toThrow('not a calendar day');
    },
  );
});
