import { describe, expect, test } from 'vitest';
import { form as g1145 } from '../../forms/g-1145/2014-09-26/form.ts';
import { form as i765 } from '../../forms/i-765/2025-08-21/form.ts';
import { form as i983 } from '../../forms/i-983/2016-07/form.ts';
import { forms } from '../../forms/registry.ts';
import { planForm } from '../../src/form/plan.ts';
import type { FormPlan, PlannedBox } from '../../src/form/planned.ts';
import { helper, viewWith } from '../forms/complete-answers.ts';

const named = (plan: FormPlan, item: string): readonly PlannedBox[] => plan.boxes.filter((box) => box.item === item);
const printed = (plan: FormPlan, item: string): string | undefined => named(plan, item)[0]?.value;
const findingsOf = (plan: FormPlan, rule: string) => plan.findings.filter((finding) => finding.rule === rule);

describe('a complete case', () => {
  test.each(forms.map((form) => [form.inventory.form, form] as const))('gives no finding on the %s', (_, form) => {
    expect(planForm(form, viewWith()).findings).toEqual([]);
  });

  test('is planned the same every time', () => {
    expect(planForm(i983, viewWith())).toEqual(planForm(i983, viewWith()));
  });

  test('names form and edition', () => {
    expect(planForm(g1145, viewWith())).toMatchObject({ form: 'g-1145', edition: '2014-09-26' });
  });

  test('says of each box where its value comes from', () => {
    const [name] = named(planForm(i983, viewWith()), 'I-983 Section 1 student name');
    expect(name).toMatchObject({ path: 'derived.studentSurnameFirst', value: 'Samplename, Testa Quill' });
  });
});

describe('the three states of an answer', () => {
  test('an answer that is missing is an error that names path and items, and the boxes stay empty', () => {
    const plan = planForm(i765, viewWith({ student: { name: { given: null } } }));
    expect(plan.findings).toEqual([
      {
        rule: 'every-printed-box-is-answered',
        severity: 'error',
        path: 'student.name.given',
        items: ['I-765 1.b', 'I-765 Part 6 1.b'],
        says: 'I-765 1.b, I-765 Part 6 1.b: not answered.',
        fix: 'Answer "student.name.given"; "none" is an answer too where there is none.',
      },
    ]);
    expect(named(plan, 'I-765 1.b')).toEqual([]);
  });

  test('a question of yes or no that is not answered stays empty: never a No', () => {
    const plan = planForm(i765, viewWith({ student: { previouslyFiledI765: null }, filing: { reason: null } }));
    expect(plan.findings.map(({ path }) => path)).toEqual(['filing.reason', 'student.previouslyFiledI765']);
    expect(named(plan, 'I-765 12')).toEqual([]);
    expect(plan.boxes.filter(({ item }) => item.startsWith('I-765 Part 1'))).toEqual([]);
  });

  test('"none" prints N/A where the rule of the box takes a slash', () => {
    const plan = planForm(i765, viewWith({ student: { name: { middle: 'none' } } }));
    expect(printed(plan, 'I-765 1.c')).toBe('N/A');
    expect(printed(plan, 'I-765 Part 6 1.c')).toBe('N/A');
  });

  test('"none" leaves the box empty where the rule refuses N/A', () => {
    const plan = planForm(i765, viewWith());
    for (const item of ['I-765 5.a', 'I-765 9', 'I-765 13', 'I-765 19']) expect(named(plan, item)).toEqual([]);
  });

  test('a form may forbid N/A even where its box would take it', () => {
    const plan = planForm(g1145, viewWith({ student: { mobile: 'none', email: 'none' } }));
    expect(plan.boxes.map(({ item }) => item)).toEqual(['G-1145 last name', 'G-1145 first name', 'G-1145 middle name']);
    expect(plan.findings).toEqual([]);
  });

  test('a second citizenship is printed when there is one and not asked when there is none', () => {
    const both = viewWith({ student: { citizenships: ['Exampleland', 'Sampleland'] } });
    expect(printed(planForm(i765, both), 'I-765 14.b')).toBe('Sampleland');
    const one = planForm(i765, viewWith());
    expect(named(one, 'I-765 14.b')).toEqual([]);
    expect(one.findings).toEqual([]);
  });

  test('a list that is missing is asked once, as a list', () => {
    const plan = planForm(i765, viewWith({ student: { otherNames: null } }));
    expect(plan.findings.map(({ path, items }) => ({ path, items }))).toEqual([
      { path: 'student.otherNames', items: ['I-765 2.a', 'I-765 2.b', 'I-765 2.c'] },
    ]);
  });

  test('an apartment that is missing is asked once, because "none" answers it whole', () => {
    const plan = planForm(i765, viewWith({ student: { mailingAddress: { unit: null } } }));
    expect(plan.findings.map(({ path }) => path)).toEqual(['student.mailingAddress.unit']);
  });

  test('of a value made from several answers exactly the missing ones are asked', () => {
    const plan = planForm(i983, viewWith({ school: { dso: { phone: null } } }));
    expect(plan.findings).toMatchObject([{ path: 'school.dso.phone', items: ['I-983 Section 1 DSO'] }]);
  });

  test('a category that cannot be split is an error on item 27, and no box of it is filled', () => {
    const plan = planForm(i765, viewWith({ filing: { category: 'STEM extension' } }));
    expect(plan.findings).toMatchObject([
      {
        rule: 'every-printed-box-is-answered',
        path: 'filing.category',
        items: ['I-765 27'],
        says: 'I-765 27: the answer cannot be read as what the box asks.',
      },
    ]);
    expect(named(plan, 'I-765 27')).toEqual([]);
  });

  test('an empty case gives every question at once, and no box is filled', () => {
    const plan = planForm(
      i983,
      viewWith({ student: { name: { given: null, middle: null } }, employer: null, plan: null }),
    );
    const paths = plan.findings.map(({ path }) => path);
    expect(paths).toContain('student.name.given');
    expect(paths).toContain('employer.ein');
    expect(paths).toContain('plan.oversight');
    expect(new Set(paths).size).toBe(paths.length);
    expect(named(plan, 'I-983 Section 3 EIN')).toEqual([]);
  });
});

