import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysToFile, daysToFileOf, lastDayTold } from '../../src/facts/days-to-file.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';
import { sampleWith } from '../rules/told.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const days = fc
  .integer({ min: at('2016-05-10'), max: at('2060-12-31') })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const maybe = fc.option(days);

const LIMITS = { beforeEnd: 90, afterRecommendation: 60 };
const NOTHING = { cardEnds: null, optEnds: null, recommendedOn: null };

describe('the days between which an I-765 must arrive', () => {
  it('begin 90 days before the end of the card and last to the earlier of OPT end and recommendation, by another calendar', () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, (cardEnds, optEnds, recommendedOn) => {
        const found = daysToFile({ cardEnds, optEnds, recommendedOn }, LIMITS);
        expect(found.earliest === null ? null : at(found.earliest) + 90).toBe(cardEnds === null ? null : at(cardEnds));
        const ends = [
          ...(optEnds === null ? [] : [at(optEnds)]),
          ...(recommendedOn === null ? [] : [at(recommendedOn) + 60]),
        ];
        expect(found.last === null ? null : at(found.last.day)).toBe(ends.length === 0 ? null : Math.min(...ends));
      }),
    );
  });

  it('never lengthen when a day more is known', () => {
    fc.assert(
      fc.property(days, days, (optEnds, recommendedOn) => {
        const alone = daysToFile({ ...NOTHING, optEnds }, LIMITS).last?.day ?? '';
        const both = daysToFile({ ...NOTHING, optEnds, recommendedOn }, LIMITS).last?.day ?? '';
        expect(both <= alone).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-11-15', '2027-01-14', 'the end of OPT'],
    ['2026-11-16', '2027-01-14', 'the end of OPT'],
    ['2026-11-14', '2027-01-13', 'the recommendation'],
  ])('recommended on %s they end on %s, by %s', (recommendedOn, day, by) => {
    expect(daysToFile({ ...NOTHING, optEnds: '2027-01-14', recommendedOn }, LIMITS).last).toEqual({ day, by });
  });

  it('over a leap day', () => {
    const leap = daysToFile({ cardEnds: '2028-05-15', optEnds: '2028-05-15', recommendedOn: '2028-02-01' }, LIMITS);
    expect([leap.earliest, leap.last?.day]).toEqual(['2028-02-15', '2028-04-01']);
    const plain = daysToFile({ cardEnds: '2027-05-15', optEnds: '2027-05-15', recommendedOn: '2027-02-01' }, LIMITS);
    expect([plain.earliest, plain.last?.day]).toEqual(['2027-02-14', '2027-04-02']);
  });

  it('are not known without the limits', () => {
    const all = { cardEnds: '2027-01-14', optEnds: '2027-01-14', recommendedOn: '2026-11-16' };
    const found = daysToFile(all, { beforeEnd: null, afterRecommendation: null });
    expect(found).toMatchObject({ earliest: null, lastByRecommendation: null, lastByOpt: '2027-01-14' });
  });
});

describe('the days to file of a case', () => {
  it('are those of the sample', () => {
    const found = daysToFileOf(sampleWith({}), ourLaw);
    expect(found).toEqual({
      earliest: '2026-10-16',
      lastByOpt: '2027-01-14',
      lastByRecommendation: '2027-01-15',
      last: { day: '2027-01-14', by: 'the end of OPT' },
    });
    expect(lastDayTold(found)).toBe(' The last day is 2027-01-14, by the end of OPT.');
  });

  it('count the first day from the card and the last from the cap-gap', () => {
    const view = sampleWith({
      student: { optCard: { starts: '2025-08-01', ends: '2026-07-31' }, capGapUntil: '2027-04-01' },
      school: { recommendedOn: '2027-02-15', i20: null },
    });
    expect(daysToFileOf(view, ourLaw)).toMatchObject({ earliest: '2026-05-02', last: { day: '2027-04-01' } });
  });

  it('count from the earliest of recommendation, issue and signature, and not from the day of arrival', () => {
    const days = { recommendedOn: '2026-11-16', i20: { issuedOn: '2026-11-14', dsoSignedOn: '2026-11-13' } };
    expect(daysToFileOf(sampleWith({ school: days }), ourLaw).last?.day).toBe('2027-01-12');
    const arrived = { school: { recommendedOn: null, i20: { issuedOn: null, dsoSignedOn: null } } };
    expect(daysToFileOf(sampleWith(arrived), ourLaw).lastByRecommendation).toBeNull();
  });

  it('go by the law of the day of receipt, or of the day asked for', () => {
    const view = sampleWith({});
    expect(daysToFileOf(view, ourLaw, '2016-05-09').earliest).toBe('2026-09-16');
    expect(daysToFileOf(view, ourLaw, '2016-05-10').earliest).toBe('2026-10-16');
    expect(daysToFileOf(view, ourLaw, null)).toMatchObject({ earliest: null, last: { day: '2027-01-14' } });
    const cite = { title: 'An invented rule', url: 'https://example.org/', seen: null };
    const own = lawWith(
      new Map([['filing-window', [{ from: '2026-01-01', value: 30, confidence: 'one source', cite }]]]),
    );
    expect(daysToFileOf(view, own).earliest).toBe('2026-12-15');
  });

  it('say nothing of a last day that is not known', () => {
    const view = sampleWith({ student: { optCard: null }, school: { recommendedOn: null, i20: null } });
    expect(lastDayTold(daysToFileOf(view, ourLaw))).toBe('');
  });
});

describe('days to file do not depend on the machine', () => {
  const script = `
    import { daysToFile } from './src/facts/days-to-file.ts';
    const days = { cardEnds: '2027-03-28', optEnds: '2027-03-28', recommendedOn: '2026-09-01' };
    console.log(JSON.stringify(daysToFile(days, { beforeEnd: 90, afterRecommendation: 60 })));`;

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])('in %s', (TZ) => {
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ earliest: '2026-12-28', last: { day: '2026-10-31' } });
  });
});
