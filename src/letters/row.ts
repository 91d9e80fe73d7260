import type { TextLine } from './break.ts';
import type { Marked, Tag } from './sheet.ts';
import { style } from './style.ts';
import type { Faces } from './typeface.ts';

/** An element of the tag tree while its page is not known. */
export interface OpenTag {
  readonly tag: Tag['tag'];
  readonly kids: (OpenTag | Marked)[];
  readonly scope?: 'Column';
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

/** What never splits across pages. Measures in points. */
export interface Row {
  readonly height: number;
  /** Space above, unless the row opens a page. */
  readonly above: number;
  readonly lines: readonly SetLine[];
  readonly strokes: readonly Stroke[];
  /** Stays on the page of the next row. */
  readonly keepWithNext: boolean;
  /** Drawn again above this row when it opens a page: the header of its table. */
  readonly again?: Row;
}

/** Where blocks are set: left edge and width in points, and the element they belong to. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly parent: OpenTag;
}

export const openTag = (parent: OpenTag, tag: OpenTag['tag'], scope?: 'Column'): OpenTag => {
  const made: OpenTag = scope === undefined ? { tag, kids: [] } : { tag, kids: [], scope };
  parent.kids.push(made);
  return made;
};

/** Distance from the top of a line to its baseline, so that the text stands in the middle of its leading. */
export const baselineIn = (size: number, faces: Faces): number => {
  const { ascent, descent } = faces.regular;
  const text = ((ascent - descent) * size) / 1000;
  return (size * style.leading - text) / 2 + (ascent * size) / 1000;
};
