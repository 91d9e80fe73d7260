import { breakLines, naturalWidths, type TextLine } from './break.ts';
import { shareColumns } from './column-shares.ts';
import { baselineIn, type Column, type OpenTag, openTag, type Row, type SetLine, ties } from './row.ts';
import { style } from './style.ts';
import type { Block, Cell } from './tokens.ts';
import type { Faces } from './typeface.ts';

type Table = Extract<Block, { kind: 'table' }>;

const noCell: Cell = { runs: [], align: 'left' };

/** Widths of the columns, by the text of their cells. */
const columnWidths = (
  rows: readonly (readonly Cell[])[],
  columns: number,
  room: number,
  faces: Faces,
): readonly number[] => {
  const pad = 2 * style.cell.across;
  const wanted = Array.from({ length: columns }, (_, column) => {
    const widths = rows.map((row) => naturalWidths((row[column] ?? noCell).runs, style.body, faces));
    return { full: Math.max(...widths.map((w) => w.full)) + pad, word: Math.max(...widths.map((w) => w.word)) + pad };
  });
  return shareColumns(wanted, room);
};

const offset = (align: Cell['align'], room: number, line: TextLine): number => {
  if (align === 'left') return 0;
  return align === 'right' ? room - line.width : (room - line.width) / 2;
};

interface Grid {
  readonly x: number;
  readonly width: number;
  readonly widths: readonly number[];
  readonly faces: Faces;
}

/** One row of cells; `leafOf` gives the element of a cell, or null when the row is only drawn again. */
const layRow = (cells: readonly Cell[], grid: Grid, leafOf: (cell: number) => OpenTag | null, thick: number): Row => {
  const { across, down } = style.cell;
  const leading = style.body * style.leading;
  const baseline = baselineIn(style.body, grid.faces);
  const lines: SetLine[] = [];
  let x = grid.x;
  let most = 1;
  grid.widths.forEach((width, index) => {
    const { runs, align } = cells[index] ?? noCell;
    const room = width - 2 * across;
    const broken = breakLines(runs, room, style.body, grid.faces);
    const leaf = leafOf(index);
    broken.forEach((line, number) => {
      const y = down + baseline + number * leading;
      lines.push({ line, x: x + across + offset(align, room, line), y, size: style.body, leaf });
    });
    most = Math.max(most, broken.length);
    x += width;
  });
  const height = most * leading + 2 * down;
  const strokes = [{ x: grid.x, y: height, width: grid.width, thick }];
  return { height, above: 0, lines, strokes, tie: ties.none };
};

/** A first cell in bold heads its row. */
const headsRow = ({ runs }: Cell): boolean =>
  runs.length > 0 && runs.every(({ text, bold }) => bold || text.trim() === '');

const isEmpty = ({ runs }: Cell): boolean => runs.every(({ text }) => text.trim() === '');

/**
 * Sets a table: one row each, the header kept with the first row and drawn again where the table goes on, and the last
 * two rows together.
 */
export const layTable = (table: Table, column: Column, faces: Faces): Row[] => {
  const element = openTag(column.parent, 'Table');
  const widths = columnWidths([table.head, ...table.body], table.head.length, column.width, faces);
  const grid: Grid = { x: column.x, width: column.width, widths, faces };
  const headRow = openTag(openTag(element, 'THead'), 'TR');
  const headCell = (cell: number) =>
    isEmpty(table.head[cell] ?? noCell) ? openTag(headRow, 'TD') : openTag(headRow, 'TH', { scope: 'Column' });
  const head = layRow(table.head, grid, headCell, style.headLine);
  const again = layRow(table.head, grid, () => null, style.headLine);
  const hasBody = table.body.length > 0;
  const body = hasBody ? openTag(element, 'TBody') : null;
  const rows = table.body.map((cells, index) => {
    const row = openTag(body ?? element, 'TR');
    const cell = (at: number) =>
      at === 0 && headsRow(cells[0] ?? noCell) ? openTag(row, 'TH', { scope: 'Row' }) : openTag(row, 'TD');
    const tie = index === table.body.length - 2 ? ties.group : ties.none;
    return { ...layRow(cells, grid, cell, style.line), again, tie };
  });
  return [{ ...head, above: style.above.table, tie: hasBody ? ties.lead : ties.none }, ...rows];
};
