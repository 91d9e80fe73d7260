import { describe, expect, it } from 'vitest';
import { defineFact } from '../../src/facts/define.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';
import { isStale, standingOf } from '../../src/facts/standing.ts';
import { dollars } from '../../src/facts/unit.ts';

const cite = { title: 'A page', url: 'https://example.org/', seen: '2024-02-28' };
const undated = { ...cite, seen: null };

const fee = defineFact({
  id: 'sample-fee',
  title: 'A fee',
  unit: dollars,
  dated: 'filing',
  values: [
    { from: '2020-01-01', exact: false, value: 100, confidence: 'from memory', cite: undated, doubt: 'Who knows.' },
    { from: '2021-03-01', value: 200, confidence: 'one source', cite: undated },
    { from: '2022-01-01', value: 1300, confidence: 'several sources', cite },
    { from: '2024-06-01', value: { readOn: 'https://example.org/now' }, confidence: 'several sources', cite },
    { from: '2025-01-01', value: null, confidence: 'several sources', cite },
  ],
  asides: [{ says: 'It was to be $9.', confidence: 'one source', cite }],
});

const on = (day: string) => standingOf(fee, ourLaw, day);

describe('a fact as it stands on a day', () => {
  it('says what it is', () => {
    expect(on('2024-03-01')).toMatchObject({
      id: 'sample-fee',
      title: 'A fee',
      unit: 'US dollars',
      dated: 'filing',
      isOverridden: false,
      asides: [{ says: 'It was to be $9.' }],
    });
  });

  it('tells the value in force, when it was last seen, and what held before, the newest first', () => {
    const { now, age, before, later } = on('2024-03-01');
    expect(now).toEqual({
      is: 'known',
      value: 1300,
      text: '$1,300',
      from: '2022-01-01',
      exact: true,
      until: '2024-05-31',
      isCertain: true,
      confidence: 'several sources',
      cite,
      doubt: null,
    });
    // 2024 has a 29 February.
    expect(age).toBe(2);
    expect(before.map(({ text, from, until }) => [text, from, until])).toEqual([
      ['$200', '2021-03-01', '2021-12-31'],
      ['$100', '2020-01-01', '2021-02-28'],
    ]);
    expect(later.map(({ is, from, until }) => [is, from, until])).toEqual([
      ['unseen', '2024-06-01', '2024-12-31'],
      ['nothing', '2025-01-01', null],
    ]);
  });

  it('never calls certain what is from memory, in doubt or not seen', () => {
    expect(on('2020-06-01').now).toMatchObject({ isCertain: false, exact: false, doubt: 'Who knows.' });
    expect(on('2021-03-01').now).toMatchObject({ isCertain: true, confidence: 'one source' });
    expect(on('2024-06-01').now).toMatchObject({
      is: 'unseen',
      text: 'read it at https://example.org/now',
      isCertain: false,
    });
    expect(on('2025-01-01').now).toMatchObject({ is: 'nothing', text: 'no such rule', isCertain: true, until: null });
    const doubted = defineFact({
      ...fee,
      values: [{ from: '2020-01-01', value: 1, confidence: 'one source', cite, doubt: 'No.' }],
    });
    expect(standingOf(doubted, ourLaw, '2026-01-01').now?.isCertain).toBe(false);
    const remembered = defineFact({
      ...fee,
      values: [{ from: '2020-01-01', value: 1, confidence: 'from memory', cite }],
    });
    expect(standingOf(remembered, ourLaw, '2026-01-01').now?.isCertain).toBe(false);
  });

  it('has nothing to tell before its first value', () => {
    const { now, age, before, later } = on('2019-12-31');
    expect({ now, age, before, later: later.length }).toEqual({ now: null, age: null, before: [], later: 5 });
  });

  it('has no asides where none are written', () => {
    const { asides: _, ...bare } = fee;
    expect(standingOf(bare, ourLaw, '2024-03-01').asides).toEqual([]);
  });

  it('is that of a file of facts where one replaces it', () => {
    const law = lawWith(new Map([['sample-fee', [{ from: '2023-01-01', value: 7, confidence: 'one source', cite }]]]));
    const { isOverridden, now, before } = standingOf(fee, law, '2024-03-01');
    expect({ isOverridden, text: now?.text, before }).toEqual({ isOverridden: true, text: '$7', before: [] });
  });
});

describe('a fact is stale', () => {
  it('when its source was last seen more than so many days ago', () => {
    expect(isStale(on('2024-03-01'), 2)).toBe(false);
    expect(isStale(on('2024-03-01'), 1)).toBe(true);
    expect(isStale(on('2024-02-28'), 0)).toBe(false);
  });

  it('when its source bears no day, or nothing holds yet', () => {
    expect(isStale(on('2021-06-01'), 99_999)).toBe(true);
    expect(isStale(on('2019-12-31'), 99_999)).toBe(true);
  });
});
