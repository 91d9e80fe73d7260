import { describe, expect, test } from 'vitest';
import { fields } from '../../forms/i-765/2025-08-21/fields.ts';
import { form } from '../../forms/i-765/2025-08-21/form.ts';
import { answerPaths } from '../../src/case/outline.ts';
import type { Box } from '../../src/form/inventory.ts';
import { planForm } from '../../src/form/plan.ts';
import type { PlannedBox } from '../../src/form/planned.ts';
import { boxesOfRow } from '../../src/form/rows.ts';
import { helper, viewWith } from './complete-answers.ts';

const boxes: Readonly<Record<string, Box>> = fields.boxes;
const planned = (patch: Parameters<typeof viewWith>[0] = {}): readonly PlannedBox[] => {
  const plan = planForm(form, viewWith(patch));
  expect(plan.findings).toEqual([]);
  return plan.boxes;
};
const inBox = (plan: readonly PlannedBox[], name: string): string | undefined =>
  plan.find(({ box }) => box === `form1[0].${name}`)?.value;
const leftBoxes = form.rows.flatMap((row) => (row.kind === 'leave' ? boxesOfRow(row) : []));

describe('names that carry numbers of older editions', () => {
  test.each([
    ['Page2[0].Line12b_SSN[0]', '13'],
    ['Page2[0].Line17a_CountryOfBirth[0]', '14.a'],
    ['Page2[0].Line17b_CountryOfBirth[0]', '14.b'],
    ['Page2[0].Line19_Checkbox[1]', '12'],
    ['Page3[0].Line18a_CityTownOfBirth[0]', '15.a'],
    ['Page3[0].Line18b_CityTownOfBirth[0]', '15.b'],
    ['Page3[0].Line19_DOB[0]', '16'],
    ['Page3[0].Line20a_I94Number[0]', '17'],
    ['Page3[0].Line20b_Passport[0]', '18'],
    ['Page3[0].Line20c_TravelDoc[0]', '19'],
    ['Page3[0].Line20d_CountryOfIssuance[0]', '20'],
    ['Page3[0].Line20e_ExpDate[0]', '21'],
    ['Page3[0].Line21_DateOfLastEntry[0]', '22'],
    ['Page3[0].Line27a_Degree[0]', '28.a'],
    ['Page3[0].Line27b_Everify[0]', '28.b'],
    ['Page3[0].Line27c_EverifyIDNumber[0]', '28.c'],
    ['Page3[0].Line28_ReceiptNumber[0]', '29'],
    ['Page3[0].PtLine29_YesNo[0]', '30'],
    ['Page3[0].PtLine30b_YesNo[0]', '31.b'],
    ['Page4[0].Pt3Line1Checkbox[1]', 'Part 3 1.a'],
    ['Page4[0].Pt3Line1Checkbox[0]', 'Part 3 1.b'],
    ['Page4[0].Pt4Line6_Checkbox[0]', 'Part 3 6'],
    ['Page5[0].Pt4Line6a_Signature[0]', 'Part 4 7.a'],
    ['Page5[0].Pt6Line3c_CityOrTown[0]', 'Part 5 3.c'],
    ['Page5[0].Pt5Line3c_CityOrTown[0]', 'Part 4 3.c'],
    ['Page7[0].Line7_AlienNumber[0]', 'Part 6 2'],
    ['Page7[0].Pt6Line4d_AdditionalInfo[1]', 'Part 6 3.d'],
    ['Page7[0].Pt6Line4d_AdditionalInfo[0]', 'Part 6 4.d'],
  ])('%s is item %s', (name, item) => {
    expect(boxes[`form1[0].${name}`]?.item).toBe(item);
  });

  test('the third block of other names is named like the second', () => {
    const name = (family: string) => ({ family, given: 'Testa', middle: 'none' });
    const plan = planned({ student: { otherNames: [name('Alpha'), name('Beta'), name('Gamma')] } });
    expect(inBox(plan, 'Page1[0].Line2a_FamilyName[0]')).toBe('Alpha');
    expect(inBox(plan, 'Page1[0].Line3a_FamilyName[1]')).toBe('Beta');
    expect(inBox(plan, 'Page1[0].Line3a_FamilyName[0]')).toBe('Gamma');
    const tops = ['Line2a_FamilyName[0]', 'Line3a_FamilyName[1]', 'Line3a_FamilyName[0]'].map(
      (box) => boxes[`form1[0].Page1[0].${box}`]?.rect[1],
    );
    expect(tops).toEqual([366, 288, 210]);
  });
});

