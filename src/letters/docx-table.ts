import { AlignmentType, BorderStyle, type ITableBordersOptions, Paragraph, Table, TableCell, TableRow } from 'docx';
import { shareColumns, type WantedWidth } from './column-shares.ts';
import { eighths, type Place, twips } from './docx-page.ts';
import { textRuns } from './docx-text.ts';
import { style } from './style.ts';
import type { Block, Cell, Run } from './tokens.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Width of a letter of our font in its sizes, more or less: who opens the file may have another font. */
const LETTER = 0.57;
const BOLD_LETTER = 0.61;

const widthOf = (pieces: readonly Run[]): number =>
  pieces.reduce((sum, { text, bold }) => sum + text.length * (bold ? BOLD_LETTER : LETTER) * style.body, 0);

/** What the text of a cell asks for. */
const wantedBy = ({ runs }: Cell): WantedWidth => {
  const pieces = (separator: RegExp) =>
    runs.flatMap(({ text, bold }) => text.split(separator).map((piece) => widthOf([{ text: piece, bold }])));
  return { full: widthOf(runs), word: Math.max(0, ...pieces(/\s/)) };
};

const NONE = { style: BorderStyle.NONE, size: 0 } as const;

const line = (points: number) => ({ style: BorderStyle.SINGLE, size: eighths(points), color: 'auto' });

const borders: ITableBordersOptions = {
  top: NONE,
  left: NONE,
  right: NONE,
  bottom: line(style.line),
  insideHorizontal: line(style.line),
  insideVertical: NONE,
};

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const noCell: Cell = { runs: [], align: 'left' };

const setRow = (cells: readonly Cell[], widths: readonly number[], isHead: boolean): TableRow =>
  new TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    children: widths.map((width, index) => {
      const { runs, align } = cells[index] ?? noCell;
      const text = { alignment: alignments[align], spacing: { before: 0 }, ...(isHead ? { keepNext: true } : {}) };
      return new TableCell({
        width: { size: width, type: 'dxa' },
        ...(isHead ? { borders: { bottom: line(style.headLine) } } : {}),
        children: [new Paragraph({ ...text, children: textRuns(runs) })],
      });
    }),
  });

/** Widths of the columns in twips, together as wide as the table. */
const columnWidths = (rows: readonly (readonly Cell[])[], columns: number, room: number): readonly number[] => {
  const pad = 2 * style.cell.across;
  const wanted = Array.from({ length: columns }, (_, column) => {
    const each = rows.map((row) => wantedBy(row[column] ?? noCell));
    return { full: Math.max(...each.map((w) => w.full)) + pad, word: Math.max(...each.map((w) => w.word)) + pad };
  });
  const shares = shareColumns(
    wanted.map(({ full, word }) => ({ full: twips(full), word: twips(word) })),
    room,
  );
  const edges = shares.map((_, column) => Math.round(shares.slice(0, column + 1).reduce((sum, each) => sum + each, 0)));
  return edges.map((edge, column) => edge - (edges[column - 1] ?? 0));
};

/** A table whose first row is drawn again on each page that it goes on to; no row is broken across pages. */
export const setTable = ({ head, body }: TableBlock, place: Place): Table => {
  const widths = columnWidths([head, ...body], head.length, place.width);
  const { across, down } = style.cell;
  const [beside, above] = [twips(across), twips(down)];
  return new Table({
    width: { size: place.width, type: 'dxa' },
    indent: { size: place.left, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    tableLook: { firstRow: true },
    margins: { left: beside, right: beside, top: above, bottom: above, marginUnitType: 'dxa' },
    borders,
    rows: [setRow(head, widths, true), ...body.map((cells) => setRow(cells, widths, false))],
  });
};
