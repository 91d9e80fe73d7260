import { describe, expect, it } from 'vitest';
import { defineFact, factOn } from '../../src/facts/define.ts';
import { words } from '../../src/facts/unit.ts';

const cite = { title: 'A page', url: 'https://example.org/', seen: '2026-10-08' };

const fact = defineFact<string>({
  id: 'sample-fact',
  title: 'A sample',
  unit: words,
  dated: 'filing',
  values: [
    { from: '2020-01-01', value: 'first', confidence: 'one source', cite },
    { from: '2021-01-01', value: 'second', exact: false, confidence: 'from memory', cite, doubt: 'Who knows.' },
    { from: '2022-01-01', value: { readOn: 'https://example.org/now' }, confidence: 'one source', cite },
    { from: '2023-01-01', value: null, confidence: 'one source', cite },
  ],
});

describe('a fact on a day', () => {
  it('has the value that began last, its first day included', () => {
    const first = { is: 'known', value: 'first', from: '2020-01-01', exact: true, confidence: 'one source', cite };
    expect(factOn(fact, '2020-01-01')).toStrictEqual(first);
    expect(factOn(fact, '2020-12-31')).toEqual(first);
  });

  it('tells how sure the value is, and what is in doubt', () => {
    expect(factOn(fact, '2021-01-01')).toEqual({
      is: 'known',
      value: 'second',
      from: '2021-01-01',
      exact: false,
      confidence: 'from memory',
      cite,
      doubt: 'Who knows.',
    });
  });

  it('says nothing before its first value and after its repeal', () => {
    expect(factOn(fact, '2019-12-31')).toEqual({ is: 'nothing' });
    expect(factOn(fact, '2022-12-31')).toMatchObject({ is: 'unseen' });
    expect(factOn(fact, '2023-01-01')).toEqual({ is: 'nothing' });
  });

  it('tells the page to read when the value was not seen', () => {
    expect(factOn(fact, '2022-06-01')).toEqual({
      is: 'unseen',
      readOn: 'https://example.org/now',
      from: '2022-01-01',
      exact: true,
      confidence: 'one source',
      cite,
    });
  });

  it('cannot be declared with its values out of order, or with two of one day', () => {
    const [first, second] = fact.values;
    if (first === undefined || second === undefined) throw new Error('no value');
    expect(() => defineFact({ ...fact, values: [...fact.values].reverse() })).toThrow(
      'The values of the fact sample-fact are not in the order of their days.',
    );
    expect(() => defineFact({ ...fact, values: [first, first] })).toThrow(/order of their days/);
    expect(() => defineFact({ ...fact, values: [second, first] })).toThrow(/order of their days/);
    expect(defineFact({ ...fact, values: [first, second] }).values).toEqual([first, second]);
  });
});
