import { type Beside, type BesidePlace, besideBoxes, placedBoxes } from './beside.ts';
import { wordsWithin } from './beside-print.ts';
import type { FormDefinition } from './define.ts';
import { type BoxMatch, type Matching, matchBoxes } from './derive-match.ts';
import { type Carrying, carryRow, filledBoxes } from './derive-rows.ts';
import { DERIVED_FORMAT, type DerivedEdition, type UnmatchedBox, type UnmatchedRow } from './derived-edition.ts';
import { isNear, NEAR } from './diff.ts';
import { isMeasured } from './font-metrics.ts';
import type { Box, ChoiceBox, Inventory, Rect, TextBox } from './inventory.ts';
import type { Word } from './pdfjs.ts';
import { boxesOfRow, itemsOfRow, type Row } from './rows.ts';

/** An unknown print of a known form: its boxes, and the words of every page. */
export interface UnknownPrint {
  readonly inventory: Inventory;
  readonly words: readonly (readonly Word[])[];
  readonly isNewer: boolean;
}

/**
 * Derives how to fill a print from the nearest known edition: a box of the print is used only where it asks the same, and every
 * row and box for which that is not sure is listed and stays empty.
 */
export function deriveEdition(known: FormDefinition, beside: Beside, print: UnknownPrint): DerivedEdition {
  const printBeside = besideOf(print);
  const matching = matchBoxes(
    { inventory: known.inventory, beside: beside.boxes },
    { inventory: print.inventory, beside: printBeside },
  );
  const usable = matching.matches.filter((match) => fits(known, print.inventory, match));
  const inventory = withKnownRules(known.inventory, print.inventory, usable);
  const carrying: Carrying = {
    known: known.inventory,
    print: inventory,
    matches: new Map(usable.map((match) => [match.known, match])),
    rooms: new Set(freeRooms(known, print, usable)),
  };
  const rows = known.rows.filter(({ kind }) => kind !== 'leave');
  return {
    format: DERIVED_FORMAT,
    inventory,
    from: known.inventory.edition,
    isNewer: print.isNewer,
    matches: usable,
    rooms: [...carrying.rooms],
    unmatchedRows: rows.flatMap((row) => unmatchedRow(row, known.rows, carrying, matching)),
    unmatchedBoxes: unmatchedBoxes(known, carrying, rows),
  };
}

const besideOf = ({ inventory, words }: UnknownPrint): Record<string, readonly BesidePlace[]> =>
  Object.fromEntries(besideBoxes(words, placedBoxes(inventory.boxes), inventory.pageSize[0]));

/**
 * True when a box of the print can be filled like that of the known edition: its font is measured, and it holds what does not
 * come from the answers: entries of a list, words that the form fixes, numbers of pages and items.
 */
function fits(known: FormDefinition, print: Inventory, { known: name, print: other }: BoxMatch): boolean {
  const [before, after] = [known.inventory.boxes[name], print.boxes[other]];
  if (!before || !after || !('font' in before) || !('font' in after)) return true;
  if (!isMeasured(after.font)) return false;
  const needsRoom = known.rows.some(
    (row) =>
      (row.kind === 'choice' || row.kind === 'fixed' || row.kind === 'overflow') && boxesOfRow(row).includes(name),
  );
  return !needsRoom || holdsAsMuch(before, after);
}