describe('conditions', () => {
  const elsewhere = {
    street: '8 Sample Lane',
    unit: 'none',
    city: 'Sampleville',
    state: 'NY',
    zip: '10001',
  };

  test('the home address is printed only when it is not the mailing address', () => {
    const away = planForm(i765, viewWith({ student: { livesAtMailingAddress: false, physicalAddress: elsewhere } }));
    expect(printed(away, 'I-765 7.a')).toBe('8 Sample Lane');
    expect(printed(away, 'I-765 7.d')).toBe('NY');
    const home = planForm(i765, viewWith({ student: { physicalAddress: elsewhere } }));
    expect(home.boxes.filter(({ item }) => item.startsWith('I-765 7.'))).toEqual([]);
  });

  test('who lives elsewhere is asked for the home address', () => {
    const plan = planForm(i765, viewWith({ student: { livesAtMailingAddress: false } }));
    expect(plan.findings.map(({ path }) => path)).toEqual([
      'student.physicalAddress.street',
      'student.physicalAddress.unit',
      'student.physicalAddress.city',
      'student.physicalAddress.state',
      'student.physicalAddress.zip',
    ]);
  });

  test.each([
    [true, true, 2],
    [false, false, 0],
  ])('reads English %s and used an interpreter %s: not exactly one box', (readsEnglish, usesInterpreter, ticked) => {
    const plan = planForm(i765, viewWith({ student: { readsEnglish, usesInterpreter } }));
    expect(findingsOf(plan, 'exactly-one-box-of-a-group-is-ticked')).toMatchObject([
      {
        items: ['I-765 Part 3 1.a', 'I-765 Part 3 1.b'],
        says: `I-765 Part 3 1.a, I-765 Part 3 1.b: one of these boxes is to be ticked, and the answers tick ${ticked}.`,
      },
    ]);
  });
});

describe('pages', () => {
  test('only rows whose box is on a kept page are planned and asked', () => {
    const view = viewWith({ plan: null });
    const plan = planForm(i983, view, { pages: [1, 2] });
    expect(plan.findings).toEqual([]);
    const pages = plan.boxes.map(({ box }) => i983.inventory.boxes[box]?.page);
    expect([...new Set(pages)].sort()).toEqual([1, 2]);
  });
});

