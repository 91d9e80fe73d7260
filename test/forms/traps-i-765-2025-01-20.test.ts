import { describe, expect, test } from 'vitest';
import { fields } from '../../forms/i-765/2025-01-20/fields.ts';
import { form } from '../../forms/i-765/2025-01-20/form.ts';
import type { Box } from '../../src/form/inventory.ts';
import { planForm } from '../../src/form/plan.ts';
import { viewWith } from './complete-answers.ts';

const boxes: Readonly<Record<string, Box>> = fields.boxes;

/** Answers of somebody who has a card and wants none. */
const hasCard = { issuedBefore: true, wanted: false, mayDisclose: false } as const;
const parents = {
  father: { family: 'Samplename', given: 'Parento' },
  mother: { family: 'Maidename', given: 'Parenta' },
} as const;

const planOf = (student: Readonly<Record<string, unknown>>) => planForm(form, viewWith({ student }));
/** Values by the name of the box, of a plan without findings. */
const filled = (student: Readonly<Record<string, unknown>>) => {
  const { boxes: planned, findings } = planOf(student);
  expect(findings).toEqual([]);
  return (name: string): string | undefined => planned.find(({ box }) => box === `form1[0].${name}`)?.value;
};

describe('items of edition 01/20/25 that later editions number otherwise', () => {
  test.each([
    ['Page2[0].Line12a_Checkbox[1]', '13.a'],
    ['Page2[0].Line12b_SSN[0]', '13.b'],
    ['Page2[0].Line13_Checkbox[1]', '14'],
    ['Page2[0].Line14_Checkbox_Yes[0]', '15'],
    ['Page2[0].Line15a_FamilyName[0]', '16.a'],
    ['Page2[0].Line16b_GivenName[0]', '17.b'],
    ['Page2[0].Line17a_CountryOfBirth[0]', '18.a'],
    ['Page3[0].Line18c_CountryOfBirth[0]', '19.c'],
    ['Page3[0].Line19_DOB[0]', '20'],
    ['Page3[0].Line20a_I94Number[0]', '21.a'],
    ['Page3[0].Line20e_ExpDate[0]', '21.e'],
    ['Page3[0].Line21_DateOfLastEntry[0]', '22'],
  ])('%s is item %s', (name, item) => {
    expect(boxes[`form1[0].${name}`]?.item).toBe(item);
  });

  test('findings name the items of this edition', () => {
    const { findings } = planOf({ socialSecurityCard: hasCard, passport: null, citizenships: null });
    const items = findings.flatMap((finding) => finding.items);
    expect(items).toEqual(expect.arrayContaining(['I-765 18.a', 'I-765 21.b', 'I-765 21.e']));
    expect(items).not.toContain('I-765 14.a');
  });
});

describe('the Social Security card', () => {
  test('Yes is on the left of No in items 13.a, 14 and 15, whatever the index of the box', () => {
    for (const [yes, no] of [
      ['Line12a_Checkbox[1]', 'Line12a_Checkbox[0]'],
      ['Line13_Checkbox[1]', 'Line13_Checkbox[0]'],
      ['Line14_Checkbox_Yes[0]', 'Line14_Checkbox_No[0]'],
    ]) {
      const [left, right] = [boxes[`form1[0].Page2[0].${yes}`]?.rect, boxes[`form1[0].Page2[0].${no}`]?.rect];
      expect(left?.[1]).toBe(right?.[1]);
      expect(left?.[0]).toBeLessThan(right?.[0] ?? 0);
    }
  });

  test('whoever has one gives its number, and is asked for no parents', () => {
    const value = filled({ socialSecurityCard: hasCard, ssn: '123-45-6789' });
    expect(value('Page2[0].Line12a_Checkbox[1]')).toBe('Y');
    expect(value('Page2[0].Line12b_SSN[0]')).toBe('123456789');
    expect(value('Page2[0].Line13_Checkbox[0]')).toBe('N');
    for (const skipped of [
      'Line14_Checkbox_Yes[0]',
      'Line14_Checkbox_No[0]',
      'Line15a_FamilyName[0]',
      'Line16a_FamilyName[0]',
    ])
      expect(value(`Page2[0].${skipped}`)).toBeUndefined();
  });

  test('whoever never had one skips the number and may ask for a card, with consent and parents', () => {
    const value = filled({ socialSecurityCard: { issuedBefore: false, wanted: true, mayDisclose: true }, ...parents });
    expect(value('Page2[0].Line12a_Checkbox[0]')).toBe('N');
    expect(value('Page2[0].Line12b_SSN[0]')).toBeUndefined();
    expect(value('Page2[0].Line13_Checkbox[1]')).toBe('Y');
    // Both boxes of item 15 export 1: only the name tells Yes from No.
    expect(value('Page2[0].Line14_Checkbox_Yes[0]')).toBe('1');
    expect(value('Page2[0].Line14_Checkbox_No[0]')).toBeUndefined();
    expect(value('Page2[0].Line15a_FamilyName[0]')).toBe('Samplename');
    expect(value('Page2[0].Line15b_GivenName[0]')).toBe('Parento');
    expect(value('Page2[0].Line16a_FamilyName[0]')).toBe('Maidename');
    expect(value('Page2[0].Line16b_GivenName[0]')).toBe('Parenta');
  });

  test('without consent no parent is printed', () => {
    const value = filled({ socialSecurityCard: { issuedBefore: false, wanted: true, mayDisclose: false }, ...parents });
    expect(value('Page2[0].Line14_Checkbox_No[0]')).toBe('1');
    expect(value('Page2[0].Line14_Checkbox_Yes[0]')).toBeUndefined();
    expect(value('Page2[0].Line15a_FamilyName[0]')).toBeUndefined();
  });

  test('a question that is left open is an error, never a No', () => {
    const { findings } = planOf({ socialSecurityCard: null });
    expect(findings.map(({ path, items }) => [path, items])).toEqual([
      ['student.socialSecurityCard.issuedBefore', ['I-765 13.a']],
      ['student.socialSecurityCard.wanted', ['I-765 14']],
    ]);
  });

  test('a parent that is asked for and not answered is an error, one that is "none" leaves the box empty', () => {
    const wanted = { issuedBefore: false, wanted: true, mayDisclose: true };
    const open = planOf({ socialSecurityCard: wanted, mother: parents.mother, father: null });
    expect(open.findings.map(({ path }) => path)).toEqual(['student.father.family', 'student.father.given']);
    const value = filled({ socialSecurityCard: wanted, mother: parents.mother, father: 'none' });
    expect(value('Page2[0].Line15a_FamilyName[0]')).toBeUndefined();
    expect(value('Page2[0].Line16a_FamilyName[0]')).toBe('Maidename');
  });
});

test('what runs over goes to Part 6 under the items of this edition', () => {
  const { boxes: planned, findings } = planOf({
    socialSecurityCard: hasCard,
    citizenships: ['Exampleland', 'Sampleland', 'Thirdland'],
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const at = (item: string) => planned.find((box) => box.item === `I-765 ${item}`)?.value;
  expect([at('18.a'), at('18.b')]).toEqual(['Exampleland', 'Sampleland']);
  expect([at('Part 6 3.a'), at('Part 6 3.b'), at('Part 6 3.c')]).toEqual(['2', '2', '18']);
  expect(at('Part 6 3.d')).toContain('Thirdland');
});
