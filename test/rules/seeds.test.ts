import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { makeView } from '../../src/case/view.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { sampleWith } from './told.ts';

// Five pages of universities, of different years, which people still follow. Each case does what its page says, in words of our own.

/** The findings of both packets, once each. */
const found = (patch: MergePatch) => {
  const view = sampleWith(patch);
  const all = [recipes['school-request'], recipes['uscis-paper']].flatMap((recipe) => checkPacket(recipe, view));
  return [...new Map(all.map((finding) => [`${finding.rule} ${finding.path} ${finding.says}`, finding])).values()];
};

const told = (patch: MergePatch): readonly string[] => found(patch).map(({ rule, says }) => `${rule}: ${says}`);

/** A finding of the rule that speaks of the words and of the day. */
const expectTold = (findings: readonly string[], rule: string, ...parts: readonly string[]) => {
  const one = findings.find(
    (finding) => finding.startsWith(`${rule}: `) && parts.every((part) => finding.includes(part)),
  );
  expect(one, `${rule} with ${parts.join(', ')} in\n${findings.join('\n')}`).toBeDefined();
};

const STALE = 'words-follow-the-rules-of-today';

describe('a case that follows a page of long ago', () => {
  test('000, on the SEVP Portal: nothing in it is known to be wrong', () => {
    const portal = {
      plan: {
        remarks:
          'The student updates employer and address in the SEVP Portal and at the office within 10 days; the Portal can be read for about six months after the end.',
      },
    };
    expect(found(portal)).toEqual([]);
  });

  test('001: confirmations at 6, 12 and 18 months only', () => {
    const findings = found({
      plan: { remarks: 'The student confirms the job in a report at 6, 12, and 18 months of the extension.' },
    });
    expect(findings.map(({ rule, severity, path }) => `${severity} ${rule} ${path}`)).toEqual([
      `warning ${STALE} plan.remarks`,
    ]);
    expect(findings[0]?.says).toContain('out of date since 2016-05-10 at the latest');
    expect(findings[0]?.fix).toContain('6, 12, 18, 24 months');
  });

  test('002: 410 dollars by a check that is stapled on, the list of 2016, and no paid faster way', () => {
    const findings = told({
      filing: { fee: 410, payment: 'check' },
      plan: {
        remarks:
          'The CIP code is on the STEM list as of May 10, 2016. The check for $410 is stapled to the I-765. USCIS does not let anybody pay a fee for expedited processing.',
      },
    });
    expectTold(findings, 'fee-is-that-of-the-day-and-the-way-of-filing', 'since 2024-04-01');
    expectTold(findings, 'paper-payment-is-of-a-kind-taken', 'until 2025-10-28');
    expectTold(findings, STALE, '"May 10, 2016"', 'since 2024-07-23');
    expectTold(findings, STALE, '"$410"', 'since 2024-04-01');
    expectTold(findings, STALE, '"check for"', 'since 2025-10-29');
    expectTold(findings, STALE, '"stapled"', 'since 2022-12-31 at the latest');
    expectTold(findings, STALE, 'pay a fee', 'since 2023-03-06');
  });

  test('003: 410 dollars by money order, and a report of the employer within 48 hours', () => {
    const findings = told({
      filing: { fee: 410, payment: 'money order' },
      plan: {
        oversight:
          'The lead engineer meets the student every week. The employer reports to the school within 48 hours of a termination of the employment.',
      },
    });
    expectTold(findings, 'fee-is-that-of-the-day-and-the-way-of-filing', 'since 2024-04-01');
    expectTold(findings, 'paper-payment-is-of-a-kind-taken', 'money order', 'until 2025-10-28');
    expectTold(findings, STALE, '"48 hours"', 'since 2016-05-10');
    expect(findings).toHaveLength(3);
  });

  const oldest = {
    student: { optCard: { starts: '2026-03-15', ends: '2027-03-14' }, mailingAddress: { state: 'CA', zip: '90001' } },
    school: { stemPeriod: { from: '2027-03-15', to: '2028-08-14' } },
    filing: {
      fee: 380,
      payment: 'personal check',
      category: '(c)(3)(c)',
      mailedTo: { address: 'USCIS, PO Box 21281, Phoenix, AZ 85036', readOn: '2026-11-22' },
    },
    job: {
      arrangement: 'through a staffing agency',
      isSelfEmployment: true,
      isVolunteerWork: true,
      relationToDegree:
        'We support the 17-month extension of optional practical training, as motion planning applies the courses of the degree.',
    },
    plan: {
      remarks:
        'OPT and its one-time extension come to 29 months of OPT. No more than 120 days of unemployment may add up. USCIS takes the application 120 days before the EAD expires. The student works as a 1099 contractor. On the extension she may be self-employed, and may be employed by an employment agency. The extension has to rest on the same degree as the OPT. The application fee is $380. Item 16 is the category (c)(3)(c), item 17 the STEM extension. The address decides which of the 4 USCIS Service Centers gets the I-765.',
    },
  };

  test('004: the extension of 17 months, with all that went with it', () => {
    const findings = told(oldest);
    expectTold(findings, 'stem-opt-is-not-called-one-of-17-months', '17-month', 'since 2016-05-10');
    expectTold(findings, 'fee-is-that-of-the-day-and-the-way-of-filing', 'until 2016-12-22', 'since 2024-04-01');
    expectTold(findings, 'paper-payment-is-of-a-kind-taken', 'until 2025-10-28');
    expectTold(findings, 'packet-is-not-mailed-to-a-former-address', '2021-01-07');
    expectTold(findings, 'category-is-written-as-on-the-form');
    expectTold(findings, 'i-765-does-not-arrive-too-early', '2016-05-10');
    expectTold(findings, 'stem-period-has-its-full-length', '17 months', '2016-05-10');
    expectTold(findings, 'work-is-not-self-employment');
    expectTold(findings, 'work-is-not-voluntary');
    expectTold(findings, 'student-is-not-hired-out');
    for (const words of [
      '29 months',
      'one-time',
      '120 days',
      'works as a 1099',
      'self-employed',
      'employment agency',
      'same degree',
    ])
      expectTold(findings, STALE, `"${words}"`, 'since 2016-05-10');
    expectTold(findings, STALE, 'unemployment of 120 days', 'since 2016-05-10');
    expectTold(findings, STALE, 'filing from 120 days before', 'since 2016-05-10');
    expectTold(findings, STALE, '"$380"', 'since 2016-12-23');
    expectTold(findings, STALE, '"Item 16"', 'since 2022-11-07 at the latest');
    expectTold(findings, STALE, '"item 17"', 'since 2022-11-07 at the latest');
    expectTold(findings, STALE, 'Service Centers', 'since 2021-01-08 at the latest');
  });

  test('004: each finding about stale words says what holds today', () => {
    const fixes = found(oldest).flatMap(({ rule, fix }) => (rule === STALE ? [fix] : []));
    expect(fixes.length).toBe(12);
    for (const fix of fixes) expect(fix).toMatch(/^Leave it out, or write what holds today: [A-Z].*\.$/);
  });
});

test('no sample follows such a page', () => {
  const stale = readSamples(fileURLToPath(new URL('../..', import.meta.url))).flatMap(({ name, answers }) =>
    Object.values(recipes).flatMap((recipe) =>
      checkPacket(recipe, makeView(answers))
        .filter(({ rule }) => rule === STALE || rule === 'stem-opt-is-not-called-one-of-17-months')
        .map(({ says }) => `${name}: ${says}`),
    ),
  );
  expect(stale).toEqual([]);
});
