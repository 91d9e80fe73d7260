import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDays, leadTimeTold } from '../../src/schools/lead-time.ts';

const timed = (days: number, counted: 'days' | 'business days') => ({ days, counted, for: 'the STEM I-20' });

test.each([
  [timed(14, 'days'), '14 days', 14],
  [timed(1, 'business days'), '1 business day', 3],
  [timed(5, 'business days'), '5 business days', 7],
  [timed(6, 'business days'), '6 business days', 10],
  [timed(10, 'business days'), '10 business days', 14],
] as const)('a lead time is told as the office counts it, and counted by the calendar: %j', (leadTime, told, days) => {
  expect(leadTimeTold(leadTime)).toBe(told);
  expect(calendarDays(leadTime)).toBe(days);
});

/** Counted one day after the other, from a day of the week; 0 and 6 are the weekend. */
const walked = (businessDays: number, weekday: number): number => {
  let days = 0;
  for (let left = businessDays; left > 0; days++) if (![0, 6].includes((weekday + days + 1) % 7)) left--;
  return days;
};

test('business days are over by then, on whatever day of the week they begin, and on one of them no sooner', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 365 }), (count) => {
      const all = [0, 1, 2, 3, 4, 5, 6].map((weekday) => walked(count, weekday));
      expect(Math.max(...all)).toBe(calendarDays(timed(count, 'business days')));
    }),
  );
});