describe('what the form refuses', () => {
  test('a name with an apostrophe is an error that names it and offers a spelling, and nothing is printed', () => {
    const plan = planForm(i765, viewWith({ student: { name: { family: "D'Souza" } } }));
    expect(plan.findings).toEqual([
      {
        rule: 'box-takes-every-character',
        severity: 'error',
        path: 'student.name.family',
        items: ['I-765 1.a', 'I-765 Part 6 1.a'],
        says: `I-765 1.a, I-765 Part 6 1.a: the box does not take "'".`,
        fix: `If this spelling is yours, write { "text": "D'Souza", "asOnForm": "DSouza" }.`,
      },
    ]);
    expect(named(plan, 'I-765 1.a')).toEqual([]);
  });

  test('what may have one spelling only is never offered another', () => {
    const fixOf = (patch: Parameters<typeof viewWith>[0]) => planForm(i765, viewWith(patch)).findings[0]?.fix;
    expect(fixOf({ student: { email: 'łucja@example.org' } })).toBe(
      "Use another address; a different spelling would be nobody's.",
    );
    for (const phone of ['+91 98765 43210', '919876543210'])
      expect(fixOf({ student: { phone } })).toBe('Give a US number: ten digits, without country code.');
    const [long] = planForm(i983, viewWith({ plan: { supervisor: { phone: '202-555-0177 '.repeat(9) } } })).findings;
    expect(long).toMatchObject({ rule: 'box-holds-the-text', fix: 'Give the number alone, or another number.' });
  });

  test('the advice for an answer that is missing is one that the case takes', () => {
    const fixes = (patch: Parameters<typeof viewWith>[0], form = i765) =>
      planForm(form, viewWith(patch)).findings.map(({ fix }) => fix);
    expect(fixes({ student: { mailingAddress: { unit: null } } })).toEqual([
      'Answer "student.mailingAddress.unit" with { "kind": "apt", "number": "4B" }, or with "none" for a house.',
    ]);
    expect(fixes({ student: { citizenships: null } })).toEqual([
      'Answer "student.citizenships" with a list, for example ["Exampleland"].',
    ]);
    expect(fixes({ job: { hoursPerWeek: null } }, i983)).toEqual(['Answer "job.hoursPerWeek".']);
  });

  test("the person's own spelling is printed, and no other", () => {
    const family = { text: "D'Souza", asOnForm: 'Dsouza' };
    const plan = planForm(i765, viewWith({ student: { name: { family } } }));
    expect(plan.findings).toEqual([]);
    expect(printed(plan, 'I-765 1.a')).toBe('Dsouza');
  });

  test('a letter without a glyph is an error on the I-983 and never a question mark', () => {
    const plan = planForm(i983, viewWith({ student: { name: { given: 'Łucja' } } }));
    const [finding] = findingsOf(plan, 'form-font-has-every-character');
    expect(finding).toMatchObject({ path: 'student.name.given', severity: 'error' });
    expect(finding?.fix).toBe('If this spelling is yours, write { "text": "Łucja", "asOnForm": "Lucja" }.');
    expect(printed(plan, 'I-983 Section 1 student name')).toBeUndefined();
  });

  test('a letter and its accent written apart are printed as one', () => {
    const plan = planForm(i983, viewWith({ student: { name: { given: 'Jose\u0301' } } }));
    expect(printed(plan, 'I-983 Section 2 printed name')).toBe('José Quill Samplename');
  });

  test('a long text is told by its characters and is not repeated', () => {
    const role = `${'Writes software. '.repeat(10)}\tTests it.`;
    const [finding] = planForm(i983, viewWith({ plan: { role } })).findings;
    expect(finding).toMatchObject({ path: 'plan.role', says: expect.stringContaining('U+0009') });
    expect(finding?.fix).toBe('Write a space for U+0009, or give your own spelling in "asOnForm".');
  });

  test('an identifier is never repeated in a message', () => {
    const plan = planForm(i765, viewWith({ student: { ssn: '912-34-56789' } }));
    const [finding] = plan.findings;
    expect(finding).toMatchObject({ path: 'student.ssn', rule: 'box-takes-every-character' });
    expect(JSON.stringify(plan.findings)).not.toContain('912');
  });

  test('an identifier that is too short for a box of exact length is an error', () => {
    const plan = planForm(i765, viewWith({ student: { ssn: '12345678' } }));
    expect(plan.findings).toMatchObject([
      {
        rule: 'box-holds-exactly-its-characters',
        items: ['I-765 13'],
        says: 'I-765 13: the box takes exactly 9 characters and the answer has 8.',
      },
    ]);
  });
});

