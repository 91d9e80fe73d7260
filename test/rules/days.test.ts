import { describe, expect, test } from 'vitest';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { lawWith } from '../../src/facts/law.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { errorsOf, sampleWith, says, toldOf, warningsOf } from './told.ts';

/** The STEM I-20 recommended, issued and signed on one day, and received the day after next. */
const recommended = (day: string, receivedOn: string) => ({
  recommendedOn: day,
  i20: { issuedOn: day, dsoSignedOn: day, receivedOn },
});

const online = (submittedOn: string) => ({
  method: 'online',
  fee: 470,
  payment: 'Pay.gov',
  mailedOn: 'none',
  mailedTo: 'none',
  submittedOn,
});

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
    const said = says(RULE, { school: recommended('2026-09-30', '2026-10-02') });
    expect(said).toContain('counted from 2026-10-02, when the I-20 reached you, it only seems in time');
    expect(said).toContain('The last day is 2026-11-29, by the recommendation.');
    expect(says(RULE, { school: recommended('2026-09-28', '2026-09-30') })).not.toContain('reached you');
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

describe('the address of a paper packet', () => {
  const mailed = (address: string, mailedOn: string) => ({
    school: recommended('2026-10-12', '2026-10-13'),
    filing: { preparedOn: '2026-10-14', mailedTo: { address, readOn: mailedOn }, mailedOn },
  });
  const CHICAGO = 'USCIS, Attn: I-765 C03, P.O. Box 805373, Chicago, IL 60680-5374';
  const PHOENIX = 'USCIS, PO Box 21281, Phoenix, AZ 85036';

  test('Chicago is honoured with a postmark of November 9 and not of the next day', () => {
    expect(errorsOf(mailed(CHICAGO, '2026-11-09'))).toEqual([]);
    expect(warningsOf(mailed(CHICAGO, '2026-11-09'))).toEqual(['mailing-address-is-the-one-in-use']);
    expect(errorsOf(mailed(CHICAGO, '2026-11-10'))).toEqual(['packet-is-not-mailed-to-a-former-address']);
  });

  test('Phoenix of the old guides is wrong on any day since 2021, and says until when it was right', () => {
    for (const day of ['2026-10-20', '2026-11-10'])
      expect(errorsOf(mailed(PHOENIX, day))).toEqual(['packet-is-not-mailed-to-a-former-address']);
    expect(says('packet-is-not-mailed-to-a-former-address', mailed(PHOENIX, '2026-11-10'))).toBe(
      'The packet is mailed on 2026-11-10 to an address that USCIS used until 2021-01-07.',
    );
  });

  test('another box in the same city is only a warning: the present address may be there', () => {
    const other = mailed('USCIS, PO Box 10001, Phoenix, AZ 85001', '2026-11-10');
    expect(errorsOf(other)).toEqual([]);
    expect(warningsOf(other)).toEqual(['mailing-address-is-the-one-in-use']);
  });
});
