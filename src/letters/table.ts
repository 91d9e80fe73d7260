import { breakLines, naturalWidths, type TextLine } from './break.ts';
import { baselineIn, type Column, type OpenTag, openTag, type Row, type SetLine } from './row.ts';
import { style } from './style.ts';
import type { Block, Cell } from './tokens.ts';
import type { Faces } from './typeface.ts';

type Table = Extract<Block, { kind: 'table' }>;

const noCell: Cell = { runs: [], align: 'left' };

/** Gives each column what it wants as long as that is no more than an equal share of what is left, narrow ones first. */
const shareOut = (wanted: readonly number[], room: number): readonly number[] => {
  const widths = [...wanted];
  let left = room;
  [...wanted.keys()]
    .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
    .forEach((column, index) => {
      widths[column] = Math.min(wanted[column] ?? 0, left / (wanted.length - index));
      left -= widths[column] ?? 0;
    });
  return widths;
};

/**
 * Widths of the columns: as wide as their text when all fits, with what is over shared out; else fair shares; else, when
 * a word would not fit into its share, as the widest words ask.
 */
const columnWidths = (
  rows: readonly (readonly Cell[])[],
  columns: number,
  room: number,
  faces: Faces,
): readonly number[] => {
  const wanted = Array.from({ length: columns }, (_, column) => {
    const widths = rows.map((row) => naturalWidths((row[column] ?? noCell).runs, style.body, faces));
    const pad = 2 * style.cell.across;
    return { full: Math.max(...widths.map((w) => w.full)) + pad, word: Math.max(...widths.map((w) => w.word)) + pad };
  });
  const full = wanted.reduce((sum, width) => sum + width.full, 0);
  if (full <= room) return wanted.map((width) => (room * width.full) / full);
  const shares = shareOut(
    wanted.map((width) => width.full),
    room,
  );
  if (wanted.every(({ word }, column) => word <= (shares[column] ?? 0))) return shares;
  const word = wanted.reduce((sum, width) => sum + width.word, 0);
  if (word >= room) return wanted.map((width) => (room * width.word) / word);
  return wanted.map((width) => width.word + ((room - word) * (width.full - width.word)) / (full - word));
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
  return { height, above: 0, lines, strokes, keepWithNext: false };
};

/** Sets a table: one row each, the header kept with the first row and drawn again where the table goes on. */
export const layTable = (table: Table, column: Column, faces: Faces): Row[] => {
  const element = openTag(column.parent, 'Table');
  const widths = columnWidths([table.head, ...table.body], table.head.length, column.width, faces);
  const grid: Grid = { x: column.x, width: column.width, widths, faces };
  const headRow = openTag(openTag(element, 'THead'), 'TR');
  const head = layRow(table.head, grid, () => openTag(headRow, 'TH', 'Column'), style.headLine);
  const again = layRow(table.head, grid, () => null, style.headLine);
  const hasBody = table.body.length > 0;
  const body = hasBody ? openTag(element, 'TBody') : null;
  const rows = table.body.map((cells) => {
    const row = openTag(body ?? element, 'TR');
    return { ...layRow(cells, grid, () => openTag(row, 'TD'), style.line), again };
  });
  return [{ ...head, above: style.above.table, keepWithNext: hasBody }, ...rows];
};
