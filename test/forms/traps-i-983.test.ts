import { describe, expect, test } from 'vitest';
import { form } from '../../forms/i-983/2016-07/form.ts';
import { planForm } from '../../src/form/plan.ts';
import type { PlannedBox } from '../../src/form/planned.ts';
import { boxesOfRow } from '../../src/form/rows.ts';
import { viewWith } from './complete-answers.ts';

const { boxes } = form.inventory;
const planned = (patch: Parameters<typeof viewWith>[0] = {}): readonly PlannedBox[] => {
  const plan = planForm(form, viewWith(patch));
  expect(plan.findings).toEqual([]);
  return plan.boxes;
};
const inBox = (plan: readonly PlannedBox[], name: string): string | undefined =>
  plan.find(({ box }) => box === name)?.value;
const leftBoxes = form.rows.flatMap((row) => (row.kind === 'leave' ? boxesOfRow(row) : []));

describe('fields that stay empty', () => {
  test.each([
    'SECTION 1 STUDENT INFORMATION Completed by Student',
    'SECTION 5 TRAINING PLAN FOR STEM OPT STUDENTS Completed by Student and Employer',
    'EMPLOYER SITE INFORMATION',
    'PRIVACY ACT STATEMENT',
    'PAPERWORK REDUCTION ACT',
  ])('the heading field "%s"', (name) => {
    expect(leftBoxes).toContain(name);
    expect(boxes[name]?.rect[3]).toBeLessThan(7);
  });

  test('the field named 2 over the grey area is no compensation line', () => {
    expect(leftBoxes).toContain('2');
    expect(boxes['2']).toMatchObject({ multiline: true, page: 2 });
  });

  test.each(['undefined', 'undefined_2'])('"%s" on a signature line of the employer', (name) => {
    expect(leftBoxes).toContain(name);
  });

  test('the five real signature fields and all dates of signature', () => {
    const pen = Object.entries(boxes)
      .filter(([name, box]) => box.kind === 'signature' || /^Date mmddyyyy/.test(name))
      .map(([name]) => name);
    expect(pen).toHaveLength(5 + 7);
    expect(pen.filter((name) => !leftBoxes.includes(name))).toEqual([]);
  });

  test('of page 5 what is signed or dated by hand', () => {
    const page5 = Object.entries(boxes)
      .filter(([, { page }]) => page === 5)
      .map(([name]) => name);
    expect(page5).toHaveLength(16);
    expect(page5.filter((name) => leftBoxes.includes(name)).sort()).toEqual([
      'Date mmddyyyy_4',
      'Date mmddyyyy_5',
      'Date mmddyyyy_6',
      'Date mmddyyyy_7',
      'Signature of Employer Official with Signatory Authority',
      'Signature of Employer Official with Signatory Authority_2',
      'Signature of Student_2',
      'Signature of Student_3',
    ]);
  });
});

describe('the evaluations on page 5', () => {
  test('dates from and to stand in the fields that have no name of their own', () => {
    const plan = planned();
    expect(['undefined_3', 'undefined_4', 'undefined_5', 'undefined_6'].map((name) => inBox(plan, name))).toEqual([
      '01-15-2027',
      '01-14-2028',
      '01-15-2028',
      '01-14-2029',
    ]);
    const x = (name: string) => boxes[name]?.rect[0] ?? 0;
    expect(x('undefined_3')).toBeLessThan(x('undefined_4'));
    expect(boxes.undefined_3?.rect[1]).toBeGreaterThan(boxes.undefined_5?.rect[1] ?? 792);
  });

  test('the field "ty" is the printed name of the official under the final evaluation', () => {
    expect(inBox(planned(), 'ty')).toBe('Successor Example');
    expect(boxes.ty?.rect[1]).toBeLessThan(
      boxes['Signature of Employer Official with Signatory Authority_2']?.rect[1] ?? 0,
    );
  });
});

