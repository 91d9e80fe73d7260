import { type Column, emptyRow, openTag, type Row, type RowFrame, tied, tiedToNext, ties } from './row.ts';
import { style } from './style.ts';

/** Rows that only keep the line of a frame away from its text. */
const edge: Row = { ...emptyRow, height: style.frame.down, above: 0 };

/** Sets blocks into a frame, which stays on one page where it fits on one. `setInner` sets them into the column within. */
export const setFramed = (column: Column, setInner: (inside: Column) => readonly Row[]): readonly Row[] => {
  const frame: RowFrame = { x: column.x, width: column.width };
  const { across } = style.frame;
  const parent = openTag(column.parent, 'Div');
  const [first, ...rest] = setInner({ ...column, x: column.x + across, width: column.width - 2 * across, parent });
  if (first === undefined) return [];
  const { opens, ...start } = first;
  const text: readonly Row[] = [{ ...start, above: 0 }, ...rest];
  const top: Row = { ...edge, above: style.above.frame, tie: ties.firm, ...(opens ? { opens } : {}) };
  const rows = [top, ...text.map((row, at) => tied(row, at === text.length - 1 ? ties.firm : ties.group)), edge];
  const within = (row: Row): Row => ({
    ...row,
    frames: [frame, ...(row.frames ?? [])],
    ...(row.again === undefined ? {} : { again: within(row.again) }),
  });
  return [...tiedToNext(rows.map(within), ties.firm), { ...emptyRow, height: style.frame.below, above: 0 }];
};
