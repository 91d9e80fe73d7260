import { describe, expect, it } from 'vitest';
import { daysLeft } from '../../src/dates/days-left.ts';
import { dateOf, datesOf, ON } from './dates-of.ts';

describe('days left', () => {
  const date = dateOf(datesOf(), 'validation-report-6');

  it.each([
    ['2027-06-29', { is: 'ahead', days: 16 }],
    ['2027-06-30', { is: 'open', days: 25 }],
    ['2027-07-15', { is: 'open', days: 10 }],
    ['2027-07-25', { is: 'open', days: 0 }],
    ['2027-07-26', { is: 'past', days: 1 }],
  ])('of a report that can be given from 2027-06-30 to 2027-07-25, on %s', (on, left) => {
    expect(daysLeft(date, on)).toEqual(left);
  });

  it('are those until the day, however it is written', () => {
    expect(daysLeft(dateOf(datesOf(), 'opt-ends'), ON)).toEqual({ is: 'ahead', days: 53 });
  });
});
