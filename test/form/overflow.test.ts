import { describe, expect, test } from 'vitest';
import { form as i765 } from '../../forms/i-765/2025-08-21/form.ts';
import { form as i983 } from '../../forms/i-983/2016-07/form.ts';
import { forms } from '../../forms/registry.ts';
import type { View } from '../../src/case/view.ts';
import { refusedCharacters } from '../../src/form/characters.ts';
import { planForm } from '../../src/form/plan.ts';
import type { FormPlan, PlannedText } from '../../src/form/planned.ts';
import type { TextRow } from '../../src/form/rows.ts';
import { viewWith } from '../forms/complete-answers.ts';

const bare = (text: string) => text.replace(/\s/g, '');

/** The view in which a row is asked and its answer is this text. */
const saying = (view: View, { path, when = [] }: TextRow, text: string): View => ({
  ...view,
  at: (asked) => {
    const condition = when.find(([other]) => other === asked);
    if (condition !== undefined) return { is: 'answered', value: condition[1], text: '', onForm: '' };
    return asked === path ? { is: 'answered', value: text, text, onForm: text } : view.at(asked);
  },
});

const textAt = ({ boxes }: FormPlan, item: string): PlannedText | undefined =>
  boxes.find((box): box is PlannedText => box.item === item && box.kind === 'text');

const errors = ({ findings }: FormPlan) => findings.filter(({ severity }) => severity === 'error');

const long = 'Sampleville in the long list of long words that no box of any form was made to hold'.repeat(60);

const overflowing = forms.flatMap((form) =>
  form.rows.flatMap((row) =>
    row.kind === 'text' && row.overflows === true
      ? [[`${form.inventory.form} ${form.inventory.edition} ${row.item}`, form, row] as const]
      : [],
  ),
);

