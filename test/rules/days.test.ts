import { describe, expect, test } from 'vitest';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { lawWith } from '../../src/facts/law.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { errorsOf, online, recommended, sampleWith, says, toldOf, warningsOf } from './told.ts';

describe('the day on which USCIS receives it', () => {
  test('Testa mails the packet on the last day of OPT and expects it there on the same day: late twice over', () => {
    const late = {
      school: recommended('2026-12-14', '2026-12-16'),
      filing: { preparedOn: '2027-01-12', mailedOn: '2027-01-14', expectedReceipt: '2027-01-14' },
    };
    expect(errorsOf(late)).toEqual(['i-765-arrives-by-the-end-of-opt', 'packet-does-not-arrive-before-it-is-mailed']);
    expect(says('i-765-arrives-by-the-end-of-opt', late)).toBe(
      'A packet that is mailed on 2027-01-14 arrives on 2027-01-15 at the earliest, and OPT ends on 2027-01-14. The last day is 2027-01-14, by the end of OPT.',
    );
  });

  test('Testa submits online on the last day: in time', () => {
    expect(errorsOf({ school: recommended('2026-12-14', '2026-12-16'), filing: online('2027-01-14') })).toEqual([]);
    expect(errorsOf({ school: recommended('2026-12-14', '2026-12-16'), filing: online('2027-01-15') })).toEqual([
      'i-765-arrives-by-the-end-of-opt',
    ]);
  });

  test('a postmark in time does not help when the mail takes a week', () => {
    const slow = {
      school: recommended('2026-12-14', '2026-12-16'),
      filing: { mailedOn: '2027-01-11', expectedReceipt: '2027-01-18' },
    };
    expect(errorsOf(slow)).toEqual(['i-765-arrives-by-the-end-of-opt']);
  });

  test('without a day of receipt a paper packet is stopped, and an online filing is not', () => {
    expect(errorsOf({ filing: { expectedReceipt: null } })).toEqual(['paper-filing-tells-its-day-of-receipt']);
    expect(errorsOf({ filing: { ...online('2026-11-24'), expectedReceipt: null } })).toEqual([]);
  });

  test('in a cap-gap the end on the I-20 counts, not that of the card', () => {
    const gap = {
      student: { optCard: { starts: '2025-08-01', ends: '2026-07-31' }, capGapUntil: '2027-04-01' },
      school: { stemPeriod: { from: '2027-04-02', to: '2029-04-01' } },
      job: { starts: '2027-04-02' },
    };
    expect(errorsOf(gap)).toEqual([]);
    expect(errorsOf({ ...gap, student: { ...gap.student, capGapUntil: 'none' } })).toEqual([
      'i-765-arrives-by-the-end-of-opt',
      'opt-runs-when-the-school-is-asked',
      'stem-period-begins-the-day-after-opt',
    ]);
  });

  test('a mail with six days to spare is named, and says by what the last day is the last', () => {
    const close = {
      filing: { mailedOn: '2027-01-01', expectedReceipt: '2027-01-08' },
      school: recommended('2026-11-10', '2026-11-12'),
    };
    expect(says('packet-has-days-to-spare', close)).toBe(
      'USCIS receives the packet on 2027-01-08 and the last day is 2027-01-09, by the recommendation: 1 day to spare.',
    );
  });
});

describe('90 days before, and the 120 of older guides', () => {
  const filed = (day: string, receipt: string): MergePatch => ({
    school: recommended('2026-09-10', '2026-09-12'),
    filing: { preparedOn: '2026-09-14', mailedOn: day, expectedReceipt: receipt, mailedTo: { readOn: day } },
    student: { photo: { takenOn: '2026-09-11' } },
  });

  test('day 90 is in time, day 91 is not', () => {
    expect(errorsOf(filed('2026-10-14', '2026-10-16'))).toEqual([]);
    expect(errorsOf(filed('2026-10-13', '2026-10-15'))).toEqual(['i-765-does-not-arrive-too-early']);
  });

  test('who counted 120 days is told since when they are over', () => {
    const counted = says('i-765-does-not-arrive-too-early', filed('2026-09-15', '2026-09-16'));
    expect(counted).toContain('120 days before the OPT card ends; the first day is 2026-10-16');
    expect(counted).toContain('the 120 days of older guides are over since 2016-05-10');
    expect(says('i-765-does-not-arrive-too-early', filed('2026-09-14', '2026-09-15'))).not.toContain('older guides');
  });

  test('a packet that leaves before the first day and should arrive after it is a warning', () => {
    expect(warningsOf(filed('2026-10-15', '2026-10-17'))).toContain('i-765-is-not-mailed-before-it-may-arrive');
    expect(warningsOf(filed('2026-10-16', '2026-10-17'))).not.toContain('i-765-is-not-mailed-before-it-may-arrive');
  });
});

describe('60 days from the recommendation', () => {
  const RULE = 'i-765-arrives-while-the-recommendation-holds';

  test('day 60 is in time, day 61 is not', () => {
    expect(errorsOf({ school: recommended('2026-10-01', '2026-10-03') })).toEqual([]);
    expect(errorsOf({ school: recommended('2026-09-30', '2026-10-02') })).toEqual([RULE]);
  });

  test('who counted from the day the I-20 arrived is told so, and the last day is named', () => {
    const said = says(RULE, { school: recommended('2026-09-30', '2026-10-01') });
    expect(said).toContain('counted from 2026-10-01, when the I-20 reached you, it only seems in time');
    expect(said).toContain('The last day is 2026-11-29, by the recommendation.');
    expect(says(RULE, { school: recommended('2026-09-29', '2026-09-30') })).not.toContain('reached you');
  });

  test('the earliest of recommendation, issue and signature counts', () => {
    const i20 = { issuedOn: '2026-09-30', dsoSignedOn: '2026-10-02' };
    expect(says(RULE, { school: { recommendedOn: '2026-10-01', i20 } })).toContain('the issue of the I-20');
    expect(says(RULE, { school: { i20: { dsoSignedOn: '2026-09-30' } } })).toContain('the signature of the DSO');
  });

  test('between 30 and 60 days nothing is wrong: 30 is the rule of the first OPT', () => {
    expect(toldOf({ school: recommended('2026-10-10', '2026-10-12') }).size).toBe(0);
  });

  test('filed the day before the recommendation, no I-20 of a later day mends it', () => {
    expect(errorsOf({ school: recommended('2026-11-25', '2026-11-26') })).toEqual(['i-765-follows-the-recommendation']);
    expect(errorsOf({ school: recommended('2026-11-24', '2026-11-24') })).toEqual([]);
  });

  test("a user's own days replace ours", () => {
    const cite = { title: 'An invented rule', url: 'https://example.org/', seen: null };
    const law = lawWith(
      new Map([['recommendation-window', [{ from: '2026-01-01', value: 10, confidence: 'one source', cite }]]]),
    );
    expect(says(RULE, {}, law)).toContain('more than 10 days after the recommendation in SEVIS on 2026-11-16');
  });
});

describe('a request to the school', () => {
  test('leaves the office its days before its own last day', () => {
    const asked = (preparedOn: string) =>
      checkPacket(
        recipes['school-request'],
        sampleWith({ school: { recommendedOn: null, i20: null }, filing: { preparedOn } }),
      ).map(({ rule }) => rule);
    expect(asked('2026-12-24')).not.toContain('office-has-its-days-to-recommend');
    expect(asked('2026-12-25')).toContain('office-has-its-days-to-recommend');
    expect(asked('2027-01-15')).toContain('opt-runs-when-the-school-is-asked');
  });
});