describe('what is printed around a box is not written into it', () => {
  test('item 27 is c, 3, C without the printed parentheses', () => {
    const plan = planned();
    const category = ['section_1[0]', 'section_2[0]', 'section_3[0]'];
    expect(category.map((box) => inBox(plan, `Page3[0].#area[1].${box}`))).toEqual(['c', '3', 'C']);
  });

  test('item 27 prints the category as it was written, even one that a rule refuses', () => {
    const plan = planned({ filing: { category: 'C03B' } });
    expect(inBox(plan, 'Page3[0].#area[1].section_3[0]')).toBe('B');
  });

  test.each(['N0001234567', 'n0001234567', 'N-0001234567', '0001234567'])(
    'item 26 is the ten digits of %s: N- is printed before the box',
    (sevisId) => {
      expect(inBox(planned({ student: { sevisId } }), 'Page3[0].Line26_SEVISnumber[0]')).toBe('0001234567');
    },
  );

  test.each(['A12345678', 'A-012-345-678', '012345678'])('item 8 is the nine digits of %s', (aNumber) => {
    expect(inBox(planned({ student: { aNumber } }), 'Page2[0].Line7_AlienNumber[0]')).toBe('012345678');
  });

  test('telephones are ten digits without signs', () => {
    expect(inBox(planned(), 'Page4[0].Pt3Line3_DaytimePhoneNumber1[0]')).toBe('2025550143');
    expect(inBox(planned(), 'Page4[0].Pt3Line4_MobileNumber1[0]')).toBe('2025550144');
  });

  test('days are mm/dd/yyyy', () => {
    expect(inBox(planned(), 'Page3[0].Line19_DOB[0]')).toBe('02/03/1999');
    for (const row of form.rows) {
      const path = row.kind === 'text' ? row.path : '';
      if (!/\.(day|expires)$/.test(path)) continue;
      expect(row).toMatchObject({ format: 'mm/dd/yyyy' });
    }
  });
});

