import { describe, expect, test } from 'vitest';
import { type Case, caseSchema } from '../../src/case/case.ts';
import type { Finding } from '../../src/finding.ts';
import { waive } from '../../src/preflight/waive.ts';
import { rules } from '../../src/rules/registry.ts';
import { finding } from './findings.ts';

/** A warning of the school's packet, one of both, and an error, as the rules have them. */
const [WARNING, ERROR] = ['unit-is-not-in-the-street', 'sevis-id-is-n-and-ten-digits'] as const;

const warning = (more: Partial<Finding> = {}) => finding({ rule: WARNING, severity: 'warning', ...more });

const whole = { reason: 'The office saw it.', name: 'Adviser Example', day: '2026-11-22' };

const waiversOf = (waivers: unknown): Case['waivers'] =>
  caseSchema.parse({ student: { name: { family: 'Samplename' } }, waivers }).waivers;

const afterWaiving = (
  findings: readonly Finding[],
  waivers: unknown,
  more: { packets?: readonly ('school' | 'uscis')[]; by?: string } = {},
) => waive(findings, { waivers: waiversOf(waivers), packets: ['school', 'uscis'], by: 'check', ...more });

test('the rules of these tests are graded so', () => {
  const severityOf = (id: string) => rules.find((rule) => rule.id === id)?.severity;
  expect([severityOf(WARNING), severityOf(ERROR)]).toEqual(['warning', 'error']);
});

describe('a waiver', () => {
  test('takes every warning and note of its rule out of what counts, and tells who answers for it', () => {
    const findings = [warning({ says: 'A.' }), finding({}), warning({ severity: 'note', says: 'B.' })];
    const { findings: counted, waived } = afterWaiving(findings, [{ rule: WARNING, ...whole }]);
    expect(counted).toEqual([finding({})]);
    expect(waived).toEqual([
      { finding: findings[0], ...whole },
      { finding: findings[2], ...whole },
    ]);
  });

  test('of an error does not count: the error stays, and that is told', () => {
    const error = finding({ rule: ERROR });
    const { findings, waived } = afterWaiving([error], [{ rule: ERROR, ...whole }]);
    expect(waived).toEqual([]);
    expect(findings[0]).toBe(error);
    expect(findings.slice(1)).toMatchObject([
      { rule: 'only-warnings-are-waived', severity: 'warning', path: 'waivers.0.rule' },
    ]);
  });

  test('of a rule that is always an error is refused even where it finds nothing', () => {
    expect(afterWaiving([], [{ rule: ERROR, ...whole }]).findings).toMatchObject([
      { rule: 'only-warnings-are-waived' },
    ]);
  });

  test('of a check that found an error and a warning takes the warning and tells of the error', () => {
    const id = 'the-edition-is-accepted-on-the-day-of-filing';
    const [error, unsure] = [finding({ rule: id }), finding({ rule: id, severity: 'warning' })];
    const { findings, waived } = afterWaiving([error, unsure], [{ rule: id, ...whole }]);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      [id, 'error'],
      ['only-warnings-are-waived', 'warning'],
    ]);
    expect(waived.map((one) => one.finding)).toEqual([unsure]);
  });

  test('of no known rule is told with the nearest one', () => {
    const { findings } = afterWaiving([warning()], [{ rule: 'unit-is-not-in-the-stret', ...whole }]);
    expect(findings).toHaveLength(2);
    expect(findings[1]).toMatchObject({
      rule: 'a-waiver-names-a-known-rule',
      severity: 'warning',
      path: 'waivers.0.rule',
      says: 'The waiver of "unit-is-not-in-the-stret" names no rule that there is.',
      fix: `Did you mean "${WARNING}"?`,
    });
    expect(afterWaiving([], [{ rule: 'x', ...whole }]).findings[0]?.fix).toMatch(/^Copy the id/);
  });

  test.each(['rule', 'reason', 'name', 'day'])('without %s does not count', (part) => {
    for (const written of ['none', undefined]) {
      const { findings, waived } = afterWaiving([warning()], [{ rule: WARNING, ...whole, [part]: written }]);
      expect(waived).toEqual([]);
      expect(findings[0]).toEqual(warning());
      expect(findings[1]).toMatchObject({ rule: 'a-waiver-says-why-who-and-when', path: 'waivers.0' });
      expect(findings[1]?.says).toContain(`"${part}"`);
    }
  });

  test('may spell its reason in two ways', () => {
    const reason = { text: 'Café saw it.', asOnForm: 'Cafe saw it.' };
    expect(afterWaiving([warning()], [{ rule: WARNING, ...whole, reason }]).waived[0]?.reason).toBe('Café saw it.');
  });
});

describe('a waiver that waives nothing', () => {
  const unused = (waivers: unknown, more?: Parameters<typeof afterWaiving>[2], findings: readonly Finding[] = []) =>
    afterWaiving(findings, waivers, more).findings.filter(({ rule }) => rule === 'every-waiver-is-used');

  test('is told as a warning', () => {
    expect(unused([{ rule: WARNING, ...whole }])).toMatchObject([{ severity: 'warning', path: 'waivers.0.rule' }]);
    expect(unused([{ rule: WARNING, ...whole }], {}, [warning()])).toEqual([]);
  });

  test('because another one took it is told too', () => {
    const twice = [
      { rule: WARNING, ...whole },
      { rule: WARNING, ...whole },
    ];
    expect(unused(twice, {}, [warning()])).toMatchObject([{ path: 'waivers.1.rule' }]);
  });

  test('is not told where the packet that it is for was not checked', () => {
    expect(unused([{ rule: WARNING, ...whole }], { packets: ['school'] })).toEqual([]);
    const forUscis = rules.find(({ packets, severity }) => packets?.join() === 'uscis' && severity === 'warning');
    expect(forUscis).toBeDefined();
    expect(unused([{ rule: forUscis?.id, ...whole }], { packets: ['school'] })).toEqual([]);
    expect(unused([{ rule: forUscis?.id, ...whole }], { packets: ['uscis'] })).toHaveLength(1);
  });

  test('is not told where another command tells the finding', () => {
    const print = [{ rule: 'the-print-of-the-form-is-the-newest', ...whole }];
    expect(unused(print, { by: 'check' })).toEqual([]);
    expect(unused(print, { by: 'build' })).toHaveLength(1);
  });
});

test('without waivers nothing changes', () => {
  const findings = [finding({}), warning()];
  for (const waivers of [undefined, 'none']) expect(afterWaiving(findings, waivers)).toEqual({ findings, waived: [] });
});
