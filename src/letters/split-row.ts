import { type Row, type SetLine, ties } from './row.ts';

/** How far letters reach above and below their baseline, in font sizes. */
const ABOVE = 1;
const BELOW = 0.3;

const topOf = ({ y, size }: SetLine): number => y - ABOVE * size;
const footOf = ({ y, size }: SetLine): number => y + BELOW * size;

/**
 * A row that is higher than a page, in pieces of at most `room` points, so that a draft loses nothing of it; any other
 * row as it is.
 */
export const splitRow = (row: Row, room: number): readonly Row[] => {
  const pieces: Row[] = [];
  let rest = row;
  while (rest.height > room) {
    const [piece, left] = cut(rest, room);
    if (left === null) break;
    pieces.push(piece);
    rest = left;
  }
  return [...pieces, rest];
};

/** The lines of a row that stand in so many points, and those that do not; null when that is none or all of them. */
const cut = (row: Row, room: number): readonly [piece: Row, left: Row | null] => {
  const stay = row.lines.filter((line) => footOf(line) <= room);
  const go = row.lines.filter((line) => footOf(line) > room);
  const from = Math.min(...go.map(topOf));
  if (stay.length === 0 || go.length === 0 || from <= 0) return [row, null];
  const piece = {
    ...row,
    height: Math.min(from, room),
    lines: stay,
    strokes: row.strokes.filter(({ y }) => y <= room),
    tie: ties.none,
  };
  // What stands beside the first line, a mark or a picture, stays with it.
  const { ticks, pictures, opens, ...rest } = row;
  const left = {
    ...rest,
    above: 0,
    height: row.height - from,
    lines: go.map((line) => ({ ...line, y: line.y - from })),
    strokes: row.strokes.filter(({ y }) => y > room).map((stroke) => ({ ...stroke, y: stroke.y - from })),
  };
  return [piece, left];
};