describe('other compensation', () => {
  const four = ['Health insurance', 'Commuter pass', 'Meals', 'Gym'];

  test('lines 1 to 4 are the fields "1 1", "1 2", "3" and "4", from the top', () => {
    const plan = planned({ job: { otherCompensation: four } });
    const names = ['1 1', '1 2', '3', '4'];
    expect(names.map((name) => inBox(plan, name))).toEqual(four);
    const heights = names.map((name) => boxes[name]?.rect[1] ?? 0);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  });

  test('"none" is one N/A on the first line', () => {
    const plan = planned({ job: { otherCompensation: 'none' } });
    expect(['1 1', '1 2', '3', '4'].map((name) => inBox(plan, name))).toEqual(['N/A', undefined, undefined, undefined]);
  });
});

describe('how values are written', () => {
  test('days are mm-dd-yyyy, not mm/dd/yyyy', () => {
    const plan = planned();
    expect(inBox(plan, 'From')).toBe('01-15-2027');
    expect(inBox(plan, 'To')).toBe('01-14-2029');
    expect(inBox(plan, 'Date Awarded mmddyyyy')).toBe('05-16-2025');
    expect(inBox(plan, 'Start Date of Employment mmddyyyy')).toBe('01-15-2027');
  });

  test('the SEVIS id keeps its N, which the I-765 prints', () => {
    expect(inBox(planned(), 'Student SEVIS ID No')).toBe('N0001234567');
  });

  test('the EIN has its hyphen after two digits', () => {
    expect(inBox(planned(), 'Employer ID Number EIN')).toBe('04-0000000');
  });

  test('an EIN that is none is printed as written, for a rule to judge', () => {
    expect(inBox(planned({ employer: { ein: '1000001' } }), 'Employer ID Number EIN')).toBe('1000001');
  });

  test('the salary tells amount and period in one box', () => {
    expect(inBox(planned(), 'A Salary Amount and Frequency')).toBe('98,000 USD per year');
  });

  test.each([
    [true, 'Yes'],
    [false, 'No'],
  ])('the prior degree is one radio group: %s', (isPriorDegree, on) => {
    const plan = planned({ student: { degree: { isPriorDegree } } });
    expect(plan.filter(({ kind }) => kind === 'radio')).toMatchObject([{ box: 'Based on Prior Degree', value: on }]);
  });

  test('a prior degree that is not answered is asked, and no button is set', () => {
    const plan = planForm(form, viewWith({ student: { degree: { isPriorDegree: null } } }));
    expect(plan.findings).toMatchObject([{ path: 'student.degree.isPriorDegree' }]);
    expect(plan.boxes.filter(({ kind }) => kind === 'radio')).toEqual([]);
  });

  test('an answer of none prints N/A, because the form leaves no box blank', () => {
    expect(inBox(planned({ employer: { suite: 'none' } }), 'Suite')).toBe('N/A');
  });
});

describe('tall one-line boxes', () => {
  test('long words wrap to two lines and are never set under 8 points', () => {
    const name = 'Example State University of Samples and Placeholders';
    const plan = planned({ school: { name } });
    const [box] = plan.filter(({ box: named }) => named === 'Name of School Recommending STEM OPT');
    expect(box).toMatchObject({ value: name, multiline: true, lines: { length: 2 } });
    expect(box && 'size' in box ? box.size : 0).toBeGreaterThanOrEqual(8);
  });

  test('what does not fit even so stands in the continuation', () => {
    const name = 'Example State University of Samples, Placeholders, Inventions and Plainly Fictitious Studies';
    const { boxes, continued } = planForm(form, viewWith({ school: { name } }));
    expect(continued).toMatchObject([{ path: 'school.name', text: name, page: 1, part: '1' }]);
    expect(inBox(boxes, 'Name of School Recommending STEM OPT')).toBe('See number 1 of the continuation');
  });

  test('no text on the form is smaller than 8 points', () => {
    for (const box of planned()) if ('size' in box) expect(box.size).toBeGreaterThanOrEqual(8);
  });
});

describe('the same answer in several boxes', () => {
  test('the name of the employer is the same in sections 3, 4 and 5', () => {
    const plan = planned();
    const names = ['Employer Name', 'Printed Name of Employing Organization', 'Employer Name_2'];
    expect(names.map((name) => inBox(plan, name))).toEqual(Array.from({ length: 3 }, () => 'Sample Robotics Inc'));
  });
});
