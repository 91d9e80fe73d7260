import type { BoxMatch } from './derive-match.ts';
import { isNear } from './diff.ts';
import type { Box, Inventory } from './inventory.ts';
import { type BeyondRow, type ItemBox, itemsOfRow, type OverflowRow, type RadioRow, type Row } from './rows.ts';

/** What carries rows of a known edition over to a print. */
export interface Carrying {
  readonly known: Inventory;
  readonly print: Inventory;
  readonly matches: ReadonlyMap<string, BoxMatch>;
  /** Items of drawn rows whose room is free in the print. */
  readonly rooms: ReadonlySet<string>;
}

/**
 * A row for the boxes of the print; null when not each of its boxes has a match, or when it depends on a question that the
 * print does not ask. Rows of boxes left empty are not carried. `all`: every row of the known edition.
 */
export function carryRow(row: Row, all: readonly Row[], carrying: Carrying): Row | null {
  const conditions = 'when' in row ? (row.when ?? []) : [];
  return conditions.every(([path]) => isAsked(path, all, carrying)) ? carried(row, carrying) : null;
}

/** False when the known edition asks for an answer and the print does not. */
function isAsked(path: string, all: readonly Row[], carrying: Carrying): boolean {
  const asking = all.filter((row) =>
    row.kind === 'one-of' ? row.options.some((one) => one.path === path) : 'path' in row && row.path === path,
  );
  return asking.length === 0 || asking.some((row) => carried(row, carrying) !== null);
}

function carried(row: Row, carrying: Carrying): Row | null {
  switch (row.kind) {
    case 'tick': {
      const options = Object.entries(row.options).map(([answer, one]) => [answer, carryBox(one, carrying)] as const);
      return options.every(([, one]) => one !== null)
        ? { ...row, options: Object.fromEntries(options.flatMap(([answer, one]) => (one ? [[answer, one]] : []))) }
        : null;
    }
    case 'one-of': {
      const options = row.options.flatMap((one) => {
        const box = carryBox(one, carrying);
        return box === null ? [] : [{ ...one, ...box }];
      });
      return options.length === row.options.length ? { ...row, options } : null;
    }
    case 'radio':
      return carryRadio(row, carrying);
    case 'overflow':
      return carryOverflow(row, carrying);
    case 'beyond':
      return carryBeyond(row, carrying);
    case 'draw':
      return carrying.rooms.has(row.item) ? row : null;
    case 'leave':
      return null;
    case 'text':
    case 'choice':
    case 'tick-if':
    case 'fixed': {
      const box = carryBox(row, carrying);
      return box === null ? null : { ...row, ...box };
    }
  }
}

/** The box of the print and its item; our own label stays where the form prints no item. */
function carryBox({ item, box }: ItemBox, { known, print, matches }: Carrying): ItemBox | null {
  const match = matches.get(box);
  if (!match) return null;
  const printed = print.boxes[match.print]?.item ?? null;
  return { item: printed !== null && known.boxes[box]?.item === item ? printed : item, box: match.print };
}

function carryRadio(row: RadioRow, carrying: Carrying): Row | null {
  const carried = carryBox(row, carrying);
  const on = carrying.matches.get(row.box)?.on;
  const [yes, no] = [on?.[row.buttons.yes], on?.[row.buttons.no]];
  return carried === null || yes === undefined || no === undefined
    ? null
    : { ...row, ...carried, buttons: { yes, no } };
}

/** Only items that are whole, and whose printed rules can be where they were: the box for text is as large as before. */
function carryOverflow(row: OverflowRow, carrying: Carrying): Row | null {
  const items = row.items.flatMap((one) => {
    const [page, part, item, text] = [one.page, one.part, one.item, one.text].map((box) => carryBox(box, carrying));
    const isAsLarge = text && isSameSize(carrying.known.boxes[one.text.box], carrying.print.boxes[text.box]);
    return page && part && item && text && isAsLarge ? [{ page, part, item, text }] : [];
  });
  return items.length === row.items.length ? { ...row, items } : null;
}

const isSameSize = (one: Box | undefined, other: Box | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  isNear([0, 0, one.rect[2], one.rect[3]], [0, 0, other.rect[2], other.rect[3]]);

/** The list whose further entries it tells ends at a box: item and page follow that box. */
function carryBeyond(row: BeyondRow, carrying: Carrying): Row {
  const last = Object.entries(carrying.known.boxes).find(([, { item }]) => item === row.item);
  const match = last && carrying.matches.get(last[0]);
  const box = match && carrying.print.boxes[match.print];
  return box ? { ...row, item: box.item ?? row.item, page: box.page } : row;
}

/** The boxes of a row that are to be filled. */
export const filledBoxes = (row: Row): readonly string[] =>
  row.kind === 'leave' ? [] : itemsOfRow(row).map(({ box }) => box);
