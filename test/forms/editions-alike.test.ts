import { describe, expect, test } from 'vitest';
import { forms } from '../../forms/registry.ts';
import type { FormDefinition } from '../../src/form/define.ts';
import { itemsOfRow, type Row } from '../../src/form/rows.ts';

/** Boxes that an edition fills on another condition than the one after it, and why. */
const otherwise: Readonly<Record<string, string>> = {
  'i-765 2025-01-20 form1[0].Page2[0].Line12b_SSN[0]': 'item 13.b is asked only of who answered Yes in 13.a',
};

/** What a row does, without the items that its edition prints. */
const withoutItems = (row: Row): unknown =>
  JSON.parse(
    JSON.stringify(row, (key, value: unknown) => (key === 'item' && typeof value === 'string' ? null : value)),
  );

const rowOf = ({ rows }: FormDefinition, box: string): Row | undefined =>
  rows.find((row) => itemsOfRow(row).some((one) => one.box === box));

const pairs = forms.flatMap((form, index) => {
  const older = forms.slice(index + 1).find(({ inventory }) => inventory.form === form.inventory.form);
  return older === undefined ? [] : [[`${older.inventory.form} ${older.inventory.edition}`, older, form] as const];
});

describe('rows are copied from edition to edition, never logic', () => {
  test('there are two editions of the I-765', () => {
    expect(pairs.map(([name]) => name)).toEqual(['i-765 2025-01-20']);
  });

  test.each(pairs)('%s fills each box that the next edition has too in the same way', (name, older, newer) => {
    const shared = Object.keys(older.inventory.boxes).filter((box) => Object.hasOwn(newer.inventory.boxes, box));
    expect(shared.length).toBeGreaterThan(100);
    const different = shared.filter((box) => {
      const [one, other] = [rowOf(older, box), rowOf(newer, box)];
      if (one === undefined || other === undefined) return true;
      // A row that leaves boxes names others too: the reason is what must be the same.
      if (one.kind === 'leave' && other.kind === 'leave') return one.reason !== other.reason;
      return JSON.stringify(withoutItems(one)) !== JSON.stringify(withoutItems(other));
    });
    expect(different.filter((box) => !Object.hasOwn(otherwise, `${name} ${box}`))).toEqual([]);
    expect(different.length).toBe(Object.keys(otherwise).length);
  });

  test.each(pairs)('%s lists the same further entries', (_, older, newer) => {
    const further = ({ rows }: FormDefinition) => rows.filter(({ kind }) => kind === 'beyond').map(withoutItems);
    expect(further(older)).toEqual(further(newer));
    expect(further(older).length).toBeGreaterThan(0);
  });

  test.each(pairs)('%s tells further entries under the item that prints the first ones', (_, older, newer) => {
    for (const { rows } of [older, newer]) {
      for (const row of rows) {
        if (row.kind !== 'beyond') continue;
        const list = row.entries[0]?.[0]?.replace(/\.\d+.*$/, '.') ?? 'no list';
        const printed = rows.filter((one) => one.kind === 'text' && one.item.startsWith(`${row.item}.`));
        expect(printed.length, row.item).toBeGreaterThan(0);
        for (const one of printed) expect(one).toMatchObject({ path: expect.stringContaining(list) });
      }
    }
  });

  test.each(pairs)('%s continues where the next edition does', (_, older, newer) => {
    expect(older.continuation).toEqual(newer.continuation);
  });
});
