import { joinCategory } from '../case/category.ts';
import type { DerivedPath } from '../case/derived.ts';
import type { ReadingBack } from './read-back-reading.ts';
import type { ItemBox, Row, TextRow } from './rows.ts';

/** The boxes that share one category, in its order. */
const order = ['derived.categoryLetter', 'derived.categoryNumber', 'derived.categorySubletter'] as const;

/** Derived values that are a part of the category. */
export const categoryBoxes: ReadonlySet<DerivedPath> = new Set(order);

const boxOf = (rows: readonly Row[], path: DerivedPath): ItemBox | undefined =>
  rows.find((row): row is TextRow => row.kind === 'text' && row.path === path);

/** The category of three boxes, once: with the first of them that is filled. A part may be empty. */
export const readCategory = (row: TextRow, reading: ReadingBack): void => {
  const boxes = order.map((path) => boxOf(reading.form.rows, path));
  const held = boxes.map((at) => (at === undefined ? null : reading.words(at)));
  const first = boxes[held.findIndex((words) => words !== null)];
  if (first?.box !== row.box) return;
  const [letter = '', number = '', subletter = ''] = held.map((words) => words ?? '');
  const value = joinCategory({ letter, number, subletter });
  if (value === '') return;
  reading.add({ item: row.item, box: row.box }, 'filing.category', value);
};
