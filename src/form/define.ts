import type { DerivedPath } from '../case/derived.ts';
import type { AnswerAt, CasePath, ChoicePath, DayPath, YesNoPath } from '../case/path.ts';
import type { ViewPath } from '../case/view.ts';
import type { DayFormat, IdentifierFormat } from './format.ts';
import type { Box, Inventory } from './inventory.ts';
import type {
  BeyondRow,
  ChoiceRow,
  FixedRow,
  LeaveRow,
  OneOfRow,
  RadioRow,
  Row,
  RowOptions,
  TextRow,
  TickIfRow,
  TickRow,
} from './rows.ts';

/** An edition of an official form: its boxes, and what goes into each. */
export interface FormDefinition {
  readonly inventory: Inventory;
  /** What we call the form. */
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Defines an edition. Every box of `inventory` belongs to exactly one row; a test holds every edition to it. */
export const defineForm = (
  inventory: Inventory,
  { title, rows }: { readonly title: string; readonly rows: readonly Row[] },
): FormDefinition => ({ inventory, title, rows });

type Boxes<F extends Inventory> = F['boxes'];

/** Names of the boxes of one kind. */
type Named<F extends Inventory, Kind extends Box['kind']> = {
  [B in keyof Boxes<F> & string]: Boxes<F>[B]['kind'] extends Kind ? B : never;
}[keyof Boxes<F> & string];

/** The printed item of a box, or our own short label where the form prints none. */
type ItemOf<F extends Inventory, B extends keyof Boxes<F>> = Boxes<F>[B]['item'] extends string
  ? Boxes<F>[B]['item']
  : string;

type Options<F extends Inventory, B extends keyof Boxes<F>> = Boxes<F>[B] extends {
  readonly options: readonly (infer O)[];
}
  ? O
  : never;

type Buttons<F extends Inventory, B extends keyof Boxes<F>> = Boxes<F>[B] extends {
  readonly buttons: readonly { readonly on: infer On extends string }[];
}
  ? On
  : never;

/** Paths of identifiers as written on papers. */
export type IdentifierPath = {
  [P in CasePath]: Extract<AnswerAt<P>, import('zod').BRAND<'identifier'>> extends never ? never : P;
}[CasePath];

/** Choices that a list box has an entry for. */
type ListedPath<F extends Inventory, B extends keyof Boxes<F>> = {
  [P in ChoicePath]: AnswerAt<P> extends Options<F, B> ? P : never;
}[ChoicePath];

interface WordOptions extends RowOptions {
  readonly none?: 'empty';
  readonly lines?: number;
}

/** A day and an identifier must say how they are printed, a derived value may, and nothing else may. */
type TextOptions<P extends ViewPath> = P extends DayPath
  ? [options: WordOptions & { readonly format: DayFormat }]
  : P extends IdentifierPath
    ? [options: WordOptions & { readonly format: IdentifierFormat }]
    : P extends DerivedPath
      ? [options?: WordOptions & { readonly format?: IdentifierFormat }]
      : [options?: WordOptions];

/** The row makers of one inventory: items, boxes and paths are checked by the compiler. */
export interface RowMakers<F extends Inventory> {
  /** Words of the case in a text box. */
  text<B extends Named<F, 'text'>, P extends Exclude<ViewPath, YesNoPath>>(
    item: ItemOf<F, B>,
    box: B,
    path: P,
    ...options: TextOptions<P>
  ): TextRow;
  /** A choice of the case in a list box that has an entry for each. */
  choice<B extends Named<F, 'choice'>>(
    item: ItemOf<F, B>,
    box: B,
    path: ListedPath<F, B>,
    options?: RowOptions,
  ): ChoiceRow;
  /** A choice of the case ticks one of the boxes of an item; every choice has its box. */
  tick<P extends ChoicePath, B extends Named<F, 'tick'>>(
    item: ItemOf<F, B>,
    path: P,
    boxes: Readonly<Record<AnswerAt<P>, B>>,
    options?: RowOptions,
  ): TickRow;
  /** The same where every box has an item of its own. */
  tickItems<P extends ChoicePath>(
    path: P,
    boxes: Readonly<Record<AnswerAt<P>, ItemAndBox<F>>>,
    options?: RowOptions,
  ): TickRow;
  /** A yes or no ticks one of the two boxes of an item. */
  yesNo<B extends Named<F, 'tick'>>(
    item: ItemOf<F, B>,
    path: YesNoPath,
    boxes: { readonly yes: B; readonly no: B },
    options?: RowOptions,
  ): TickRow;
  /** The same where both boxes have an item of their own. */
  yesNoItems(
    path: YesNoPath,
    boxes: { readonly yes: ItemAndBox<F>; readonly no: ItemAndBox<F> },
    options?: RowOptions,
  ): TickRow;
  /** A box that a yes ticks and a no leaves empty. */
  tickIf<B extends Named<F, 'tick'>>(item: ItemOf<F, B>, box: B, path: YesNoPath, options?: RowOptions): TickIfRow;
  /** Boxes of which exactly one is ticked, each by a yes of its own. */
  oneOf(options: readonly AskedBox<F>[]): OneOfRow;
  /** A yes or no as a radio group; `buttons` are on-values. */
  radio<B extends Named<F, 'radio'>>(
    item: ItemOf<F, B>,
    box: B,
    path: YesNoPath,
    buttons: { readonly yes: Buttons<F, B>; readonly no: Buttons<F, B> },
  ): RadioRow;
  /** Words that the form itself fixes. */
  fixed<B extends Named<F, 'text'>>(item: ItemOf<F, B>, box: B, value: string): FixedRow;
  /** Says where the form wants the entries of a list for which it has no boxes. */
  beyond(item: string, paths: readonly CasePath[], place: string): BeyondRow;
  /** Boxes that stay empty, and why. */
  leave(boxes: readonly (keyof Boxes<F> & string)[], reason: string): LeaveRow;
}

type ItemAndBox<F extends Inventory> = {
  [B in Named<F, 'tick'>]: readonly [item: ItemOf<F, B>, box: B];
}[Named<F, 'tick'>];

type AskedBox<F extends Inventory> = {
  [B in Named<F, 'tick'>]: { readonly item: ItemOf<F, B>; readonly box: B; readonly path: YesNoPath };
}[Named<F, 'tick'>];

const itemBox = (item: string, box: string) => ({ item, box });

const pairs = (boxes: Readonly<Record<string, readonly [item: string, box: string]>>) =>
  Object.fromEntries(Object.entries(boxes).map(([option, [item, box]]) => [option, itemBox(item, box)]));

/** Row makers for the boxes of an inventory. */
export const rowsOf = <const F extends Inventory>(_inventory: F): RowMakers<F> => ({
  text: (item, box, path, ...[options]) => ({ kind: 'text', item, box, path, ...options }),
  choice: (item, box, path, options) => ({ kind: 'choice', item, box, path, ...options }),
  tick: (item, path, boxes, options) => ({
    kind: 'tick',
    path,
    options: Object.fromEntries(Object.entries<string>(boxes).map(([option, box]) => [option, itemBox(item, box)])),
    ...options,
  }),
  tickItems: (path, boxes, options) => ({ kind: 'tick', path, options: pairs(boxes), ...options }),
  yesNo: (item, path, { yes, no }, options) => ({
    kind: 'tick',
    path,
    options: { true: itemBox(item, yes), false: itemBox(item, no) },
    ...options,
  }),
  yesNoItems: (path, { yes, no }, options) => ({
    kind: 'tick',
    path,
    options: pairs({ true: yes, false: no }),
    ...options,
  }),
  tickIf: (item, box, path, options) => ({ kind: 'tick-if', item, box, path, ...options }),
  oneOf: (options) => ({ kind: 'one-of', options }),
  radio: (item, box, path, buttons) => ({ kind: 'radio', item, box, path, buttons }),
  fixed: (item, box, value) => ({ kind: 'fixed', item, box, value }),
  beyond: (item, paths, place) => ({ kind: 'beyond', item, paths, place }),
  leave: (boxes, reason) => ({ kind: 'leave', boxes, reason }),
});