describe('a text too long for its box', () => {
  test.each(overflowing)(
    '%s: stands on paper all the same, and the box says so in characters it takes',
    (_, form, row) => {
      const plan = planForm(form, saying(viewWith(), row, long));
      const box = form.inventory.boxes[row.box];
      const planned = plan.boxes.find((one): one is PlannedText => one.box === row.box && one.kind === 'text');
      if (box?.kind !== 'text' || planned === undefined) throw new Error(`${row.item} is not planned`);
      expect(refusedCharacters(planned.value, box)).toEqual([]);
      expect([...planned.value].length).toBeLessThanOrEqual(box.maxLength ?? Number.POSITIVE_INFINITY);
      expect(planned.size).toBeGreaterThanOrEqual(8);
      const own = plan.continued.filter(({ path }) => path === row.path);
      const inForm = plan.boxes.filter((one) => one.path === row.path && one.value.includes('(continued'));
      const begun = inForm.map(({ value }) => value.replace(/\n\(continued.*$/, '')).join('');
      expect(own).toHaveLength(1);
      expect(bare(begun + own[0]?.text)).toBe(bare(long));
      expect(plan.findings.filter(({ severity }) => severity === 'note').length).toBeGreaterThan(0);
    },
  );

  test('is an error where the box says nothing of its place: identifiers, days, ticks, ZIP', () => {
    const items = overflowing.map(([, , { item }]) => item);
    for (const item of ['8', '9', '13', '16', '17', '21', '26', '28.c', '5.f', 'Section 1 SEVIS ID', 'Section 3 EIN'])
      expect(items).not.toContain(item);
  });

  test('may hold characters that its box refuses, but none that the font lacks', () => {
    const name = "Sample & Daughters' Robotics, Automation and Everything Else Inc.";
    const taken = planForm(i765, viewWith({ employer: { eVerify: { name } } }));
    expect(errors(taken)).toEqual([]);
    expect(textAt(taken, 'I-765 Part 6 3.d')?.value).toBe(name);
    const refused = planForm(i765, viewWith({ employer: { eVerify: { name: `\u0141${name}` } } }));
    expect(errors(refused)).toMatchObject([{ rule: 'form-font-has-every-character', path: 'employer.eVerify.name' }]);
  });

  test('is printed as the person spelled it for the form', () => {
    const city = {
      text: 'Llanfair-y-\u0142ong-sample-name-of-a-town',
      asOnForm: `Llanfair ${'Longsample '.repeat(4)}Town`,
    };
    const plan = planForm(i765, viewWith({ student: { birth: { city } } }));
    expect(textAt(plan, 'I-765 15.a')?.value).toBe('See Part Six');
    expect(textAt(plan, 'I-765 Part 6 3.d')?.value).toBe(city.asOnForm);
  });

  test('form feeds and vertical tabs are refused by name', () => {
    for (const [mark, name] of [
      ['\f', 'U+000C'],
      ['\v', 'U+000B'],
    ] as const) {
      const plan = planForm(i983, viewWith({ plan: { goals: `One${mark}two. ${long}` } }));
      expect(errors(plan)).toMatchObject([{ path: 'plan.goals', says: expect.stringContaining(name) }]);
    }
  });
});

describe('Part 6 of the I-765', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      family: `Samplename ${'ABCDEFGHIJKLMNOPQRST'[at]}`,
      given: 'Testa',
      middle: 'none',
    }));

  test('takes page, part and item number of the answer, and its text on the printed rules', () => {
    const plan = planForm(i765, viewWith({ employer: { eVerify: { name: 'Sample Robotics '.repeat(5).trim() } } }));
    expect(['3.a', '3.b', '3.c'].map((item) => textAt(plan, `I-765 Part 6 ${item}`)?.value)).toEqual([
      '3',
      '2',
      '28.b',
    ]);
    const text = textAt(plan, 'I-765 Part 6 3.d');
    expect(text?.box).toBe('form1[0].Page7[0].Pt6Line4d_AdditionalInfo[1]');
    // The box is 180 points high and has a rule every 18; letters stand 5 points above theirs.
    expect(text?.lines.map(({ y }) => y)).toEqual([167, 149, 131]);
    expect(plan.continued).toEqual([]);
  });

  test('lists the names and the citizenships that have no box', () => {
    const plan = planForm(
      i765,
      viewWith({ student: { otherNames: others(6), citizenships: ['Aland', 'Beland', 'Celand', 'Deland'] } }),
    );
    expect(textAt(plan, 'I-765 Part 6 3.d')?.value).toBe(
      'Samplename D, Testa\nSamplename E, Testa\nSamplename F, Testa',
    );
    expect(['3.a', '3.b', '3.c'].map((item) => textAt(plan, `I-765 Part 6 ${item}`)?.value)).toEqual(['1', '2', '4']);
    expect(textAt(plan, 'I-765 Part 6 4.d')?.value).toBe('Celand\nDeland');
    expect(['4.a', '4.b', '4.c'].map((item) => textAt(plan, `I-765 Part 6 ${item}`)?.value)).toEqual(['2', '2', '14']);
    expect(errors(plan)).toEqual([]);
    expect(plan.findings).toMatchObject([
      { path: 'student.otherNames.3.family', items: ['I-765 4'], severity: 'note' },
      { path: 'student.citizenships.2', items: ['I-765 14'], severity: 'note' },
    ]);
  });

  test('asks for every part of a name that it lists', () => {
    const [three, fourth] = [others(3), { family: 'Samplename', middle: 'none' }];
    const plan = planForm(i765, viewWith({ student: { otherNames: [...three, fourth] } }));
    expect(errors(plan)).toMatchObject([{ path: 'student.otherNames.3.given', rule: 'every-printed-box-is-answered' }]);
  });

  test('sends the twentieth name to the additional sheet when its box is full', () => {
    const plan = planForm(i765, viewWith({ student: { otherNames: others(20) } }));
    const inBox = textAt(plan, 'I-765 Part 6 3.d');
    expect(inBox?.lines).toHaveLength(10);
    expect(inBox?.lines.at(-1)?.text).toBe('(continued on the additional sheet)');
    expect(plan.continued).toMatchObject([{ title: 'Page 1, Part 2, Item 4 (continued from I-765 Part 6 3.d)' }]);
    const names = others(20)
      .slice(3)
      .map(({ family }) => `${family}, Testa`);
    expect(`${inBox?.value.replace(/\n\(continued.*/, '')}\n${plan.continued[0]?.text}`.split('\n')).toEqual(names);
  });

  test('sends the sixth text to the additional sheet, and its last item says that there is more', () => {
    const words = 'Samplename of the long and plainly invented family';
    const plan = planForm(
      i765,
      viewWith({
        student: {
          name: { given: words },
          mailingAddress: { inCareOf: words, street: words, city: words },
          birth: { city: words, country: words },
        },
      }),
    );
    expect(textAt(plan, 'I-765 Part 6 7.d')?.value).toMatch(/\(more on the additional sheet\)$/);
    expect(plan.continued).toMatchObject([
      { form: 'i-765', item: 'I-765 15.c', page: 3, part: '2', title: 'Page 3, Part 2, Item 15.c', text: words },
    ]);
  });

  test('names the interpreter by part and item', () => {
    const organization = 'The plainly invented organization of interpreters';
    const plan = planForm(
      i765,
      viewWith({ student: { usesInterpreter: true, readsEnglish: false }, interpreter: { organization } }),
    );
    expect(['3.a', '3.b', '3.c'].map((item) => textAt(plan, `I-765 Part 6 ${item}`)?.value)).toEqual(['4', '4', '2']);
  });

  test('stays empty when everything fits', () => {
    const plan = planForm(i765, viewWith());
    expect(plan.boxes.filter(({ item }) => /Part 6 [3-7]/.test(item))).toEqual([]);
  });
});

describe('the continuation of the I-983', () => {
  test('takes the rest of a narrative; the box says so in its last line', () => {
    const goals = 'Learns and applies robotics. '.repeat(80).trim();
    const plan = planForm(i983, viewWith({ plan: { goals } }));
    const box = textAt(plan, 'I-983 Section 5 goals and objectives');
    expect(box?.size).toBe(8);
    expect(box?.lines).toHaveLength(11);
    expect(box?.lines.at(-1)?.text).toBe('(continued as number 1 on the continuation pages)');
    expect(plan.continued).toMatchObject([
      {
        form: 'i-983',
        number: 1,
        item: 'I-983 Section 5 goals and objectives',
        page: 3,
        part: '5',
        title: 'Page 3, Section 5, goals and objectives (continued from the box)',
        path: 'plan.goals',
      },
    ]);
    expect(errors(plan)).toEqual([]);
  });

  test('has one entry for an answer that several boxes are too small for', () => {
    const name =
      'Sample Robotics and Advanced Automation Incorporated of Springfield and the Surrounding Example Counties';
    const plan = planForm(i983, viewWith({ employer: { name } }));
    expect(plan.continued).toMatchObject([
      { text: name, title: 'Page 2, Section 3, employer name; also Section 4, organization' },
    ]);
    expect(textAt(plan, 'I-983 Section 3 employer name')?.value).toBe('See number 1 of the continuation');
    expect(textAt(plan, 'I-983 Section 4 organization')?.value).toBe('See number 1 of the continuation');
    expect(textAt(plan, 'I-983 Section 5 employer name')?.value).toBe(name);
  });
});
