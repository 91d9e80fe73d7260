import type { Row } from './row.ts';
import { splitRow } from './split-row.ts';

/** A row on its page; `top` in points from the top of the text area. */
export interface PlacedRow {
  readonly row: Row;
  readonly top: number;
}

/** The rows from `start` that must stay on one page. */
const groupAt = (rows: readonly Row[], start: number): readonly Row[] => {
  let end = start;
  while (rows[end]?.keepWithNext === true && end + 1 < rows.length) end += 1;
  return rows.slice(start, end + 1);
};

const heightOf = (rows: readonly Row[]) =>
  rows.reduce((sum, row, index) => sum + row.height + (index > 0 ? row.above : 0), 0);

/**
 * Puts rows on pages of `height` points, in order, each as high as it can. Rows that are kept together move together,
 * unless they are higher than a page. A row that alone is higher goes on on the next.
 */
export const paginate = (whole: readonly Row[], height: number): readonly (readonly PlacedRow[])[] => {
  const rows = whole.flatMap((row) => splitRow(row, height - (row.again?.height ?? 0)));
  let page: PlacedRow[] = [];
  const pages = [page];
  let used = 0;
  const open = () => {
    page = [];
    pages.push(page);
    used = 0;
  };
  const place = (row: Row) => {
    if (page.length > 0) used += row.above;
    page.push({ row, top: used });
    used += row.height;
  };
  let next = 0;
  while (next < rows.length) {
    const group = groupAt(rows, next);
    next += group.length;
    const above = page.length > 0 ? (group[0]?.above ?? 0) : 0;
    if (page.length > 0 && used + above + heightOf(group) > height) open();
    for (const row of group) {
      if (page.length > 0 && used + row.above + row.height > height) open();
      if (page.length === 0 && pages.length > 1 && row.again !== undefined) place(row.again);
      place(row);
    }
  }
  return pages;
};
