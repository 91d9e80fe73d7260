import { describe, expect, it } from 'vitest';
import { defineFact, factOn } from '../../src/facts/define.ts';
import { words } from '../../src/facts/unit.ts';
import { letterFactKeys, letterFacts } from '../../src/letters/letter-facts.ts';

const cite = { title: 'A page', url: 'https://example.org/', seen: '2026-10-08' };

const fact = defineFact<string>({
  id: 'sample-fact',
  title: 'A sample',
  unit: words,
  dated: 'filing',
  values: [
    { from: '2020-01-01', value: 'first', confidence: 'one source', cite },
    { from: '2021-01-01', value: 'second', confidence: 'one source', cite },
    { from: '2022-01-01', value: { readOn: 'https://example.org/now' }, confidence: 'one source', cite },
    { from: '2023-01-01', value: null, confidence: 'one source', cite },
  ],
});

describe('a fact on a day', () => {
  it('has the value that began last, its first day included', () => {
    expect(factOn(fact, '2020-01-01')).toEqual({ is: 'known', value: 'first', from: '2020-01-01', cite });
    expect(factOn(fact, '2020-12-31')).toMatchObject({ value: 'first' });
    expect(factOn(fact, '2021-01-01')).toMatchObject({ value: 'second' });
  });

  it('says nothing before its first value and after its repeal', () => {
    expect(factOn(fact, '2019-12-31')).toEqual({ is: 'nothing' });
    expect(factOn(fact, '2023-01-01')).toEqual({ is: 'nothing' });
  });

  it('tells the page to read when the value was not seen', () => {
    expect(factOn(fact, '2022-06-01')).toMatchObject({ is: 'unseen', readOn: 'https://example.org/now' });
  });

  it('cannot be declared with its values out of order', () => {
    expect(() => defineFact({ ...fact, values: [...fact.values].reverse() })).toThrow(/not in the order of their days/);
  });
});

describe('the facts of our letters', () => {
  it('are those of the day that decides for each', () => {
    const early = letterFacts(() => '2026-10-06').facts;
    const late = letterFacts(() => '2026-10-07').facts;
    expect(early['mailing-address-page']).toBeUndefined();
    expect(late['mailing-address-page']).toBe('https://www.uscis.gov/i-765-addresses');
    expect(late['mailing-address-since']).toBe('2026-10-07');
  });

  it('hold 24 months, 60 days and 5 business days, and never a mailing address', () => {
    const { facts } = letterFacts(() => '2026-11-24');
    expect(facts['stem-opt-length']).toBe('24-month');
    expect(facts['recommendation-window']).toBe('60 days');
    expect(facts['employer-departure-report']).toBe('5 business days');
    expect(facts['mailing-address']).toBeUndefined();
  });

  it('say on which day the one that was not checked for longest was seen', () => {
    expect(letterFacts(() => '2026-11-24').factsSeen).toBe('2026-04-30');
  });

  it('have the keys that templates may name', () => {
    const { facts } = letterFacts(() => '2026-11-24');
    expect(Object.keys(facts).filter((key) => !letterFactKeys.includes(key))).toEqual([]);
  });
});
