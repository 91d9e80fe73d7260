import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../forms/registry.ts';
import { type Case, caseSchema } from '../../src/case/case.ts';
import { mergePatch } from '../../src/case/merge-patch.ts';
import { stepsOf, takesAnswer } from '../../src/case/outline.ts';
import { makeView } from '../../src/case/view.ts';
import { readSamples } from '../../src/dev/samples.ts';
import type { FormDefinition } from '../../src/form/define.ts';
import { readBack } from '../../src/form/read-back.ts';
import { readFile } from '../../src/form/read-back-file.ts';
import { heldIn } from '../../src/form/read-back-find.ts';
import { anyCase } from '../any-case.ts';
import { officialBlank } from '../judges.ts';
import { sampleAnswers } from '../samples.ts';
import { type Makeup, masterOf, type Origin } from './masters.ts';
import { filled } from './plans.ts';
import { compared, heldBy, planned } from './round-trip.ts';

const samples = readSamples(fileURLToPath(new URL('../..', import.meta.url)));
const inventories = forms.map(({ inventory }) => inventory);

const named = (id: string, edition?: string): FormDefinition => {
  const form = forms.find(
    ({ inventory }) => inventory.form === id && (edition ?? inventory.edition) === inventory.edition,
  );
  if (form === undefined) throw new Error(`no form ${id}`);
  return form;
};

const sample = (patch: unknown = {}): Case => caseSchema.parse(mergePatch(sampleAnswers(), patch));

/** Why an answer of a sample is not read back from a form: nothing else may excuse one. */
const REASONS = [
  'nothing was asked: the list is shorter',
  'none prints nothing in this box',
  'drawn on the page, which has no box there',
  'given and middle name in one line may be parted in more than one way',
  'given and middle name in one box may be parted in more than one way',
  'the preparer is named in Part 5, in two boxes',
  'the box does not say whose E-Verify number it is',
  'the text, or its rest, stands on sheets that are no form',
  'too long for its box, and left to the pen',
];

describe('every sample reads back to the answers that it was built from', () => {
  for (const form of forms) {
    const { form: id, edition } = form.inventory;
    it.each(samples.map((one) => [one.name, one] as const))(`${id} ${edition}, %s`, (_, { answers }) => {
      const view = makeView(answers);
      const { held } = planned(form, view);
      const { wrong, excused, foreign } = compared(form, view, held, readBack(form, held));
      expect(wrong).toEqual([]);
      expect(foreign).toEqual([]);
      for (const reason of excused.values()) expect(REASONS).toContain(reason);
    });
  }

  it('and of the plain sample little is excused', () => {
    const view = makeView(sample());
    const excused = forms.flatMap((form) => {
      const { held } = planned(form, view);
      const found = compared(form, view, held, readBack(form, held)).excused;
      return [...found].filter(([, reason]) => reason !== REASONS[0] && reason !== REASONS[1]).map(([path]) => path);
    });
    expect([...new Set(excused)]).toEqual(['student.name.given', 'student.name.middle']);
  });
});

/** Fills a form as `build` does and opens the file again. */
const throughFile = async (form: FormDefinition, origin: Origin, answers: Case) => {
  const { inventory } = form;
  const pages = Array.from({ length: inventory.pages }, (_, at) => at + 1);
  const makeup: Makeup = { name: `${inventory.form} ${inventory.edition}`, parts: [{ fields: inventory, pages }] };
  const { plan, held } = planned(form, makeView(answers));
  const bytes = filled(await masterOf(makeup, origin), makeup, [plan.boxes]);
  const read = await readFile(bytes, inventories);
  if (read.is !== 'read') throw new Error(read.finding.says);
  const [found, ...others] = read.forms;
  if (found === undefined || others.length > 0) throw new Error(`${read.forms.length} forms found`);
  return { found, held, read };
};

const origins: readonly Origin[] = ['stand-in', 'official'];

for (const origin of origins) {
  const editions = forms.filter(
    ({ inventory }) => origin === 'stand-in' || officialBlank(inventory.form, inventory.edition),
  );
  describe.skipIf(editions.length === 0)(
    `a file on the ${origin} of an edition${origin === 'official' ? ' (OPTPACK_BLANKS)' : ''}`,
    () => {
      it.each(editions.map((form) => [`${form.inventory.form} ${form.inventory.edition}`, form] as const))(
        '%s: is told, unchanged, and holds what was planned',
        async (_, form) => {
          for (const { answers } of samples) {
            const { found, held } = await throughFile(form, origin, answers);
            expect(found.inventory).toBe(form.inventory);
            expect(found.differences).toBe(0);
            expect(Object.fromEntries(heldIn(found))).toEqual(Object.fromEntries(held));
          }
        },
      );
    },
  );
}

