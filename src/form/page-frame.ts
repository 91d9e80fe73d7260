import type { Matrix } from './matrix.ts';

/** A page as its reader sees it. */
export interface PageFrame {
  /** What is seen of the page, in its own coordinates: left, bottom, right, top. */
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  /** Width and height in points as the page is turned. */
  readonly width: number;
  readonly height: number;
  /** From coordinates whose origin is the lower left corner as the page is turned to those of the page. */
  readonly upright: Matrix;
}

export type Box = PageFrame['box'];

const LETTER: Box = [0, 0, 612, 792];

/** The frame of a page by the text of its dictionary; of a letter page where that tells no size. */
export function pageFrame(head: string): PageFrame {
  const media = boxOf(head, 'MediaBox') ?? LETTER;
  const box = overlap(media, boxOf(head, 'CropBox') ?? media) ?? media;
  const [left, bottom, right, top] = box;
  const [across, up] = [right - left, top - bottom];
  switch (turnOf(head)) {
    case 90:
      return { box, width: up, height: across, upright: [0, 1, -1, 0, right, bottom] };
    case 180:
      return { box, width: across, height: up, upright: [-1, 0, 0, -1, right, top] };
    case 270:
      return { box, width: up, height: across, upright: [0, -1, 1, 0, left, top] };
    default:
      return { box, width: across, height: up, upright: [1, 0, 0, 1, left, bottom] };
  }
}

/** Degrees clockwise, 0 to 359. */
function turnOf(head: string): number {
  const turn = Number(/\/Rotate\s+(-?\d+)/.exec(head)?.[1] ?? 0);
  return ((turn % 360) + 360) % 360;
}

function boxOf(head: string, key: string): Box | null {
  const inside = new RegExp(`/${key}\\s*\\[([^\\]R]*)\\]`).exec(head)?.[1] ?? '';
  const [x1, y1, x2, y2] = inside.trim().split(/\s+/).map(Number);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null;
  const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  return box.every(Number.isFinite) && box[0] < box[2] && box[1] < box[3] ? box : null;
}

/** What two rectangles share; null when that is nothing. */
export function overlap(one: Box, other: Box): Box | null {
  const box: Box = [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
  return box[0] < box[2] && box[1] < box[3] ? box : null;
}