describe('check boxes are separate fields, and their order is not the printed order', () => {
  const marks = (plan: readonly PlannedBox[], item: string): readonly string[] =>
    plan.filter((box) => box.kind === 'tick' && box.item === `I-765 ${item}`).map(({ box }) => box);

  test.each([
    ['apt', ' APT ', 60],
    ['ste', ' STE ', 102],
    ['flr', ' FLR ', 144],
  ])('5.c %s ticks exactly the box with the spaced on-value at its printed place', (kind, on, x) => {
    const plan = planned({ student: { mailingAddress: { unit: { kind, number: '4' } } } });
    const ticked = plan.filter((box) => box.kind === 'tick' && box.item === 'I-765 5.c');
    expect(ticked).toMatchObject([{ value: on }]);
    expect(boxes[ticked[0]?.box ?? '']?.rect[0]).toBe(x);
  });

  test.each([
    ['Part 4 3.b', 'interpreter', 'apt', 60],
    ['Part 4 3.b', 'interpreter', 'ste', 102],
    ['Part 4 3.b', 'interpreter', 'flr', 144],
    ['Part 5 3.b', 'preparer', 'apt', 342],
    ['Part 5 3.b', 'preparer', 'ste', 384],
    ['Part 5 3.b', 'preparer', 'flr', 426],
  ])('%s: the %s lives in a %s, and the box at %i points is ticked whatever its on-value', (item, who, kind, x) => {
    const person = { ...helper, address: { ...helper.address, unit: { kind, number: '2' } } };
    const plan = planned({
      student: { readsEnglish: false, usesInterpreter: true, usesPreparer: true },
      interpreter: { ...helper, language: 'Examplish' },
      preparer: { ...helper, isAttorney: false },
      [who]: who === 'interpreter' ? { ...person, language: 'Examplish' } : { ...person, isAttorney: false },
    });
    const [ticked, ...others] = marks(plan, item);
    expect(others).toEqual([]);
    expect(boxes[ticked ?? '']?.rect[0]).toBe(x);
  });

  test.each([
    ['initial', 'Part 1 1.a', 409],
    ['replacement', 'Part 1 1.b', 391],
    ['renewal', 'Part 1 1.c', 247],
  ])('reason %s ticks only %s', (reason, item, y) => {
    const plan = planned({ filing: { reason } }).filter((box) => box.item.startsWith('I-765 Part 1'));
    expect(plan).toMatchObject([{ item: `I-765 ${item}` }]);
    expect(boxes[plan[0]?.box ?? '']?.rect[1]).toBe(y);
  });

  test.each([
    ['male', 'Y', 480],
    ['female', 'N', 528],
  ])('sex %s has the on-value %s', (sex, on, x) => {
    const plan = planned({ student: { sex } }).filter(({ item }) => item === 'I-765 10');
    expect(plan).toMatchObject([{ value: on }]);
    expect(boxes[plan[0]?.box ?? '']?.rect[0]).toBe(x);
  });

  test.each([
    ['single', 'Single', 342],
    ['married', 'Married', 396],
    ['divorced', 'Divorced', 456],
    ['widowed', 'Widowed', 522],
  ])('marital status %s', (maritalStatus, on, x) => {
    const plan = planned({ student: { maritalStatus } }).filter(({ item }) => item === 'I-765 11');
    expect(plan).toMatchObject([{ value: on }]);
    expect(boxes[plan[0]?.box ?? '']?.rect[0]).toBe(x);
  });

  test.each([
    [true, 'Y', 500.16],
    [false, 'N', 542.16],
  ])('item 12 answered %s', (previouslyFiledI765, on, x) => {
    const plan = planned({ student: { previouslyFiledI765 } }).filter(({ item }) => item === 'I-765 12');
    expect(plan).toMatchObject([{ value: on }]);
    expect(boxes[plan[0]?.box ?? '']?.rect[0]).toBe(x);
  });
});

describe('E-Verify', () => {
  test('28.c is the company number, or the client number when there is one', () => {
    const box = 'Page3[0].Line27c_EverifyIDNumber[0]';
    expect(inBox(planned(), box)).toBe('1000001');
    expect(inBox(planned({ employer: { eVerify: { clientNumber: '2000002' } } }), box)).toBe('2000002');
    expect(inBox(planned({ employer: { eVerify: { clientNumber: null } } }), box)).toBe('1000001');
  });

  test('28.b is the name in E-Verify, not the name of the employer', () => {
    const plan = planned({ employer: { name: 'Sample Robotics', eVerify: { name: 'Sample Robotics Holding Inc' } } });
    expect(inBox(plan, 'Page3[0].Line27b_Everify[0]')).toBe('Sample Robotics Holding Inc');
  });
});

describe('page 7', () => {
  test('repeats name and A-Number, which a script of the official form would copy', () => {
    const plan = planned();
    const page1 = ['Line1a_FamilyName[0]', 'Line1b_GivenName[0]', 'Line1c_MiddleName[0]'];
    expect(page1.map((box) => inBox(plan, `Page7[0].${box}`))).toEqual(
      page1.map((box) => inBox(plan, `Page1[0].${box}`)),
    );
    expect(inBox(plan, 'Page7[0].Line1a_FamilyName[0]')).toBe('Samplename');
    expect(inBox(plan, 'Page7[0].Line7_AlienNumber[0]')).toBe('012345678');
  });
});