describe('what does not fit', () => {
  test('the number of an apartment cannot go on elsewhere: an error that names box, room and length', () => {
    const unit = { kind: 'apt', number: '1234567' };
    const plan = planForm(i765, viewWith({ student: { mailingAddress: { unit } } }));
    expect(plan.findings).toMatchObject([
      {
        rule: 'box-holds-the-text',
        severity: 'error',
        path: 'student.mailingAddress.unit.number',
        items: ['I-765 5.c'],
        says: 'I-765 5.c: the box holds 6 characters and the text has 7.',
      },
    ]);
    expect(plan.continued).toEqual([]);
  });

  test('a degree of 17 characters goes to Part 6, and a note names box, room and length', () => {
    const plan = planForm(i765, viewWith({ student: { degree: { shortForI765: 'MS Computer Scien' } } }));
    expect(plan.findings).toMatchObject([
      {
        rule: 'text-beyond-its-box-goes-on-elsewhere',
        severity: 'note',
        path: 'student.degree.shortForI765',
        items: ['I-765 28.a'],
        says: 'I-765 28.a: the box holds 16 characters and the text has 17; the whole text stands in I-765 Part 6 3.d.',
      },
    ]);
  });

  test('without a place to go on it stays an error, and the box stays empty', () => {
    const { continuation: _, ...shut } = i983;
    const plan = planForm(shut, viewWith({ plan: { goals: 'Learns and applies robotics. '.repeat(80) } }));
    expect(plan.findings).toMatchObject([
      { rule: 'box-holds-the-text', path: 'plan.goals', items: ['I-983 Section 5 goals and objectives'] },
    ]);
    expect(named(plan, 'I-983 Section 5 goals and objectives')).toEqual([]);
  });

  test('without a place to go on a fourth other name is an error', () => {
    const { continuation: _, ...shut } = i765;
    const name = { family: 'Samplename', given: 'Testa', middle: 'none' };
    const three = planForm(shut, viewWith({ student: { otherNames: [name, name, name] } }));
    expect(three.findings).toEqual([]);
    const four = planForm(shut, viewWith({ student: { otherNames: [name, name, name, name] } }));
    expect(four.findings).toMatchObject([
      { rule: 'form-has-a-box-for-every-entry', path: 'student.otherNames.3.family', items: ['I-765 4'] },
    ]);
  });

  test('line breaks of a narrative become line feeds and stay', () => {
    const plan = planForm(i983, viewWith({ plan: { oversight: 'One.\r\nTwo.\u2028Three.' } }));
    expect(named(plan, 'I-983 Section 5 employer oversight')).toMatchObject([
      { value: 'One.\nTwo.\nThree.', lines: [{ text: 'One.' }, { text: 'Two.' }, { text: 'Three.' }] },
    ]);
  });
});

test('an interpreter and a preparer abroad have no state and no ZIP code, and the province stands in its box', () => {
  const address = {
    street: '12 Sample Marg',
    unit: 'none',
    city: 'Pune',
    state: 'none',
    zip: 'none',
    province: 'Maharashtra',
    postalCode: '411001',
    country: 'India',
  };
  const abroad = { ...helper, address };
  const view = viewWith({
    student: { readsEnglish: false, usesInterpreter: true, usesPreparer: true },
    interpreter: { ...abroad, language: 'Marathi' },
    preparer: { ...abroad, isAttorney: false },
  });
  const plan = planForm(i765, view);
  expect(plan.findings).toEqual([]);
  for (const part of ['I-765 Part 4', 'I-765 Part 5']) {
    expect(named(plan, `${part} 3.d`)).toEqual([]);
    expect(named(plan, `${part} 3.e`)).toEqual([]);
    expect(['3.c', '3.f', '3.g', '3.h'].map((item) => printed(plan, `${part} ${item}`))).toEqual([
      'Pune',
      'Maharashtra',
      '411001',
      'India',
    ]);
  }
});
