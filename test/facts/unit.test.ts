import { describe, expect, test } from 'vitest';
import { paymentMeans } from '../../src/facts/payment-means.ts';
import * as units from '../../src/facts/unit.ts';

const { dollars, days, words, list, monthList, cipCodes, day } = units;

/** A value and how it is told, told only when the test runs. */
const telling = <T>(unit: units.Unit<T>, value: T, text: string) => ({ text, tell: () => unit.tell(value) });

describe('a value is told as people read it', () => {
  test.each([
    telling(dollars, 0, '$0'),
    telling(dollars, 520, '$520'),
    telling(dollars, 1780, '$1,780'),
    telling(dollars, 70_000, '$70,000'),
    telling(dollars, 1_000_000, '$1,000,000'),
    telling(days, 1, '1 day'),
    telling(days, 0, '0 days'),
    telling(days, 60, '60 days'),
    telling(units.businessDays, 1, '1 business day'),
    telling(units.businessDays, 5, '5 business days'),
    telling(units.months, 24, '24 months'),
    telling(units.months, 1, '1 month'),
    telling(units.years, 10, '10 years'),
    telling(units.years, 1, '1 year'),
    telling(units.hours, 48, '48 hours'),
    telling(units.hours, 1, '1 hour'),
    telling(units.megabytes, 12, '12 MB'),
    telling(units.megabytes, 1, '1 MB'),
    telling(units.times, 2, '2 times'),
    telling(units.times, 1, '1 time'),
    telling(words, 'NAICS 2022', 'NAICS 2022'),
    telling(day, '2026-11-09', '2026-11-09'),
    telling(list, ['pdf', 'jpg'], 'pdf, jpg'),
    telling(monthList, [6, 12, 18, 24], '6, 12, 18, 24 months'),
    telling(cipCodes, ['01.0308', '11.0701', '52.1399'], '3 codes, 01.0308 to 52.1399'),
    telling(cipCodes, [], '0 codes, none to none'),
    telling(paymentMeans, [], ''),
    telling(paymentMeans, ['check'], 'a check'),
    telling(paymentMeans, ['check', 'money order'], 'a check or a money order'),
    telling(
      paymentMeans,
      ['cashier check', 'G-1450', 'G-1650', 'G-1651'],
      "a cashier's check, Form G-1450 (card of a US bank), Form G-1650 (US bank account) or another means with Form G-1651 (exemption)",
    ),
    telling(paymentMeans, ['gold', 'G-1450'], 'gold or Form G-1450 (card of a US bank)'),
  ])('$text', ({ text, tell }) => {
    expect(tell()).toBe(text);
  });
});

describe('a value is of the unit', () => {
  test.each([0, 520, 1780.5, 1_000_000])('US dollars: %s', (value) => {
    expect(dollars.is(value)).toBe(true);
  });
  test.each([-1, 1_000_000.01, Number.NaN, Number.POSITIVE_INFINITY, '520', null, undefined, [520]])(
    'no US dollars: %s',
    (value) => {
      expect(dollars.is(value)).toBe(false);
    },
  );

  test.each([0, 1, 60])('days: %s', (value) => {
    expect(days.is(value)).toBe(true);
  });
  test.each([-1, 0.5, '60', Number.NaN, null])('no days: %s', (value) => {
    expect(days.is(value)).toBe(false);
  });

  test.each(['a', 'x'.repeat(500)])('words: %#', (value) => {
    expect(words.is(value)).toBe(true);
  });
  test.each(['', '  ', 'x'.repeat(501), 7, null])('no words: %#', (value) => {
    expect(words.is(value)).toBe(false);
  });

  test('a day is one of the calendar', () => {
    expect(day.is('2028-02-29')).toBe(true);
    for (const value of ['2027-02-29', '2026-13-01', '11/09/2026', ' 2026-11-09', 20261109, ['2026-11-09']])
      expect(day.is(value)).toBe(false);
  });

  test('a list is of words alone', () => {
    expect(list.is([])).toBe(true);
    expect(list.is(['a', 'b'])).toBe(true);
    for (const value of [['a', ''], ['a', 7], 'a', { 0: 'a' }, null]) expect(list.is(value)).toBe(false);
    expect(paymentMeans.is(['gold'])).toBe(true);
    expect(paymentMeans.is([7])).toBe(false);
  });

  test('months are whole numbers', () => {
    expect(monthList.is([6, 12])).toBe(true);
    for (const value of [[6, 1.5], [6, '12'], 6]) expect(monthList.is(value)).toBe(false);
  });

  test('CIP codes have two digits, a point and four digits', () => {
    expect(cipCodes.is(['11.0701'])).toBe(true);
    for (const value of [['110701'], ['11.07011'], ['011.0701'], ['11.0701', 'x'], '11.0701'])
      expect(cipCodes.is(value)).toBe(false);
  });

  test('every unit has a name by which a wrong value is told', () => {
    const named = Object.values(units).map(({ name }) => name);
    expect(named).toContain('US dollars');
    expect(named).toContain('business days');
    expect(named.every((name) => name !== '')).toBe(true);
    expect(paymentMeans.name).toBe('means of payment');
  });
});