describe('two forms in one file', () => {
  it('are found, each with its own pages and the names that the file gives their boxes', async () => {
    const [g1145, i765] = [named('g-1145'), named('i-765')];
    const view = makeView(sample());
    const parts = [g1145, i765].map(({ inventory }) => ({
      fields: inventory,
      pages: Array.from({ length: inventory.pages }, (_, at) => at + 1),
    }));
    const makeup: Makeup = { name: 'both', parts };
    const plans = [g1145, i765].map((form) => planned(form, view).plan.boxes);
    const read = await readFile(filled(await masterOf(makeup, 'stand-in'), makeup, plans), inventories);
    if (read.is !== 'read') throw new Error(read.finding.says);
    const told = read.forms.map(({ inventory, prefix, pages }) => [inventory.form, prefix, pages.get(1), pages.size]);
    expect(told.sort()).toEqual([
      ['g-1145', 'g-1145.', 1, 1],
      ['i-765', 'i-765.', 2, 7],
    ]);
    for (const found of read.forms)
      expect(Object.fromEntries(heldIn(found))).toEqual(
        Object.fromEntries(heldBy(plans[found.inventory.form === 'i-765' ? 1 : 0] ?? [])),
      );
  });
});

const word = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,9}$/).filter((one) => !/^(?:none|see)$/i.test(one));
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

/** Whatever people write: signs, digits, letters of other alphabets, lines. */
const free = fc
  .array(
    fc.oneof(word, fc.constantFrom(',', ';', '/', '#4', '7', 'é', 'ß', '&', 'CIP 11.0701', '(c)', 'N/A or', 'page 6')),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.join(' '));

const people = fc.record({
  student: fc.record({
    name: fc.record({ family: phrase, given: phrase, middle: fc.oneof(phrase, fc.constant('none')) }),
    otherNames: fc.oneof(
      fc.constant('none'),
      fc.array(fc.record({ family: phrase, given: phrase, middle: fc.oneof(phrase, fc.constant('none')) }), {
        minLength: 1,
        maxLength: 6,
      }),
    ),
    citizenships: fc.array(phrase, { minLength: 1, maxLength: 6 }),
    birth: fc.record({ city: phrase, country: phrase, stateOrProvince: fc.oneof(phrase, fc.constant('none')) }),
    degree: fc.record({ major: free, level: free, school: free }),
    currentStatus: phrase,
    maritalStatus: fc.constantFrom('single', 'married', 'divorced', 'widowed'),
    previouslyFiledI765: fc.boolean(),
  }),
  school: fc.record({ name: free, dso: fc.record({ name: free.filter((one) => !/^[\d -]+$/.test(one)) }) }),
  employer: fc.record({
    name: free,
    signatory: fc.record({ name: free, title: free }),
    fullTimeEmployees: fc.nat(1_000_000),
  }),
  job: fc.record({
    hoursPerWeek: fc.integer({ min: 0, max: 168_00 }).map((all) => all / 100),
    salary: fc.record({ amount: fc.nat(900_000), per: fc.constantFrom('year', 'month', 'two weeks', 'week', 'hour') }),
    otherCompensation: fc.oneof(fc.constant('none'), fc.array(free, { minLength: 1, maxLength: 4 })),
  }),
  plan: fc.record({
    role: free,
    goals: free,
    remarks: fc.oneof(free, fc.constant('none')),
    signatory: fc.record({ name: free, title: free }),
  }),
  filing: fc.record({
    category: fc.constantFrom('(c)(3)(C)', '(c)(3)(B)', 'c3C', 'C03C'),
    reason: fc.constantFrom('initial', 'replacement', 'renewal'),
  }),
});

const bare = (value: unknown): string =>
  String(value)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Answers that are read back and are none of the case: the one thing that must never be. */
const invented = (form: FormDefinition, answers: Case): string[] => {
  const view = makeView(answers);
  const { held } = planned(form, view);
  return readBack(form, held).answers.flatMap(({ path, value, way }) => {
    const answer = view.at(path);
    if (way === 'implied' && answer.is !== 'answered') return [];
    if (path === 'employer.eVerify.number' && answer.is === 'none') return [];
    if (path === 'filing.category') return [];
    if (
      answer.is === 'none'
        ? value === 'none'
        : answer.is === 'answered' && [answer.value, answer.onForm].some((one) => bare(one) === bare(value))
    )
      return [];
    return [`${path}: ${JSON.stringify(value)}, not ${JSON.stringify(answer)}`];
  });
};

