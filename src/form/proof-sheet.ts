import type { FormDefinition } from './define.ts';
import type { Box, Rect } from './inventory.ts';
import type { FormPlan, PlacedLine } from './planned.ts';
import type { Row } from './rows.ts';

/** What is drawn at one place of a blank for the eye. */
export interface ProofMark {
  /** 1-based page. */
  readonly page: number;
  readonly rect: Rect;
  /** `filled`: an answer goes there. `left`: it stays empty for a reason. `unmatched`: it is not known what is asked there. */
  readonly state: 'filled' | 'left' | 'unmatched';
  /** Printed item, or our own label where the form prints none. */
  readonly item: string;
  /** Path of the answer, with the choice that ticks it; '' where none goes. */
  readonly path: string;
  /** The sample answer as it is laid out in the box; empty where the sample gives none. */
  readonly lines: readonly PlacedLine[];
  readonly size: number;
  /** True for a tick or button that the sample sets. */
  readonly isSet: boolean;
  readonly isMark: boolean;
}

interface Told {
  readonly item: string;
  readonly path: string;
}

/** Everything to draw into the blank of an edition: each box with item, path and sample answer. `plan`: the edition planned for the sample. */
export function proofMarks({ inventory, rows, derived }: FormDefinition, plan: FormPlan): ProofMark[] {
  const told = toldByBox(rows);
  const unmatched = new Set(derived?.unmatchedBoxes.map(({ name }) => name));
  const boxes = Object.entries(inventory.boxes).flatMap(([name, box]) => {
    if (box.kind === 'barcode') return [];
    return placesOf(box).map(({ rect, on }): ProofMark => {
      const of = told.get(on === null ? name : `${name}=${on}`) ?? told.get(name);
      const planned = plan.boxes.find((one) => one.box === name);
      const words = planned && 'lines' in planned ? planned : null;
      return {
        page: box.page,
        rect,
        state: of ? 'filled' : unmatched.has(name) ? 'unmatched' : 'left',
        item: of?.item ?? box.item ?? '',
        path: of?.path ?? '',
        lines: words?.lines ?? [],
        size: words?.size ?? 0,
        isSet: planned !== undefined && words === null && (on === null || planned.value === on),
        isMark: box.kind === 'tick' || box.kind === 'radio',
      };
    });
  });
  return [...boxes, ...rows.flatMap((row) => drawnMark(row, plan))];
}

const placesOf = (box: Box): { readonly rect: Rect; readonly on: string | null }[] =>
  box.kind === 'radio' ? box.buttons.map(({ rect, on }) => ({ rect, on })) : [{ rect: box.rect, on: null }];

function drawnMark(row: Row, plan: FormPlan): ProofMark[] {
  if (row.kind !== 'draw') return [];
  const { page, rect, item, path } = row;
  const drawn = plan.boxes.find((one) => one.kind === 'drawn' && one.box === item);
  const { lines, size } = drawn?.kind === 'drawn' ? drawn : { lines: [], size: 0 };
  return [{ page, rect, state: 'filled', item, path, lines, size, isSet: false, isMark: false }];
}

/** Item and path by box name; buttons of a radio group by name and on-value. */
function toldByBox(rows: readonly Row[]): ReadonlyMap<string, Told> {
  return new Map(rows.flatMap((row): (readonly [string, Told])[] => toldBy(row)));
}

function toldBy(row: Row): (readonly [string, Told])[] {
  switch (row.kind) {
    case 'tick':
      return Object.entries(row.options).map(([answer, { box, item }]) => [
        box,
        { item, path: `${row.path} = ${answer}` },
      ]);
    case 'one-of':
      return row.options.map(({ box, item, path }) => [box, { item, path }]);
    case 'radio':
      return [
        [`${row.box}=${row.buttons.yes}`, { item: row.item, path: `${row.path} = true` }],
        [`${row.box}=${row.buttons.no}`, { item: row.item, path: `${row.path} = false` }],
      ];
    case 'fixed':
      return [[row.box, { item: row.item, path: `"${row.value}"` }]];
    case 'overflow':
      return row.items.flatMap((one) =>
        Object.values(one).map(
          ({ item, box }: { item: string; box: string }) => [box, { item, path: '(what runs over)' }] as const,
        ),
      );
    case 'text':
    case 'choice':
    case 'tick-if':
      return [[row.box, { item: row.item, path: row.path }]];
    case 'draw':
    case 'beyond':
    case 'leave':
      return [];
  }
}