describe('the statement of Part 3', () => {
  test('an interpreter is named in 1.b with the language, here and in Part 4', () => {
    const plan = planned({
      student: { readsEnglish: false, usesInterpreter: true },
      interpreter: { ...helper, language: 'Examplish' },
    });
    expect(inBox(plan, 'Page4[0].Pt3Line1Checkbox[0]')).toBe('B');
    expect(inBox(plan, 'Page4[0].Pt3Line1Checkbox[1]')).toBeUndefined();
    expect(inBox(plan, 'Page4[0].Pt3Line1b_Language[0]')).toBe('Examplish');
    expect(inBox(plan, 'Page5[0].Part4_NameofLanguage[0]')).toBe('Examplish');
  });

  test('the language is asked once, because Part 4 certifies that it is the one of 1.b', () => {
    const languages = answerPaths().filter((path) => path.endsWith('language'));
    expect(languages).toEqual(['interpreter.language']);
  });

  test('a preparer is named in 2 and says in 7.a or 7.b whether an attorney', () => {
    const plan = planned({
      student: { usesPreparer: true },
      preparer: { ...helper, isAttorney: true, representsFurther: false },
    });
    expect(inBox(plan, 'Page4[0].Part3_Checkbox[0]')).toBe('C');
    expect(inBox(plan, 'Page4[0].Pt3Line2_RepresentativeName[0]')).toBe('Hilda Helpername');
    expect(inBox(plan, 'Page6[0].Part5Line7_Checkbox[1]')).toBe('B');
    expect(inBox(plan, 'Page6[0].Part5Line7_Checkbox[0]')).toBeUndefined();
    expect(inBox(plan, 'Page6[0].Part5Line7b_Checkbox[1]')).toBe('N');
  });

  test('without interpreter and preparer Parts 4 and 5 are empty, even when the case describes them', () => {
    const plan = planned({
      interpreter: { ...helper, language: 'Examplish' },
      preparer: { ...helper, isAttorney: true },
    });
    expect(plan.filter(({ item }) => /^I-765 Part [45]/.test(item))).toEqual([]);
  });
});

describe('boxes that stay empty', () => {
  test('signatures and their days, bar codes, attorney, items 29 to 31, the settlement box', () => {
    const empty = [
      /Signature/,
      /PDF417/,
      /Attorney-Rep/,
      /Line28_ReceiptNumber/,
      /PtLine29_YesNo/,
      /ReceiptNumber/,
      /PtLine30b_YesNo/,
      /Pt4Line6_Checkbox/,
    ];
    const names = Object.keys(boxes).filter((name) => empty.some((pattern) => pattern.test(name)));
    expect(names).toHaveLength(6 + 7 + 3 + 2 + 2 + 2 + 1);
    expect(names.filter((name) => !leftBoxes.includes(name))).toEqual([]);
  });

  test('a signature box holds one character and is read-only: ink only', () => {
    for (const [name, box] of Object.entries(boxes))
      if (/_Signature\[0\]$/.test(name)) expect(box).toMatchObject({ maxLength: 1, readOnly: true });
  });
});

describe('limits of the official form', () => {
  test.each([
    ['Page2[0].Line4b_StreetNumberName[0]', 34],
    ['Page2[0].Pt2Line5_CityOrTown[0]', 20],
    ['Page2[0].Pt2Line5_AptSteFlrNumber[0]', 6],
    ['Page2[0].Pt2Line5_ZipCode[0]', 5],
    ['Page2[0].Line4a_InCareofName[0]', 34],
    ['Page3[0].Line27a_Degree[0]', 16],
    ['Page3[0].Line26_SEVISnumber[0]', 11],
    ['Page4[0].Pt3Line5_Email[0]', 38],
    ['Page4[0].Pt3Line3_DaytimePhoneNumber1[0]', 10],
    ['Page3[0].#area[1].section_1[0]', 4],
    ['Page3[0].#area[1].section_2[0]', 3],
    ['Page3[0].#area[1].section_3[0]', 4],
  ])('%s holds %i characters', (name, maxLength) => {
    expect(boxes[`form1[0].${name}`]).toMatchObject({ maxLength });
  });

  test('state lists have 63 entries, and the first is a space', () => {
    for (const box of Object.values(boxes)) {
      if (box.kind !== 'choice') continue;
      expect(box.options).toHaveLength(63);
      expect(box.options[0]).toBe(' ');
    }
  });

  test('a street that the box is too narrow for stands in Part 6, though the form allows 34 characters', () => {
    const street = '1234 Long Sample Boulevard North E';
    const { boxes, findings } = planForm(form, viewWith({ student: { mailingAddress: { street } } }));
    expect(street).toHaveLength(34);
    expect(findings).toMatchObject([{ severity: 'note', items: ['I-765 5.b'] }]);
    expect(boxes.find(({ box }) => box.endsWith('Page7[0].Pt6Line4d_AdditionalInfo[1]'))?.value).toBe(street);
  });
});
