import type { TextBox } from './inventory.ts';
import { planText } from './plan-text.ts';
import type { PlannedBox } from './planned.ts';
import type { Planning } from './planning.ts';
import type { DrawRow, TextRow } from './rows.ts';

/** The font of the form in which words are drawn; the viewer's choice of size, as in its boxes. */
const FONT = 'Helv';

/** The rectangle as a box, and the row as the row of that box. */
export const boxOfDraw = (drawn: DrawRow): { readonly row: TextRow; readonly box: TextBox } => {
  const { item, page, rect, path, ifAny } = drawn;
  const denied = ifAny === undefined ? {} : { ifAny };
  return {
    row: { kind: 'text', item, box: item, path, none: 'empty', overflows: true, ...denied },
    box: { kind: 'text', page, rect, item: null, font: FONT, size: 0, multiline: true },
  };
};

/**
 * Lays words of the case out in a rectangle of the page, as if a box were there: the same sizes, the same characters,
 * the same continuation.
 */
export const planDraw = (row: DrawRow, planning: Planning): void => {
  const { item, page, rect } = row;
  const place = boxOfDraw(row);
  const { inventory } = planning.form;
  const boxes: PlannedBox[] = [];
  const withPlace = { ...inventory, boxes: { ...inventory.boxes, [item]: place.box } };
  planText(place.row, { ...planning, form: { ...planning.form, inventory: withPlace }, boxes });
  for (const planned of boxes) {
    if (planned.kind !== 'text') throw new Error(`The words of ${item} were planned as ${planned.kind}.`);
    const { box, value, size, lines } = planned;
    planning.boxes.push({ kind: 'drawn', box, item: planned.item, path: planned.path, page, rect, value, size, lines });
  }
};
