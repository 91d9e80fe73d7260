import { describe, expect, it } from 'vitest';
import { earlierValues } from '../../src/facts/earlier-values.ts';
import { filingWindow } from '../../src/facts/filing-window.ts';
import { formerAddress } from '../../src/facts/former-address.ts';
import { i765FeePaper } from '../../src/facts/i-765-fee-paper.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';
import { mailingAddress } from '../../src/facts/mailing-address.ts';
import { namedFee, untilTold } from '../../src/facts/named-fees.ts';

const DAY = '2026-11-24';
const cite = { title: 'An invented rule', url: 'https://example.org/', seen: null };

describe('what an amount is', () => {
  it.each([
    [520, 'paper', null],
    [470, 'online', null],
    [410, 'paper', '2024-03-31'],
    [380, 'paper', '2016-12-22'],
    [340, 'paper', '2010-11-22'],
    [1780, 'premium', null],
    [1685, 'premium', '2026-02-28'],
    [1500, 'premium', '2024-02-25'],
    [2300, 'together', null],
    [2250, 'together', null],
    [2205, 'together', '2026-02-28'],
    // 410 with the premium fee of before.
    [2095, 'together', '2024-03-31'],
    [1880, 'together', '2016-12-22'],
  ])('$%i is %s, until %s', (amount, of, until) => {
    expect(namedFee(ourLaw, DAY, amount)).toEqual({ amount, of, until });
  });

  it.each([0, 1, 519.99, 550, 1779, 2301])('$%d was never one', (amount) => {
    expect(namedFee(ourLaw, DAY, amount)).toBeNull();
  });

  it('is another thing on another day', () => {
    expect(namedFee(ourLaw, '2024-03-31', 410)).toEqual({ amount: 410, of: 'paper', until: null });
    expect(namedFee(ourLaw, '2024-03-31', 520)).toBeNull();
    expect(namedFee(ourLaw, '2006-01-01', 340)).toBeNull();
  });

  it('is told with its last day', () => {
    expect(untilTold({ amount: 410, of: 'paper', until: '2024-03-31' })).toBe(' until 2024-03-31');
    expect(untilTold({ amount: 520, of: 'paper', until: null })).toBe('');
  });
});

describe('what a fact said before', () => {
  it('is told back to its first value, the newest first', () => {
    expect(earlierValues(ourLaw, i765FeePaper, DAY)).toEqual([
      { value: 410, from: '2016-12-23', until: '2024-03-31' },
      { value: 380, from: '2010-11-23', until: '2016-12-22' },
      { value: 340, from: '2007-07-30', until: '2010-11-22' },
    ]);
    expect(earlierValues(ourLaw, i765FeePaper, '2007-07-30')).toEqual([]);
    expect(earlierValues(ourLaw, i765FeePaper, '2007-07-29')).toEqual([]);
  });

  it('leaves out what was not seen, and goes on behind it', () => {
    const law = lawWith(
      new Map([
        [
          'filing-window',
          [
            { from: '2020-01-01', value: 10, confidence: 'one source', cite },
            { from: '2021-01-01', value: { readOn: 'https://example.org/' }, confidence: 'one source', cite },
            { from: '2022-01-01', value: 30, confidence: 'one source', cite },
          ],
        ],
      ]),
    );
    expect(earlierValues(law, filingWindow, DAY)).toEqual([{ value: 10, from: '2020-01-01', until: '2020-12-31' }]);
  });

  it('ends at the first day that can be written', () => {
    const law = lawWith(
      new Map([['filing-window', [{ from: '0001-01-01', value: 10, confidence: 'one source', cite }]]]),
    );
    expect(earlierValues(law, filingWindow, DAY)).toEqual([]);
  });
});

describe('a former address', () => {
  it('is known by its box or street, and by the city for a guess', () => {
    expect(formerAddress(ourLaw, 'USCIS, P.O. Box 805373, Chicago, IL', DAY)).toMatchObject({
      until: '2026-10-06',
      isCertain: true,
      isNewest: true,
    });
    expect(formerAddress(ourLaw, 'PO BOX 21281, PHOENIX', DAY)).toMatchObject({
      until: '2021-01-07',
      isCertain: true,
      isNewest: false,
    });
    expect(formerAddress(ourLaw, 'USCIS Chicago', DAY)).toMatchObject({ isCertain: false, until: '2026-10-06' });
  });

  it.each(['USCIS, 1 Placeholder Plaza, Exampleton', 'PO Box 8053730, Exampleton', 'Dallastown Road 1', ''])(
    '%s is none',
    (address) => {
      expect(formerAddress(ourLaw, address, DAY)).toBeNull();
    },
  );

  it('is not the one in use on the day', () => {
    expect(formerAddress(ourLaw, 'USCIS, P.O. Box 805373, Chicago', '2026-10-06')).toBeNull();
    expect(formerAddress(ourLaw, 'USCIS Phoenix', '2021-01-07')).toBeNull();
    expect(formerAddress(ourLaw, 'USCIS Phoenix', '2021-01-08')).toMatchObject({ isNewest: true });
  });

  it('is not one when a user has read that it is in use again', () => {
    const value = 'USCIS, P.O. Box 805373, Chicago';
    const values = [
      { from: '2021-01-08', value, confidence: 'one source', cite },
      { from: '2026-10-07', value: { readOn: 'https://example.org/' }, confidence: 'one source', cite },
      { from: '2026-11-01', value, confidence: 'one source', cite },
    ] as const;
    const own = lawWith(new Map([[mailingAddress.id, values]]));
    expect(formerAddress(own, value, '2026-10-31')).toMatchObject({ until: '2026-10-06' });
    expect(formerAddress(own, value, DAY)).toBeNull();
  });
});
