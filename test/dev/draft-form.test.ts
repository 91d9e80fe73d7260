import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forms } from '../../forms/registry.ts';
import { draftForm, emptyForm, UNDECIDED } from '../../src/dev/draft-form.ts';
import { literalsIn, sourceRows } from '../../src/dev/source-rows.ts';
import type { Inventory } from '../../src/form/inventory.ts';

const text = (item: string | null) =>
  ({ kind: 'text', page: 1, rect: [0, 0, 9, 9], item, font: 'F', size: 9 }) as const;
const tick = (item: string | null) => ({ kind: 'tick', page: 1, rect: [0, 0, 9, 9], item, on: 'Y' }) as const;

const old: Inventory = {
  form: 'x-1',
  edition: '2020-01-02',
  printedEdition: '01/02/20',
  pages: 1,
  pageSize: [612, 792],
  boxes: {
    family: text('1.a'),
    given: text('1.b'),
    yes: tick('2'),
    no: tick('2'),
    "o'clock": text('3'),
    sign: text('4'),
    bar: text(null),
    ours: text(null),
  },
};
const source = `import { defineForm, rowsOf } from '../../../src/form/define.ts';

const PEN = 'signed by hand';

/** Form X-1, edition 01/02/20. */
export const form = defineForm(fields, {
  title: 'X',
  rows: [
    // Names (with a bracket
    text('1.a', 'family', 'student.name.family'),
    text('1.b', 'given', 'student.name.given', {
      when: [['student.usesPreparer', true]],
    }),

    yesNo('2', 'student.usesPreparer', { yes: 'yes', no: 'no' }),
    text('3', "o'clock", 'student.email'),
    text('our label', 'ours', 'student.phone'),
    leave(['sign', 'bar'], PEN),
  ],
});
`;
const fresh = (boxes: Inventory['boxes']): Inventory => ({
  ...old,
  edition: '2030-03-04',
  printedEdition: '03/04/30',
  boxes,
});
const drafted = (boxes: Inventory['boxes']) => draftForm({ source, inventory: old }, fresh(boxes));

describe('rows of the nearest edition, copied to a new one', () => {
  test('an edition that changed nothing gets the same rows, with its own name', () => {
    const { text: rows, dropped, moved, undecided } = drafted(old.boxes);
    expect(rows).toBe(source.replace('01/02/20', '03/04/30'));
    expect([dropped, moved, undecided]).toEqual([[], [], []]);
  });

  test('items that are printed with another number are changed, conditions and comments stay', () => {
    const { text: rows, moved } = drafted({ ...old.boxes, given: text('7'), "o'clock": text('1.b') });
    expect(rows).toContain("text('7', 'given', 'student.name.given', {\n      when: [['student.usesPreparer', true]],");
    expect(rows).toContain(`text('1.b', "o'clock", 'student.email')`);
    expect(rows).toContain('// Names (with a bracket');
    expect(moved).toEqual(['1.b -> 7', '3 -> 1.b']);
  });

  test('a box that is gone takes its row with it, and what is left of the row waits for a decision', () => {
    const { no: _, ...boxes } = old.boxes;
    const { text: rows, dropped, undecided } = drafted(boxes);
    expect(rows).not.toContain('yesNo(');
    expect(dropped).toEqual(['2']);
    expect(undecided).toEqual(['yes']);
    expect(rows).toContain(`leave(['yes'], '${UNDECIDED}')`);
  });

  test('a box of another kind, and a label of ours where an item is printed now, are not copied', () => {
    const { dropped, undecided } = drafted({ ...old.boxes, family: tick('1.a'), ours: text('9') });
    expect(dropped).toEqual(['1.a', 'our label']);
    expect(undecided).toEqual(['family', 'ours']);
  });

  test('boxes of one row that no longer share their item are not copied', () => {
    const { dropped, undecided } = drafted({ ...old.boxes, yes: tick('2.a'), no: tick('2.b') });
    expect(dropped).toEqual(['2']);
    expect(undecided).toEqual(['yes', 'no']);
  });

  test('a box that stays empty stays so with its reason, without those that are gone', () => {
    const { sign: _, ...boxes } = old.boxes;
    expect(drafted(boxes).text).toContain("leave(['bar'], PEN),");
  });

  test('new boxes wait for a decision', () => {
    const { undecided, text: rows } = drafted({ ...old.boxes, "it's new": text('5') });
    expect(undecided).toEqual(["it's new"]);
    expect(literalsIn(rows)).toContain("it's new");
  });

  test('a form that is new has nothing but decisions to make', () => {
    const { text: rows, undecided } = emptyForm(old);
    expect(undecided).toEqual(Object.keys(old.boxes));
    expect(literalsIn(rows)).toEqual(expect.arrayContaining([...undecided, UNDECIDED]));
  });
});

describe('cutting a form.ts at its rows', () => {
  test.each(forms.map((form) => [`${form.inventory.form}/${form.inventory.edition}`, form] as const))(
    '%s is put together again as it was, a piece for each row',
    (folder, form) => {
      const written = readFileSync(new URL(`../../forms/${folder}/form.ts`, import.meta.url), 'utf8');
      const { head, pieces, tail } = sourceRows(written);
      expect(head + pieces.map((piece) => piece.text).join('') + tail).toBe(written);
      expect(pieces.filter(({ kind }) => kind === 'row')).toHaveLength(form.rows.length);
    },
  );

  test('a file without rows is refused', () => {
    expect(() => sourceRows('export const form = 1;\n')).toThrow(/no list of rows/);
  });
});
