import { type Row, ties } from './row.ts';
import { splitRow } from './split-row.ts';

/** A row on its page; `top` in points from the top of the text area. */
export interface PlacedRow {
  readonly row: Row;
  readonly top: number;
}

/** Rows that are to stay on one page: no tie holds the last of them. */
type Group = readonly [Row, ...Row[]];

/** Rows cut behind each one that `ends` a group. */
const groupsOf = (rows: readonly Row[], ends: (row: Row, next: Row | undefined) => boolean): readonly Group[] => {
  const groups: [Row, ...Row[]][] = [];
  let open: [Row, ...Row[]] | null = null;
  rows.forEach((row, index) => {
    if (open === null) {
      open = [row];
      groups.push(open);
    } else open.push(row);
    if (ends(row, rows[index + 1])) open = null;
  });
  return groups;
};

/** A group in smaller ones, without its weakest ties. */
const loosened = (group: Group): readonly Group[] => {
  const weakest = Math.min(...group.slice(0, -1).map(({ tie }) => tie));
  return groupsOf(group, ({ tie }) => tie <= weakest);
};

const heightOf = (group: Group) => group.reduce((sum, row, index) => sum + row.height + (index > 0 ? row.above : 0), 0);

class Pages {
  readonly pages: PlacedRow[][] = [[]];
  readonly #height: number;
  #used = 0;

  constructor(height: number) {
    this.#height = height;
  }

  get #page(): PlacedRow[] {
    return this.pages[this.pages.length - 1] ?? [];
  }

  #open(): void {
    this.pages.push([]);
    this.#used = 0;
  }

  #place(row: Row): void {
    if (this.#page.length > 0) this.#used += row.above;
    this.#page.push({ row, top: this.#used });
    this.#used += row.height;
  }

  #fitsHere(group: Group): boolean {
    const above = this.#page.length > 0 ? group[0].above : 0;
    return this.#used + above + heightOf(group) <= this.#height;
  }

  #fitsOnNext(group: Group): boolean {
    const { again } = group[0];
    return (again === undefined ? 0 : again.height + group[0].above) + heightOf(group) <= this.#height;
  }

  #placeAll(group: Group): void {
    const [{ again }] = group;
    if (again !== undefined && this.#page.length === 0 && this.pages.length > 1) this.#place(again);
    for (const row of group) this.#place(row);
  }

  put(group: Group): void {
    if (group[0].opens === true && this.#page.length > 0) this.#open();
    if (this.#fitsHere(group)) {
      this.#placeAll(group);
      return;
    }
    if (group.length > 1 && !this.#fitsOnNext(group)) {
      for (const part of loosened(group)) this.put(part);
      return;
    }
    if (this.#page.length > 0) this.#open();
    this.#placeAll(group);
  }
}

/**
 * Puts rows on pages of `height` points, in order, each as high as it can. Rows that are tied move together; where they
 * are higher than a page, the weakest ties give way first. A row that alone is higher goes on on the next page.
 */
export const paginate = (whole: readonly Row[], height: number): readonly (readonly PlacedRow[])[] => {
  const rows = whole.flatMap((row) => splitRow(row, height - (row.again?.height ?? 0)));
  const pages = new Pages(height);
  for (const group of groupsOf(rows, ({ tie }, next) => tie === ties.none || next?.opens === true)) pages.put(group);
  return pages.pages;
};
