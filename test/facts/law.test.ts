import { describe, expect, it } from 'vitest';
import { decisiveAnswer, decisiveDay } from '../../src/facts/decisive-day.ts';
import type { FactValue } from '../../src/facts/define.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';
import { premiumFee } from '../../src/facts/premium-fee.ts';
import { premiumProcessing } from '../../src/facts/premium-processing.ts';
import { viewWith } from '../letters/sample-view.ts';

const cite = { title: 'A notice', url: 'https://example.org/notice', seen: null };
const value = (from: string, given: FactValue<unknown>['value']): FactValue<unknown> => ({
  from,
  value: given,
  confidence: 'one source',
  cite,
});

const own = lawWith(
  new Map([
    [
      'premium-fee',
      [
        value('2026-01-01', 1900),
        { ...value('2026-06-01', { readOn: 'https://example.org/fee' }), doubt: 'Who knows.' },
        value('2026-12-01', null),
      ],
    ],
  ]),
);

describe('our law', () => {
  it('is our facts', () => {
    expect(ourLaw.overridden).toEqual([]);
    expect(ourLaw.on(premiumFee, '2026-11-24')).toMatchObject({ is: 'known', value: 1780, from: '2026-03-01' });
    expect(ourLaw.values(premiumFee)).toBe(premiumFee.values);
  });
});

describe('a law with values of a user', () => {
  it('has them instead of ours, with all that they say', () => {
    expect(own.on(premiumFee, '2025-12-31')).toEqual({ is: 'nothing' });
    expect(own.on(premiumFee, '2026-01-01')).toEqual({
      is: 'known',
      value: 1900,
      from: '2026-01-01',
      exact: true,
      confidence: 'one source',
      cite,
    });
    expect(own.on(premiumFee, '2026-06-01')).toMatchObject({
      is: 'unseen',
      readOn: 'https://example.org/fee',
      doubt: 'Who knows.',
    });
    expect(own.on(premiumFee, '2026-12-01')).toEqual({ is: 'nothing' });
    expect(own.values(premiumFee).map(({ from }) => from)).toEqual(['2026-01-01', '2026-06-01', '2026-12-01']);
  });

  it('leaves the others as they are, and says which it replaces', () => {
    expect(own.overridden).toEqual(['premium-fee']);
    expect(own.on(premiumProcessing, '2026-11-24')).toEqual(ourLaw.on(premiumProcessing, '2026-11-24'));
    expect(own.values(premiumProcessing)).toBe(premiumProcessing.values);
  });

  it('refuses a value that is not in the unit: its reader should have', () => {
    const wrong = lawWith(new Map([['premium-fee', [value('2026-01-01', '1900')]]]));
    expect(() => wrong.on(premiumFee, '2026-11-24')).toThrow('A value of the fact premium-fee is not in US dollars.');
  });
});

describe('the day that decides for a fact', () => {
  const paper = viewWith({
    school: { recommendedOn: '2026-11-16' },
    filing: { preparedOn: '2026-11-22', mailedOn: '2026-11-24', submittedOn: 'none', expectedReceipt: '2026-11-30' },
  });
  const online = viewWith({
    filing: {
      preparedOn: '2026-11-22',
      mailedOn: 'none',
      submittedOn: '2026-11-25',
      expectedReceipt: undefined,
    },
  });
  const early = viewWith({
    school: { recommendedOn: undefined },
    filing: { preparedOn: '2026-11-22', mailedOn: undefined, submittedOn: undefined, expectedReceipt: undefined },
  });

  it.each([
    ['a paper filing', paper, 'filing', '2026-11-24'],
    ['a paper filing', paper, 'receipt', '2026-11-30'],
    ['a paper filing', paper, 'recommendation', '2026-11-16'],
    ['a paper filing', paper, 'preparation', '2026-11-22'],
    ['an online filing', online, 'filing', '2026-11-25'],
    ['an online filing', online, 'receipt', '2026-11-25'],
    ['a packet for the school', early, 'filing', '2026-11-22'],
    ['a packet for the school', early, 'receipt', '2026-11-22'],
    ['a packet for the school', early, 'recommendation', '2026-11-22'],
    ['a packet for the school', early, 'preparation', '2026-11-22'],
  ] as const)('of %s, for what goes by the %s', (_, view, dated, day) => {
    expect(decisiveDay(view, dated)).toBe(day);
  });

  it('is told with its answer, so that the answer can be mended', () => {
    expect(decisiveAnswer(paper, 'filing')).toEqual({ path: 'filing.mailedOn', day: '2026-11-24' });
    expect(decisiveAnswer(online, 'receipt')).toEqual({ path: 'filing.submittedOn', day: '2026-11-25' });
  });

  it('is not known where no answer tells it: there is no clock', () => {
    const nothing = viewWith({ school: { recommendedOn: undefined }, filing: undefined });
    for (const dated of ['filing', 'receipt', 'recommendation', 'preparation'] as const) {
      expect(decisiveDay(nothing, dated)).toBeNull();
      expect(decisiveAnswer(nothing, dated)).toBeNull();
    }
  });
});
