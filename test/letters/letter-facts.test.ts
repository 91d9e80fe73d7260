import { describe, expect, it } from 'vitest';
import { decisiveDay } from '../../src/facts/decisive-day.ts';
import type { FactValue } from '../../src/facts/define.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';
import { factOfKey, letterFacts } from '../../src/letters/letter-facts.ts';
import { viewWith } from './sample-view.ts';

/** Some that letters print. */
const ids = [
  'stem-opt-length',
  'recommendation-window',
  'employer-departure-report',
  'mailing-address',
  'paper-payment',
  'upload-size',
  'photo-upload-size',
  'upload-types',
];

const factsOn = (day: string) => letterFacts(ourLaw, () => day, ids).facts;

const own = (value: FactValue<unknown>['value'], seen: string | null): FactValue<unknown> => ({
  from: '2020-01-01',
  value,
  confidence: 'one source',
  cite: { title: 'A notice', url: 'https://example.org/notice', seen },
});

describe('the facts of our letters', () => {
  it('are those of the day that decides for each', () => {
    const early = factsOn('2026-10-06');
    const late = factsOn('2026-10-07');
    expect(early['mailing-address-page']).toBeUndefined();
    expect(early['mailing-address-since']).toBe('2021-01-08');
    expect(late['mailing-address-page']).toBe('https://www.uscis.gov/i-765-addresses');
    expect(late['mailing-address-since']).toBe('2026-10-07');
    expect(late['mailing-address']).toBeUndefined();
  });

  it('go by the day that each fact names: the recommendation for the length, the filing for the payment', () => {
    const view = viewWith({
      school: { recommendedOn: '2016-05-09' },
      filing: { mailedOn: '2016-05-10', expectedReceipt: '2016-05-12', preparedOn: '2016-05-10' },
    });
    const { facts } = letterFacts(ourLaw, (dated) => decisiveDay(view, dated) ?? '', ids);
    expect(facts['stem-opt-length']).toBe('17 months');
    expect(facts['recommendation-window']).toBe('60 days');
    expect(facts['paper-payment']).toBe("a check, a money order or a cashier's check");
  });

  it('are told with their units', () => {
    expect(factsOn('2026-11-24')).toMatchObject({
      'stem-opt-length': '24 months',
      'recommendation-window': '60 days',
      'employer-departure-report': '5 business days',
      'paper-payment':
        'Form G-1450 (card of a US bank), Form G-1650 (US bank account) or another means with Form G-1651 (exemption)',
      'upload-size': '12 MB',
      'photo-upload-size': '6 MB',
      'upload-types': 'pdf, jpg, jpeg',
    });
  });

  it('have no key on a day before all values', () => {
    expect(letterFacts(ourLaw, () => '1999-12-31', ids)).toEqual({ facts: {}, seen: [] });
  });

  it('say on which days their sources were seen', () => {
    const { seen } = letterFacts(ourLaw, () => '2026-11-24', ids);
    expect(seen.toSorted()[0]).toBe('2026-01-30');
    expect(letterFacts(ourLaw, () => '2026-11-24', ['mailing-address']).seen).toEqual(['2026-10-08']);
  });

  it('are those of the user where a file of facts replaces ours', () => {
    const law = lawWith(
      new Map([
        ['stem-opt-length', [own(36, '2025-12-01')]],
        ['recommendation-window', [own({ readOn: 'https://example.org/window' }, null)]],
        ['upload-size', [own(null, null)]],
      ]),
    );
    const { facts, seen } = letterFacts(law, () => '2026-11-24', ids);
    expect(facts['stem-opt-length']).toBe('36 months');
    expect(facts['recommendation-window']).toBeUndefined();
    expect(facts['recommendation-window-page']).toBe('https://example.org/window');
    expect(Object.keys(facts).filter((key) => key.startsWith('upload-size'))).toEqual([]);
    expect(seen.toSorted()[0]).toBe('2025-12-01');
  });

  it('are those that are named, and no others', () => {
    expect(Object.keys(letterFacts(ourLaw, () => '2026-11-24', ['upload-size-since']).facts)).toEqual([
      'upload-size-since',
      'upload-size',
    ]);
    expect(factOfKey('no-such-fact')).toBe(null);
  });
});
