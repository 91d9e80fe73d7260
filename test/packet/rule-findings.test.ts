import { describe, expect, test } from 'vitest';
import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView, type View } from '../../src/case/view.ts';
import type { Finding } from '../../src/finding.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { missingAnswersOnce } from '../../src/packet/missing-answers.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { sampleAnswers } from '../samples.ts';

const viewOf = (patch: MergePatch): View => {
  const reading = readCase([{ name: 'case.json', text: JSON.stringify(mergePatch(sampleAnswers(), patch)) }]);
  if (reading.case === null) throw new Error('no case');
  return makeView(reading.case);
};
const found = (id: keyof typeof recipes, patch: MergePatch) => checkPacket(recipes[id], viewOf(patch));

describe('what the rules find in a packet', () => {
  test('names the printed items of the answer', () => {
    const [finding, ...others] = found('uscis-paper', {
      student: { mailingAddress: { street: '500 Main St Apt 4', unit: 'none' } },
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'unit-is-not-in-the-street',
      severity: 'warning',
      path: 'student.mailingAddress.street',
      items: ['I-765 5.b'],
      fix: 'Write "street": "500 Main St" and "unit": {"kind":"apt","number":"4"}.',
    });
  });

  test('names the items of values that are derived from the answer', () => {
    const finding = found('school-request', { plan: { site: { street: '79 Placeholder Road Ste 5' } } })[0];
    expect(finding?.items).toEqual(['I-983 Section 5 site address']);
  });

  test('is told only of answers that the packet prints', () => {
    const patch = { student: { mailingAddress: { street: '500 Main St Apt 4', unit: 'none' } } } as const;
    expect(found('school-request', patch)).toEqual([]);
  });

  test('is told only of packets with the forms that the rule is about', () => {
    const patch = { student: { name: { family: 'Samplename Examplename Testperson' } } } as const;
    const rules = (id: keyof typeof recipes) => found(id, patch).map(({ rule }) => rule);
    expect(rules('uscis-paper')).toContain('card-has-room-for-the-name');
    expect(rules('school-request')).not.toContain('card-has-room-for-the-name');
  });

  test('gives the items of a whole group', () => {
    const finding = found('school-request', { plan: { site: { street: '500 Sample Avenue', zip: '01101' } } })[0];
    expect(finding?.items).toEqual(['I-983 Section 5 site name', 'I-983 Section 5 site address']);
  });

  test('an answer that no box prints because of another is told at that other one', () => {
    const [finding, ...others] = found('uscis-paper', { preparer: { family: 'Helpername' } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'an-answer-is-not-switched-off',
      severity: 'warning',
      path: 'student.usesPreparer',
      items: ['I-765 Part 3 2'],
    });
  });

  test.each([
    ['sevis-id-is-n-and-ten-digits', { student: { sevisId: 'N000123456' } }, 'I-765 26'],
    ['e-verify-number-is-not-the-ein', { employer: { eVerify: { number: '001234567' } } }, 'I-765 28.c'],
    ['category-is-that-of-the-stem-extension', { filing: { category: 'C03B' } }, 'I-765 27'],
  ] as const)('%s stops the packet, and the value is not repeated', (rule, patch, item) => {
    const finding = found('uscis-paper', patch).find((one) => one.rule === rule);
    expect(finding).toMatchObject({ severity: 'error', items: [item] });
    expect(JSON.stringify(finding)).not.toMatch(/000123456|001234567|C03B/);
  });
});

describe('an answer that is missing', () => {
  const without = (id: keyof typeof recipes, patch: MergePatch, path: string) =>
    found(id, patch).filter((finding) => finding.path === path);

  test('is told once, with every box and every letter that prints it', () => {
    const [finding, ...others] = without('school-request', { employer: { name: null } }, 'employer.name');
    expect(others).toEqual([]);
    expect(finding?.says).toBe('The answer "employer.name" is not given.');
    expect(finding?.items.some((item) => item.startsWith('I-983 '))).toBe(true);
    expect(finding?.items).toContain('Employer letter');
  });

  test('is not taken for one of which there is none: each letter tells that for itself', () => {
    const path = 'student.name.middle';
    const told = ['One letter', 'Other letter'].map((title): Finding => {
      const says = `${title} prints ${path}, and the answer is that there is none.`;
      return { rule: 'every-printed-variable-is-answered', severity: 'error', path, items: [title], says, fix: '' };
    });
    expect(missingAnswersOnce(told, viewOf({ student: { name: { middle: 'none' } } }))).toEqual(told);
    expect(missingAnswersOnce(told, viewOf({ student: { name: { middle: null } } }))).toHaveLength(1);
  });
});