describe('whatever people write', () => {
  it.each(forms.map((form) => [`${form.inventory.form} ${form.inventory.edition}`, form] as const))(
    '%s gives back what they wrote, or nothing',
    (_, form) => {
      fc.assert(
        fc.property(people, (person) => {
          expect(invented(form, sample(person))).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('any case that the schema lets through is read without a fault', () => {
    fc.assert(
      fc.property(anyCase, (answers) => {
        for (const form of forms) {
          const { held } = planned(form, makeView(answers));
          expect(() => readBack(form, held)).not.toThrow();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('any words in any box are read without a fault, and every answer is one that the schema takes', () => {
    const texts = fc.oneof(
      free,
      fc.string(),
      fc.constantFrom('N/A', 'None', 'See Part 6', 'x'.repeat(30_000), ', ', '01/02/2003', '$5/hr', '((c))'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.infiniteStream(texts), (form, stream) => {
        const held = new Map(
          Object.entries(form.inventory.boxes).flatMap(([name, box]) =>
            box.kind === 'barcode' ? [] : [[name, stream.next().value ?? ''] as const],
          ),
        );
        const { answers, unread } = readBack(form, held);
        expect(answers.length + unread.length).toBeGreaterThan(0);
        for (const { path, value } of answers) expect(takesAnswer(stepsOf(path), value), path).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a box', () => {
  const i765 = named('i-765');
  const i983 = named('i-983');
  const boxOf = (form: FormDefinition, item: string): string => {
    const row = form.rows.find(
      (one) => (one.kind === 'text' || one.kind === 'choice' || one.kind === 'radio') && one.item === item,
    );
    if (row === undefined || !('box' in row)) throw new Error(`no row for ${item}`);
    return row.box;
  };
  const readOf = (form: FormDefinition, item: string, words: string) =>
    readBack(form, new Map([[boxOf(form, item), words]]));
  const said = (form: FormDefinition, item: string, words: string) =>
    readOf(form, item, words).answers.flatMap(({ path, value, way }) => (way === 'implied' ? [] : [[path, value]]));

  it.each([
    [i765, '26', '0001234567', [['student.sevisId', 'N0001234567']]],
    [i983, 'Section 1 SEVIS ID', 'N0001234567', [['student.sevisId', 'N0001234567']]],
    [i765, '16', '02/03/1999', [['student.birth.day', '1999-02-03']]],
    [i765, '1.c', 'N/A', [['student.name.middle', 'none']]],
    [i765, '1.c', 'none', [['student.name.middle', 'none']]],
    [i765, '28.c', '1000001', [['employer.eVerify.number', '1000001']]],
    [i983, 'Section 3 state', 'Massachusetts', [['employer.state', 'MA']]],
    [i983, 'Section 3 hours a week', '40 hours/week', [['job.hoursPerWeek', 40]]],
    [i983, 'Section 3 full-time employees', '1,200', [['employer.fullTimeEmployees', 1200]]],
    [i983, 'Section 1 prior degree', 'Yes', [['student.degree.isPriorDegree', true]]],
    [i983, 'Section 1 student name', 'Samplename, Testa Quill', [['student.name.family', 'Samplename']]],
  ] as const)('%# gives its answer', (form, item, words, answers) => {
    expect(said(form, item, words)).toEqual(answers);
  });

  it.each([
    [i765, '1.a', 'N/A'],
    [i765, '16', '02/30/1999'],
    [i983, 'Section 3 hours a week', 'forty'],
    [i983, 'Section 3 state', 'New England'],
    [i983, 'Section 1 prior degree', 'Maybe'],
  ] as const)('%# that holds no answer says so and gives none', (form, item, words) => {
    const { answers, unread } = readOf(form, item, words);
    expect(answers.filter(({ way }) => way !== 'implied')).toEqual([]);
    expect(unread).toMatchObject([{ item, text: words, is: 'fault' }]);
  });

  it('that is empty answers nothing', () => {
    expect(readBack(i765, new Map()).answers.filter(({ way }) => way !== 'implied')).toEqual([]);
    expect(readBack(i983, new Map())).toEqual({ answers: [], unread: [] });
  });

  it('of three gives one category, however it is spelled', () => {
    const [letter, number, subletter] = i765.rows.flatMap((row) =>
      row.kind === 'text' && row.item === '27' ? [row.box] : [],
    );
    const category = (one: string, two: string, three: string) =>
      readBack(
        i765,
        new Map(
          [
            [letter ?? '', one],
            [number ?? '', two],
            [subletter ?? '', three],
          ].filter(([, words]) => words !== '') as [string, string][],
        ),
      ).answers.find(({ path }) => path === 'filing.category')?.value;
    expect(category('c', '3', 'C')).toBe('(c)(3)(C)');
    expect(category('(c)', '(3)', '(B)')).toBe('(c)(3)(B)');
    expect(category('c', '3', '')).toBe('(c)(3)');
    expect(category('', '', 'C')).toBe('(C)');
  });

  it('with two ticks beside it answers nothing', () => {
    const reason = i765.rows.find((row) => row.kind === 'tick' && row.path === 'filing.reason');
    if (reason?.kind !== 'tick') throw new Error('no row for the reason');
    const [one, two] = Object.values(reason.options);
    const { answers, unread } = readBack(
      i765,
      new Map([
        [one?.box ?? '', 'Y'],
        [two?.box ?? '', 'Y'],
      ]),
    );
    expect(answers.some(({ path }) => path === 'filing.reason')).toBe(false);
    expect(unread).toMatchObject([{ is: 'fault', why: '2 boxes of one question are ticked' }]);
  });
});
