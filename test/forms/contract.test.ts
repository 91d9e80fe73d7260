import { describe, expect, test } from 'vitest';
import { namedOnly } from '../../forms/named-only.ts';
import { forms } from '../../forms/registry.ts';
import { UNDECIDED } from '../../src/dev/draft-form.ts';
import type { Box } from '../../src/form/inventory.ts';
import { itemsOfRow, type Row } from '../../src/form/rows.ts';

/** The kind of box that each kind of row fills. */
const boxKind: Readonly<Record<Exclude<Row['kind'], 'beyond' | 'draw' | 'leave'>, Box['kind']>> = {
  text: 'text',
  fixed: 'text',
  choice: 'choice',
  tick: 'tick',
  'tick-if': 'tick',
  'one-of': 'tick',
  radio: 'radio',
  overflow: 'text',
};

const counted = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

describe.each(forms.map((form) => [`${form.inventory.form} ${form.inventory.edition}`, form] as const))(
  '%s',
  (_, { inventory, rows }) => {
    const names = Object.keys(inventory.boxes);
    const claims = rows.flatMap((row) => itemsOfRow(row).map(({ box, item }) => ({ row, name: box, item })));

    test('every box is in exactly one row: filled, or left with a reason', () => {
      const claimed = counted(claims.map(({ name }) => name));
      expect(names.filter((name) => claimed.get(name) !== 1)).toEqual([]);
    });

    test('no row names a box that the form has not', () => {
      expect(claims.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
    });

    test('every row fills a box of its own kind', () => {
      const wrong = claims.filter(
        ({ row, name }) =>
          row.kind !== 'leave' &&
          row.kind !== 'beyond' &&
          row.kind !== 'draw' &&
          inventory.boxes[name]?.kind !== boxKind[row.kind],
      );
      expect(wrong).toEqual([]);
    });

    test('the item of a row is the item printed beside its box', () => {
      const wrong = claims.filter(({ name, item }) => {
        const printed = inventory.boxes[name]?.item ?? null;
        return item !== null && printed !== null && item !== printed;
      });
      expect(wrong).toEqual([]);
    });

    test('every reason for an empty box says something', () => {
      for (const row of rows) if (row.kind === 'leave') expect(row.reason).toMatch(/^\S+( \S+){3,}/);
    });

    test('no box waits for a decision', () => {
      expect(rows.filter((row) => row.kind === 'leave' && row.reason === UNDECIDED)).toEqual([]);
    });

    test('signatures and bar codes are never filled', () => {
      const filled = claims.filter(({ row }) => row.kind !== 'leave').map(({ name }) => inventory.boxes[name]?.kind);
      expect(filled).not.toContain('signature');
      expect(filled).not.toContain('barcode');
    });

    test('bar codes name the form, its printed edition and their page', () => {
      for (const box of Object.values(inventory.boxes)) {
        if (box.kind !== 'barcode') continue;
        expect(box.value).toBe(`${inventory.form.toUpperCase()}|${inventory.printedEdition}|${box.page}`);
      }
    });

    test('every box lies on a page of the form', () => {
      const [width, height] = inventory.pageSize;
      for (const { page, rect } of Object.values(inventory.boxes)) {
        expect(page).toBeGreaterThanOrEqual(1);
        expect(page).toBeLessThanOrEqual(inventory.pages);
        expect(rect[0]).toBeGreaterThanOrEqual(0);
        expect(rect[1]).toBeGreaterThanOrEqual(0);
        expect(rect[0] + rect[2]).toBeLessThanOrEqual(width);
        expect(rect[1] + rect[3]).toBeLessThanOrEqual(height);
      }
    });

    test('boxes stand in reading order', () => {
      // JavaScript moves names that are whole numbers to the front.
      const written = Object.entries(inventory.boxes).filter(([name]) => !/^\d+$/.test(name));
      const places = written.map(([, { page, rect }]) => ({
        page,
        row: Math.round(rect[1] + rect[3] / 2),
        x: rect[0],
      }));
      const sorted = places.toSorted((a, b) => a.page - b.page || b.row - a.row || a.x - b.x);
      expect(places).toEqual(sorted);
    });

    test('the character rules are regular expressions that take letters or digits', () => {
      for (const box of Object.values(inventory.boxes)) {
        if (box.kind !== 'text' || box.refuses === undefined) continue;
        const rule = new RegExp(box.refuses);
        expect(rule.test('A') && rule.test('0')).toBe(false);
      }
    });

    test('an exact length is no longer than the greatest', () => {
      for (const box of Object.values(inventory.boxes)) {
        if (box.kind !== 'text' || box.exactLength === undefined) continue;
        expect(box.exactLength).toBeLessThanOrEqual(box.maxLength ?? 0);
      }
    });
  },
);

test('every edition is there once', () => {
  const editions = forms.map(({ inventory }) => `${inventory.form} ${inventory.edition}`);
  expect(editions).toEqual([
    'g-1145 2014-09-26',
    'g-1450 2026-02-06',
    'i-765 2025-08-21',
    'i-765 2025-01-20',
    'i-983 2016-07',
  ]);
  expect(namedOnly.map(({ form, edition }) => `${form} ${edition}`)).toEqual(['i-765 2020-08-25']);
});
