import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/case/day-sum.ts';
import { lastDays, wholeMonths } from '../../src/case/month-period.ts';

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('the last day of a period of months', () => {
  it.each([
    ['2027-01-15', 24, ['2029-01-14']],
    ['2027-06-16', 24, ['2029-06-15']],
    ['2026-03-01', 24, ['2028-02-29']],
    ['2027-03-01', 24, ['2029-02-28']],
    ['2027-01-01', 24, ['2028-12-31']],
    // February 2030 has no 29th: whether its last day is still in, no source says.
    ['2028-02-29', 24, ['2030-02-27', '2030-02-28']],
    ['2028-02-29', 48, ['2032-02-28']],
    ['2027-08-31', 6, ['2028-02-28', '2028-02-29']],
  ])('from %s for %i months is %j', (from, months, last) => {
    expect(lastDays(from, months)).toEqual(last);
  });
});

describe('the whole months of a period', () => {
  it.each([
    ['2027-01-15', '2029-01-14', 24],
    ['2027-01-15', '2028-06-14', 17],
    ['2027-01-15', '2029-01-15', null],
    ['2027-01-15', '2029-01-13', null],
    ['2027-01-15', '2027-01-14', null],
    ['2027-01-01', '2027-01-31', 1],
    ['2027-01-15', '2026-01-14', null],
  ])('from %s to %s: %s', (from, to, months) => {
    expect(wholeMonths(from, to)).toBe(months);
  });

  it('are found again for every period that was made of them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, months) => {
        for (const last of lastDays(from, months)) expect([months, months + 1]).toContain(wholeMonths(from, last));
        expect(wholeMonths(from, lastDays(from, months)[0])).toBe(months);
      }),
    );
  });

  it('are none when a day is too many or lacks, unless the end of a month leaves it open', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, months) => {
        fc.pre(Number(from.slice(8)) <= 28);
        const [last] = lastDays(from, months);
        expect(wholeMonths(from, addDays(last, 1))).toBeNull();
        expect(wholeMonths(from, addDays(last, -1))).toBeNull();
      }),
    );
  });
});
