import type { PageArea } from './page-area.ts';
import { PageWriter } from './page-writer.ts';
import type { PlacedRow } from './paginate.ts';
import type { RowFrame } from './row.ts';
import { drawFoot, drawHead, type Running } from './running.ts';
import type { Sheet } from './sheet.ts';
import { style } from './style.ts';
import type { Faces } from './typeface.ts';

/** The frames of a page: each from the top of its first row there to the foot of its last. */
const drawFrames = (writer: PageWriter, rows: readonly PlacedRow[], top: number): void => {
  const spans = new Map<RowFrame, { first: number; last: number }>();
  for (const placed of rows) {
    const foot = placed.top + placed.row.height;
    for (const frame of placed.row.frames ?? []) {
      spans.set(frame, { first: spans.get(frame)?.first ?? placed.top, last: foot });
    }
  }
  const { down } = style.frame;
  for (const [frame, { first, last }] of spans) writer.frame(frame, top - first + down / 2, top - last - down / 2);
};

/** Draws pages of placed rows, with what runs over all of them; fills in the tag tree. */
export const drawPages = (
  pages: readonly (readonly PlacedRow[])[],
  running: Running,
  area: PageArea,
  faces: Faces,
): readonly Sheet[] =>
  pages.map((rows, page) => {
    const writer = new PageWriter(page, faces);
    const head = area.height - area.top;
    drawHead(writer, running, page, area);
    drawFrames(writer, rows, head);
    for (const { row, top } of rows) {
      const y = head - top;
      for (const picture of row.pictures ?? []) writer.picture(picture, y);
      for (const tick of row.ticks ?? []) writer.tick(tick, y);
      for (const set of row.lines) writer.text(set, set.x, y - set.y);
      writer.strokes(row.strokes, y);
    }
    drawFoot(writer, running, [page, pages.length], area, faces);
    return writer.sheet(area);
  });
