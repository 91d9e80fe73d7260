import type { TextLine } from './break.ts';
import type { Marked, Tag, Ticked } from './sheet.ts';
import { style } from './style.ts';
import type { Faces } from './typeface.ts';

/** An element of the tag tree while its page is not known. */
export interface OpenTag {
  readonly tag: Tag['tag'];
  readonly kids: (OpenTag | Marked | Ticked)[];
  readonly scope?: 'Column' | 'Row';
  readonly alt?: string;
  readonly numbering?: Tag['numbering'];
  /** Known when its picture is drawn. */
  bbox?: Tag['bbox'];
}

/** A line of text in a row. `y` is the distance of its baseline from the top of the row; `leaf` is null for what is not content. */
export interface SetLine {
  readonly line: TextLine;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly leaf: OpenTag | null;
}

/** A line across, at distance `y` from the top of the row. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thick: number;
}

/** A box to tick in a row; `y` is the distance of its foot from the top of the row. */
export interface SetTick {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly ticked: boolean;
  readonly says: string;
  readonly leaf: OpenTag;
}

/** A picture in a row: its place among those of the letter, and its rectangle, `y` the distance of its foot from the top of the row. */
export interface SetPicture {
  readonly picture: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly leaf: OpenTag | null;
}

/** A frame around rows that follow each other: its left edge and width. Each frame is an object of its own. */
export interface RowFrame {
  readonly x: number;
  readonly width: number;
}

/** How firmly a row stays on the page of the next. Where not all of them can stay together, the weakest ties give way. */
export const ties = { none: 0, group: 1, lead: 2, firm: 3 } as const;

export type Tie = (typeof ties)[keyof typeof ties];

/** What never splits across pages. Measures in points. */
export interface Row {
  readonly height: number;
  /** Space above, unless the row opens a page. */
  readonly above: number;
  readonly lines: readonly SetLine[];
  readonly strokes: readonly Stroke[];
  readonly tie: Tie;
  readonly ticks?: readonly SetTick[];
  readonly pictures?: readonly SetPicture[];
  /** Frames around it, from the outermost. */
  readonly frames?: readonly RowFrame[];
  /** Begins a page, even where there is room on the one before. */
  readonly opens?: true;
  /** Drawn again above this row when it opens a page: the header of its table. */
  readonly again?: Row;
}

export const emptyRow = { lines: [], strokes: [], tie: ties.none } as const satisfies Partial<Row>;

/** The row tied to the next at least so firmly. */
export const tied = (row: Row, tie: Tie): Row => (row.tie < tie ? { ...row, tie } : row);

/** The rows, the last of them tied to what follows. */
export const tiedToNext = (rows: readonly Row[], tie: Tie): readonly Row[] =>
  rows.map((row, index) => (index === rows.length - 1 ? tied(row, tie) : row));

/** Where blocks are set: left edge and width in points, and the element they belong to. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly parent: OpenTag;
  /** Lists around it. */
  readonly depth: number;
}

export const openTag = (
  parent: OpenTag,
  tag: OpenTag['tag'],
  more: Pick<Tag, 'scope' | 'alt' | 'numbering'> = {},
): OpenTag => {
  const made: OpenTag = { tag, kids: [], ...more };
  parent.kids.push(made);
  return made;
};

/** Distance from the top of a line to its baseline, so that the text stands in the middle of its leading. */
export const baselineIn = (size: number, faces: Faces): number => {
  const { ascent, descent } = faces.regular;
  const text = ((ascent - descent) * size) / 1000;
  return (size * style.leading - text) / 2 + (ascent * size) / 1000;
};
