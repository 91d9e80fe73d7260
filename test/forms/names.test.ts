import { describe, expect, test } from 'vitest';
import { form as g1145 } from '../../forms/g-1145/2014-09-26/form.ts';
import { form as i765 } from '../../forms/i-765/2025-08-21/form.ts';
import { form as i983 } from '../../forms/i-983/2016-07/form.ts';
import type { FormDefinition } from '../../src/form/define.ts';
import { planForm } from '../../src/form/plan.ts';
import { noPacketValues } from '../../src/letters/packet-values.ts';
import { renderTemplate } from '../../src/letters/template.ts';
import { templates } from '../../templates/registry.ts';
import { viewWith } from './complete-answers.ts';

type Name = Readonly<Record<'family' | 'given' | 'middle', unknown>>;

const withName = (name: Partial<Name>) => viewWith({ student: { name } });
const planOf = (form: FormDefinition, name: Partial<Name>) => planForm(form, withName(name));
/** What an item shows; undefined when its box stays empty. */
const shown = (form: FormDefinition, name: Partial<Name>, item: string): string | undefined => {
  const plan = planOf(form, name);
  expect(plan.findings).toEqual([]);
  return plan.boxes.find((box) => box.item === item)?.value;
};

const SURNAME_FIRST = 'I-983 Section 1 student name';
const PRINTED = 'I-983 Section 2 printed name';

describe('a single name', () => {
  const name = { family: 'Samplename', given: 'none', middle: 'none' } as const;

  test('stands in the box for the family name; nothing is invented for the given name', () => {
    expect(shown(i765, name, 'I-765 1.a')).toBe('Samplename');
    expect(shown(i765, name, 'I-765 1.b')).toBeUndefined();
    expect(shown(i765, name, 'I-765 Part 6 1.b')).toBeUndefined();
    expect(shown(g1145, name, 'G-1145 last name')).toBe('Samplename');
    expect(shown(g1145, name, 'G-1145 first name')).toBeUndefined();
  });

  test('has no stray comma or space on the I-983', () => {
    expect(shown(i983, name, SURNAME_FIRST)).toBe('Samplename');
    expect(shown(i983, name, PRINTED)).toBe('Samplename');
  });

  test('with FNU for the given name prints FNU as it was written', () => {
    const unknown = { ...name, given: 'FNU' };
    expect(shown(i765, unknown, 'I-765 1.b')).toBe('FNU');
    expect(shown(i983, unknown, SURNAME_FIRST)).toBe('Samplename, FNU');
    expect(shown(i983, unknown, PRINTED)).toBe('FNU Samplename');
  });
});

describe('names of several words', () => {
  test.each(['Samplename Exampleson', 'Samplename-Exampleson', 'de la Sample', 'Samplename Jr', 'Samplename III'])(
    '"%s" is printed as the person wrote it',
    (family) => {
      expect(shown(i765, { family }, 'I-765 1.a')).toBe(family);
      expect(shown(i983, { family }, SURNAME_FIRST)).toBe(`${family}, Testa Quill`);
    },
  );

  test('a suffix with the given name stays there', () => {
    expect(shown(i765, { given: 'Testa III' }, 'I-765 1.b')).toBe('Testa III');
    expect(shown(i983, { given: 'Testa III', middle: 'none' }, SURNAME_FIRST)).toBe('Samplename, Testa III');
  });

  test('a suffix with a full stop is offered without it, and not changed by us', () => {
    const [finding] = planOf(i765, { family: 'Samplename Jr.' }).findings;
    expect(finding).toMatchObject({ rule: 'box-takes-every-character', path: 'student.name.family' });
    expect(finding?.fix).toContain('"asOnForm": "Samplename Jr"');
  });
});

describe('a name with letters that the forms refuse', () => {
  const name = {
    family: { text: 'Sørensen', asOnForm: 'Soerensen' },
    given: { text: 'Łucja', asOnForm: 'Lucja' },
    middle: 'none',
  } as const;

  test('is spelled on every form as the person said', () => {
    expect(shown(i765, name, 'I-765 1.a')).toBe('Soerensen');
    expect(shown(i765, name, 'I-765 Part 6 1.a')).toBe('Soerensen');
    expect(shown(g1145, name, 'G-1145 last name')).toBe('Soerensen');
    expect(shown(i983, name, SURNAME_FIRST)).toBe('Soerensen, Lucja');
    expect(shown(i983, name, PRINTED)).toBe('Lucja Soerensen');
  });

  test('is spelled on letters as it is', () => {
    const letter = templates['letters/employer-letter'];
    if (letter === undefined) throw new Error('there is no employer letter');
    const view = viewWith({
      student: { name, optCard: { category: 'C03B', starts: '2026-01-15', ends: '2027-01-14' } },
    });
    const markdown = renderTemplate(letter, view, noPacketValues);
    expect(markdown).toContain('Łucja Sørensen');
    expect(markdown).not.toContain('Soerensen');
  });
});

describe('the number of an apartment', () => {
  const withUnit = (number: string) =>
    planForm(i765, viewWith({ student: { mailingAddress: { unit: { kind: 'apt', number } } } }));

  test('of six characters fits', () => {
    expect(withUnit('123-4B').findings.map(({ rule }) => rule)).toEqual(['box-takes-every-character']);
    expect(withUnit('12345B').findings).toEqual([]);
  });

  test('of seven characters is an error that tells the room', () => {
    const [finding] = withUnit('1234567').findings;
    expect(finding).toMatchObject({
      severity: 'error',
      path: 'student.mailingAddress.unit.number',
      items: ['I-765 5.c'],
      says: 'I-765 5.c: the box holds 6 characters and the text has 7.',
    });
  });
});
