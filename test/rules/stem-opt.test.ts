import { describe, expect, test } from 'vitest';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { errorsOf, online, sampleWith, says, toldOf } from './told.ts';

describe('the STEM OPT period', () => {
  test('seventeen months are told with the day on which they ended', () => {
    expect(says('stem-period-has-its-full-length', { school: { stemPeriod: { to: '2028-06-14' } } })).toBe(
      'The STEM OPT period ends on 2028-06-14 (17 months; an extension of 17 months was given until 2016-05-09); since 2016-05-10 the extension is 24 months, from 2027-01-15 to 2029-01-14.',
    );
  });

  test('29 and 36 months count the OPT before it', () => {
    const length = (to: string) => says('stem-period-has-its-full-length', { school: { stemPeriod: { to } } });
    expect(length('2029-06-14')).toContain('(29 months, which count the OPT before it too; an extension of 17 months');
    expect(length('2030-01-14')).toContain('(36 months, which count the OPT before it too)');
    expect(length('2029-02-14')).toContain('(25 months)');
    expect(length('2029-01-15')).not.toContain('(');
  });

  test('a period that begins on a 29th of February may end on either of two days', () => {
    const leap = (to: string) => ({
      student: { optCard: { starts: '2027-03-01', ends: '2028-02-28' } },
      school: { stemPeriod: { from: '2028-02-29', to } },
    });
    const told = (to: string) => toldOf(leap(to)).has('stem-period-has-its-full-length');
    expect(['2030-02-26', '2030-02-27', '2030-02-28', '2030-03-01'].map(told)).toEqual([true, false, false, true]);
  });

  test('the day of hiring in place of the first day under STEM OPT is named as that', () => {
    expect(says('job-starts-within-the-stem-period', { job: { starts: '2026-02-01' } })).toContain(
      'the day of hiring under the first OPT',
    );
    expect(says('job-starts-within-the-stem-period', { job: { starts: '2026-02-02' } })).not.toContain('hiring');
  });
});

describe('what a message says of the case', () => {
  test('that the cap-gap, not the card, ends OPT', () => {
    const gap = { student: { optCard: { starts: '2025-08-01', ends: '2026-07-31' }, capGapUntil: '2026-11-29' } };
    expect(says('stem-period-begins-the-day-after-opt', gap)).toBe(
      'The STEM OPT period begins on 2027-01-15, and OPT ends on 2026-11-29, where the cap-gap carries it.',
    );
    expect(says('i-765-arrives-by-the-end-of-opt', gap)).toContain(
      'USCIS receives the I-765 on 2026-11-30, and OPT ends on 2026-11-29 with the cap-gap.',
    );
  });

  test('that the card ends OPT', () => {
    const late = { school: { stemPeriod: { from: '2027-01-16' } }, filing: online('2027-01-15') };
    expect(says('stem-period-begins-the-day-after-opt', late)).toBe(
      'The STEM OPT period begins on 2027-01-16, and OPT ends on 2027-01-14.',
    );
    expect(says('i-765-arrives-by-the-end-of-opt', late)).toContain(
      'The I-765 is submitted on 2027-01-15, and OPT ends on 2027-01-14.',
    );
  });

  test('whether the extension was recommended already or is being asked for', () => {
    const awarded = (more: MergePatch) =>
      says('degree-is-awarded-before-the-recommendation', { student: { degree: { awarded: '2026-12-01' } }, ...more });
    expect(awarded({})).toContain('after the extension is recommended on 2026-11-16');
    expect(awarded({ school: { recommendedOn: null } })).toContain('after the extension is asked for on 2026-11-22');
    const old = (more: MergePatch) =>
      says('earlier-degree-is-recent-enough', {
        student: { degree: { isPriorDegree: true, awarded: '2010-12-01' } },
        ...more,
      });
    expect(old({})).toContain('more than 10 years before the extension is recommended on 2026-11-16');
    expect(old({ school: { recommendedOn: null } })).toContain('before the extension is asked for on 2026-11-22');
  });

  test('which day belongs to the other way of filing', () => {
    const RULE = 'day-of-filing-is-that-of-the-way-of-filing';
    expect(says(RULE, { filing: { mailedOn: 'none', submittedOn: '2026-11-24' } })).toBe(
      'The filing is on paper, and "filing.submittedOn" is 2026-11-24.',
    );
    expect(says(RULE, { filing: { method: 'online' } })).toBe(
      'The filing is online, and "filing.mailedOn" is 2026-11-24.',
    );
  });

  test('which part of the address is missing', () => {
    const missing = (mailedTo: MergePatch | string | null) =>
      toldOf({ filing: { mailedTo } }).get('paper-packet-tells-where-it-is-mailed')?.[0];
    expect(missing(null)?.path).toBe('filing.mailedTo');
    expect(missing({ address: null })).toMatchObject({
      path: 'filing.mailedTo.address',
      says: 'The address that the packet is mailed to is not given.',
    });
    expect(missing({ readOn: null })).toMatchObject({
      path: 'filing.mailedTo.readOn',
      says: 'The day on which the address of the packet was read is not given.',
    });
  });

  test('a job that starts after a period of a single day', () => {
    const single = { school: { stemPeriod: { to: '2027-01-15' } }, job: { starts: '2027-01-16' } };
    expect(says('job-starts-within-the-stem-period', single)).toContain('which ends on 2027-01-15');
  });
});

