import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/case/day-sum.ts';
import { addWeekdays } from '../../src/case/weekdays.ts';

describe('days from Monday to Friday', () => {
  it.each([
    // March 10, 2028 is a Friday.
    ['a Friday', '2028-03-10', 5, '2028-03-17'],
    ['a Saturday', '2028-03-11', 5, '2028-03-17'],
    ['a Sunday', '2028-03-12', 1, '2028-03-13'],
    ['a Monday', '2028-03-13', 5, '2028-03-20'],
    ['a Wednesday', '2028-03-15', 3, '2028-03-20'],
    ['a day before the Monday that is counted from', '2023-12-29', 1, '2024-01-01'],
  ])('are counted from %s', (_, day, count, later) => {
    expect(addWeekdays(day, count)).toBe(later);
  });

  it('are as many as a calendar has them, one by one', () => {
    const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const start = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (day, count) => {
        let [here, left] = [day, count];
        while (left > 0) {
          here = addDays(here, 1);
          if (isWeekday(here)) left -= 1;
        }
        expect(addWeekdays(day, count)).toBe(here);
      }),
    );
  });
});
