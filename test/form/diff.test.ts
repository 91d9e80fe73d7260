import { describe, expect, it } from 'vitest';
import { form as before } from '../../forms/i-765/2025-01-20/form.ts';
import { form as now } from '../../forms/i-765/2025-08-21/form.ts';
import { diffInventories } from '../../src/form/diff.ts';
import type { Box, Inventory } from '../../src/form/inventory.ts';

const text: Box = { kind: 'text', page: 1, rect: [10, 20, 100, 18], item: '1', font: 'Helv', size: 9, maxLength: 20 };
const inventory = (boxes: Record<string, Box>): Inventory => ({
  form: 'x-1',
  edition: '2025-01-01',
  printedEdition: '01/01/25',
  pages: 1,
  pageSize: [612, 792],
  boxes,
});
const changeOf = (one: Box, other: Box) =>
  diffInventories(inventory({ a: one }), inventory({ a: other })).changed[0]?.changes;

describe('the difference between two inventories', () => {
  it('is nothing for the same boxes, and for rectangles that are rounded', () => {
    const rounded: Box = { ...text, rect: [10.4, 19.6, 100, 18] };
    expect(diffInventories(inventory({ a: text }), inventory({ a: rounded }))).toEqual({
      added: [],
      removed: [],
      renamed: [],
      changed: [],
      unchanged: 1,
    });
  });

  it('names boxes that came and went', () => {
    const diff = diffInventories(
      inventory({ a: text }),
      inventory({ b: { ...text, rect: [10, 300, 100, 18], item: '2' } }),
    );
    expect(diff.removed).toEqual([{ name: 'a', page: 1, item: '1', kind: 'text' }]);
    expect(diff.added).toEqual([{ name: 'b', page: 1, item: '2', kind: 'text' }]);
  });

  it('knows a box by its place when only the name is another', () => {
    const diff = diffInventories(inventory({ a: text }), inventory({ b: { ...text, maxLength: 12 } }));
    expect(diff.renamed).toEqual([
      {
        name: 'b',
        before: 'a',
        page: 1,
        item: '1',
        kind: 'text',
        changes: [{ what: 'length', before: '20', after: '12' }],
      },
    ]);
    expect([diff.added, diff.removed]).toEqual([[], []]);
  });

  it('does not guess among several boxes on one place', () => {
    const diff = diffInventories(inventory({ a: text }), inventory({ b: text, c: text }));
    expect([diff.renamed, diff.added.length, diff.removed.length]).toEqual([[], 2, 1]);
  });

  it.each<[string, Box, Box, string, string, string]>([
    [
      'the place',
      text,
      { ...text, rect: [10, 21, 100, 18] },
      'place',
      'page 1 at 10,20, 100 x 18 pt',
      'page 1 at 10,21, 100 x 18 pt',
    ],
    ['the item', text, { ...text, item: null }, 'item', '1', 'none'],
    ['the characters', text, { ...text, refuses: '[^0-9]', exactLength: 5 }, 'characters', 'any', '[^0-9], exactly 5'],
    ['the look', text, { ...text, comb: true }, 'look', 'one line', 'one line, comb'],
    [
      'the on-value',
      { kind: 'tick', page: 1, rect: [1, 1, 9, 9], item: '1', on: ' APT ' },
      { kind: 'tick', page: 1, rect: [1, 1, 9, 9], item: '1', on: 'APT' },
      'on-values',
      '" APT "',
      '"APT"',
    ],
  ])('tells %s', (_, one, other, what, from, to) => {
    expect(changeOf(one, other)).toEqual([{ what, before: from, after: to }]);
  });

  it('tells a kind alone: lengths of another kind of box are no change of length', () => {
    const signature: Box = { kind: 'signature', page: 1, rect: text.rect, item: '1' };
    expect(changeOf(text, signature)).toEqual([{ what: 'kind', before: 'text', after: 'signature' }]);
  });

  it('leaves out the character rules when one side cannot tell them', () => {
    const other = inventory({ a: { ...text, refuses: '[^0-9]' } });
    expect(diffInventories(inventory({ a: text }), other, { rules: false }).changed).toEqual([]);
  });
});

describe('the two editions of the I-765', () => {
  const diff = diffInventories(before.inventory, now.inventory);

  it('dropped ten fields, and one more attorney field came', () => {
    const bar = 'form1[0].Page1[0].Attorney-Rep[0].attorneyBarNumber[0]';
    expect(diff.added.map(({ name }) => name)).toContain(bar);
    // Consent, card and parents: every one of them stood on page 2.
    expect(diff.removed.filter(({ page }) => page === 2)).toHaveLength(10);
  });

  it('number the social security number anew and leave its name', () => {
    const [ssn] = diff.changed.filter(({ name }) => name === 'form1[0].Page2[0].Line12b_SSN[0]');
    expect(ssn?.changes).toContainEqual({ what: 'item', before: '13.b', after: '13' });
  });
});