describe('days without work', () => {
  test('90 in OPT are allowed, 91 are not; overlaps count once and what lies before OPT does not', () => {
    const without = (...unemployment: readonly { from: string; to: string }[]) =>
      errorsOf({ student: { unemployment } });
    expect(without({ from: '2026-01-15', to: '2026-04-14' })).toEqual([]);
    expect(without({ from: '2026-01-15', to: '2026-04-15' })).toEqual(['unemployment-on-opt-is-within-its-days']);
    expect(without({ from: '2026-03-01', to: '2026-04-14' }, { from: '2026-01-15', to: '2026-03-31' })).toEqual([]);
    expect(without({ from: '2025-11-01', to: '2026-04-14' })).toEqual([]);
  });

  test('150 in all', () => {
    const inAll = (to: string) =>
      errorsOf({
        student: {
          unemployment: [
            { from: '2026-01-15', to: '2026-04-14' },
            { from: '2027-01-15', to },
          ],
        },
      });
    expect(inAll('2027-03-15')).toEqual([]);
    expect(inAll('2027-03-16')).toEqual(['unemployment-in-all-is-within-its-days']);
  });

  test('a second period that is backwards is told at its own day', () => {
    const unemployment = [
      { from: '2026-01-15', to: '2026-01-20' },
      { from: '2026-03-02', to: '2026-02-28' },
    ];
    expect(toldOf({ student: { unemployment } }).get('periods-begin-before-they-end')).toMatchObject([
      { path: 'student.unemployment.1.to' },
    ]);
  });

  test('when they are not told, the packet says that they were not checked', () => {
    const findings = checkPacket(recipes['uscis-paper'], sampleWith({ student: { unemployment: null } }));
    expect(findings).toMatchObject([
      { rule: 'every-check-has-its-answer', severity: 'note', path: 'student.unemployment' },
    ]);
  });
});

describe('extensions and degrees', () => {
  test("a second extension on another master's degree is denied, on a doctorate it is not", () => {
    const earlier = [{ level: 'MS', from: '2021-07-01', to: '2023-06-30' }];
    expect(errorsOf({ student: { stemExtensions: earlier } })).toEqual(['second-extension-rests-on-a-higher-degree']);
    const doctor = { level: 'Ph.D.', shortForI765: 'PhD Computer Sci' };
    expect(errorsOf({ student: { stemExtensions: earlier, degree: doctor } })).toEqual([]);
  });

  test('the second of two earlier extensions that reaches into this OPT is told at its own day', () => {
    const stemExtensions = [
      { level: "Bachelor's", from: '2020-01-01', to: '2021-12-31' },
      { level: "Bachelor's", from: '2024-02-01', to: '2026-01-31' },
    ];
    expect(toldOf({ student: { stemExtensions } }).get('earlier-extension-ended-before-this-opt')).toMatchObject([
      { path: 'student.stemExtensions.1.to' },
    ]);
  });

  test('ten years to the day are young enough, also over a leap day', () => {
    const prior = (awarded: string, day: string) =>
      toldOf({
        student: { degree: { isPriorDegree: true, awarded } },
        school: { recommendedOn: day },
      }).has('earlier-degree-is-recent-enough');
    expect(prior('2016-11-16', '2026-11-16')).toBe(false);
    expect(prior('2016-11-15', '2026-11-16')).toBe(true);
    expect(prior('2018-02-28', '2028-02-29')).toBe(true);
    expect(prior('2020-02-29', '2030-02-28')).toBe(false);
    expect(prior('2020-02-29', '2030-03-01')).toBe(true);
  });
});