function holdsAsMuch(before: TextBox | ChoiceBox, after: TextBox | ChoiceBox): boolean {
  const most = (box: TextBox | ChoiceBox): number =>
    box.kind === 'text' ? (box.maxLength ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  return (
    before.font === after.font &&
    before.size === after.size &&
    after.rect[2] >= before.rect[2] - NEAR &&
    after.rect[3] >= before.rect[3] - NEAR &&
    most(after) >= most(before)
  );
}

/** The print's boxes with what only the known edition tells: character rules, and items where the print's tooltips give none. */
function withKnownRules(known: Inventory, print: Inventory, matches: readonly BoxMatch[]): Inventory {
  const boxes: Record<string, Box> = { ...print.boxes };
  for (const { known: name, print: other } of matches) {
    const [before, after] = [known.boxes[name], boxes[other]];
    if (!before || !after) continue;
    const item = after.item ?? before.item;
    boxes[other] = before.kind === 'text' && after.kind === 'text' ? textBox(before, after, item) : { ...after, item };
  }
  return { ...print, boxes };
}

/** A length that the known edition demands is demanded only while the print has the same room. */
const textBox = (before: TextBox, after: TextBox, item: string | null): TextBox => ({
  ...after,
  item,
  ...(before.refuses === undefined ? {} : { refuses: before.refuses }),
  ...(before.exactLength === undefined || before.maxLength !== after.maxLength
    ? {}
    : { exactLength: before.exactLength }),
});

/** Drawn rows keep their room when nothing is printed in it, no box stands in it, and the boxes of its page stand where they stood. */
function freeRooms(known: FormDefinition, print: UnknownPrint, matches: readonly BoxMatch[]): string[] {
  const fonts = fontsOf(print.inventory);
  const hasFonts = fontsOf(known.inventory).every((font) => fonts.includes(font));
  return known.rows.flatMap((row) => {
    if (row.kind !== 'draw') return [];
    const onPage = Object.entries(known.inventory.boxes).filter(([, { page }]) => page === row.page);
    const stands = onPage.every(([name, box]) => {
      const match = matches.find((one) => one.known === name);
      const other = match && print.inventory.boxes[match.print];
      return other !== undefined && other.page === box.page && isNear(other.rect, box.rect);
    });
    const others = Object.values(print.inventory.boxes).filter(({ page }) => page === row.page);
    const isFree =
      wordsWithin(print.words[row.page - 1] ?? [], row.rect).length === 0 &&
      !others.some(({ rect }) => overlap(rect, row.rect));
    return stands && isFree && hasFonts ? [row.item] : [];
  });
}

const fontsOf = ({ boxes }: Inventory): string[] =>
  Object.values(boxes).flatMap((box) => ('font' in box ? [box.font] : []));

const overlap = (a: Rect, b: Rect): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

function unmatchedRow(row: Row, all: readonly Row[], carrying: Carrying, { unmatched }: Matching): UnmatchedRow[] {
  if (carryRow(row, all, carrying) !== null) return [];
  if (row.kind === 'draw') return [{ item: row.item, boxes: [], page: row.page, why: 'room' }];
  const boxes = itemsOfRow(row);
  const missing = boxes.filter(({ box }) => !carrying.matches.has(box));
  const why =
    missing.length === 0
      ? 'question'
      : missing.length < boxes.length
        ? 'group'
        : (unmatched.get(missing[0]?.box ?? '') ?? 'unfit');
  return [
    {
      item: [...new Set(boxes.map(({ item }) => item ?? ''))].join(', '),
      boxes: boxes.map(({ box }) => box),
      page: carrying.known.boxes[boxes[0]?.box ?? '']?.page ?? 0,
      why,
    },
  ];
}

/** Boxes of the print that no row fills and that are not what the known edition leaves empty; bar codes are no answers. */
function unmatchedBoxes(known: FormDefinition, carrying: Carrying, rows: readonly Row[]): UnmatchedBox[] {
  const filled = rows.flatMap((row) => {
    const carried = carryRow(row, known.rows, carrying);
    return carried === null ? [] : filledBoxes(carried);
  });
  const left = known.rows
    .flatMap((row) => (row.kind === 'leave' ? row.boxes : []))
    .map((box) => carrying.matches.get(box)?.print);
  const told = new Set<string | undefined>([...filled, ...left]);
  return Object.entries(carrying.print.boxes)
    .filter(([name, { kind }]) => kind !== 'barcode' && !told.has(name))
    .map(([name, { item, page }]) => ({ name, item, page }));
}
