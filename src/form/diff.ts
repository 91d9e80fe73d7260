import type { Box, Inventory, Rect } from './inventory.ts';

/** Points that a box may be off without having moved. */
export const NEAR = 0.5;

/** True when two rectangles are equal within the tolerance. */
export const isNear = (one: Rect, other: Rect): boolean =>
  one.every((length, at) => Math.abs(length - (other[at] ?? Number.NaN)) <= NEAR);

/** What of a box is another in the second inventory; before and after as people read them. */
export interface BoxChange {
  readonly what: 'place' | 'kind' | 'length' | 'options' | 'on-values' | 'item' | 'characters' | 'look';
  readonly before: string;
  readonly after: string;
}

/** A box of an inventory by name, with what tells people which one it is. */
export interface NamedBox {
  readonly name: string;
  readonly page: number;
  readonly item: string | null;
  readonly kind: Box['kind'];
}

/** A box that both inventories have. `name` is that of the second; `before` that of the first when it was renamed. */
export interface ChangedBox extends NamedBox {
  readonly before: string | null;
  readonly changes: readonly BoxChange[];
}

/** The differences between two inventories, each list in the order of its inventory. */
export interface InventoryDiff {
  readonly added: readonly NamedBox[];
  readonly removed: readonly NamedBox[];
  /** Same page, kind and rectangle, another name. */
  readonly renamed: readonly ChangedBox[];
  /** Same name, and something else is different. */
  readonly changed: readonly ChangedBox[];
  readonly unchanged: number;
}

const named = (name: string, { page, item, kind }: Box): NamedBox => ({ name, page, item, kind });

/**
 * Compares two inventories box by box: by name first, then by page, kind and rectangle where only one box of each stands
 * there. `rules`: false when one of them was read from a PDF, which does not tell the official character rules.
 */
export function diffInventories(a: Inventory, b: Inventory, { rules = true } = {}): InventoryDiff {
  const changesOf = (one: Box, other: Box): BoxChange[] =>
    everyChange(one, other).filter(({ what }) => rules || what !== 'characters');
  const [gone, fresh] = [only(a, b), only(b, a)];
  const renamed = gone.flatMap(([name, box]): ChangedBox[] => {
    const isSame = ([, other]: readonly [string, Box]): boolean => isOnPlaceOf(box, other);
    const there = fresh.filter(isSame);
    const [found] = there;
    if (!found || there.length > 1 || gone.filter(([, other]) => isOnPlaceOf(other, found[1])).length > 1) return [];
    return [{ ...named(found[0], found[1]), before: name, changes: changesOf(box, found[1]) }];
  });
  const both = Object.entries(a.boxes).flatMap(([name, box]): ChangedBox[] => {
    const other = b.boxes[name];
    return other === undefined ? [] : [{ ...named(name, other), before: null, changes: changesOf(box, other) }];
  });
  return {
    added: fresh.filter(([name]) => !renamed.some((one) => one.name === name)).map(([name, box]) => named(name, box)),
    removed: gone
      .filter(([name]) => !renamed.some((one) => one.before === name))
      .map(([name, box]) => named(name, box)),
    renamed,
    changed: both.filter(({ changes }) => changes.length > 0),
    unchanged: both.filter(({ changes }) => changes.length === 0).length,
  };
}

const only = (one: Inventory, other: Inventory): [string, Box][] =>
  Object.entries(one.boxes).filter(([name]) => !Object.hasOwn(other.boxes, name));

const isOnPlaceOf = (one: Box, other: Box): boolean =>
  one.page === other.page && one.kind === other.kind && isNear(one.rect, other.rect);

const placeOf = ({ page, rect }: Box): string => `page ${page} at ${rect[0]},${rect[1]}, ${rect[2]} x ${rect[3]} pt`;
const lengthOf = (box: Box): string => (box.kind === 'text' ? String(box.maxLength ?? 'no limit') : '');
const optionsOf = (box: Box): string => (box.kind === 'choice' ? listed(box.options) : '');
const onOf = (box: Box): string =>
  box.kind === 'tick' ? listed([box.on]) : box.kind === 'radio' ? listed(box.buttons.map(({ on }) => on)) : '';
const charactersOf = (box: Box): string =>
  box.kind === 'text'
    ? [box.refuses ?? 'any', ...(box.exactLength === undefined ? [] : [`exactly ${box.exactLength}`])].join(', ')
    : '';
const lookOf = (box: Box): string =>
  box.kind === 'text'
    ? [
        box.multiline ? 'many lines' : 'one line',
        ...(box.comb ? ['comb'] : []),
        ...(box.readOnly ? ['read-only'] : []),
      ].join(', ')
    : '';
const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' ');

/** Buttons may move although the first of them stays. */
const hasMoved = (one: Box, other: Box): boolean =>
  one.page !== other.page ||
  !isNear(one.rect, other.rect) ||
  (one.kind === 'radio' &&
    other.kind === 'radio' &&
    one.buttons.some(({ rect }, at) => !isNear(rect, other.buttons[at]?.rect ?? rect)));

function everyChange(one: Box, other: Box): BoxChange[] {
  const change = (what: BoxChange['what'], tell: (box: Box) => string): BoxChange[] =>
    tell(one) === tell(other) ? [] : [{ what, before: tell(one), after: tell(other) }];
  if (one.kind !== other.kind) return change('kind', ({ kind }) => kind);
  return [
    ...(hasMoved(one, other) ? [{ what: 'place', before: placeOf(one), after: placeOf(other) } as const] : []),
    ...change('length', lengthOf),
    ...change('options', optionsOf),
    ...change('on-values', onOf),
    ...change('item', ({ item }) => item ?? 'none'),
    ...change('characters', charactersOf),
    ...change('look', lookOf),
  ];
}
