import type { DerivedPath } from '../case/derived.ts';
import type { AnswerAt, CasePath, ChoicePath, DayPath, StatePath, YesNoPath } from '../case/path.ts';
import type { ViewPath } from '../case/view.ts';
import type { DerivedEdition } from './derived-edition.ts';
import type { DayFormat, IdentifierFormat } from './format.ts';
import type { Box, Inventory, Rect } from './inventory.ts';
import type {
  BeyondRow,
  ChoiceRow,
  DrawRow,
  FixedRow,
  IfAny,
  LeaveRow,
  LeftFor,
  OneOfRow,
  OverflowRow,
  RadioRow,
  Row,
  RowOptions,
  TextRow,
  TickIfRow,
  TickRow,
} from './rows.ts';

/** Where the text of a form goes that its boxes do not hold: sheets of ours that follow it. */
export interface Continuation {
  /** Name of our template. */
  readonly template: string;
  /** Title in the outline and on checklists. */
  readonly title: string;
  /** What opens the page labels. */
  readonly label: string;
  /** What a box says whose whole text stands elsewhere; the first that it takes. `#` is the number of the entry. */
  readonly instead: readonly string[];
  /** Last line of a box that holds the beginning of its text. */
  readonly goesOn: string;
  /** Last line of the last item for additional information when entries follow that only the sheets hold. */
  readonly more: string;
  /** Stands beside the name at the head of every sheet: what it is called, and the answer. */
  readonly number: readonly [called: string, path: CasePath];
  /** True when every sheet is signed and dated by hand. */
  readonly signed: boolean;
}

/** An edition of an official form: its boxes, and what goes into each. */
export interface FormDefinition {
  readonly inventory: Inventory;
  /** What we call the form. */
  readonly title: string;
  readonly rows: readonly Row[];
  /** Absent when every text has to fit. */
  readonly continuation?: Continuation;
  /** How it came about, when it was derived for a print that optpack does not know and that a user accepted. */
  readonly derived?: DerivedEdition;
}

/** Defines an edition. Every box of `inventory` belongs to exactly one row; a test holds every edition to it. */
export const defineForm = (inventory: Inventory, said: Omit<FormDefinition, 'inventory'>): FormDefinition => ({
  inventory,
  ...said,
});

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

/** Choices that a list box has an entry for; none is no entry. */
type ListedPath<F extends Inventory, B extends keyof Boxes<F>> = {
  [P in ChoicePath | StatePath]: Exclude<AnswerAt<P>, 'none'> extends Options<F, B> ? P : never;
}[ChoicePath | StatePath];

interface WordOptions extends RowOptions, IfAny {
  readonly none?: 'empty';
  readonly lines?: number;
  readonly overflows?: true;
  readonly byHand?: true;
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
    options?: RowOptions & IfAny,
  ): ChoiceRow;
  /** A choice of the case ticks one of the boxes of an item; every choice has its box. */
  tick<P extends ChoicePath, B extends Named<F, 'tick'>>(
    item: ItemOf<F, B>,
    path: P,
    boxes: Readonly<Record<AnswerAt<P>, B>>,
    options?: RowOptions & IfAny,
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
  /** Words of the case, or of a derived value, drawn where the form prints room and no box; `page` is 1-based. */
  draw(
    item: string,
    place: { readonly page: number; readonly rect: Rect },
    path: Exclude<ViewPath, YesNoPath | DayPath | IdentifierPath>,
    options?: RowOptions & IfAny,
  ): DrawRow;
  /** Entries of a list for which the form has no boxes; the answers of each in the order of its words. */
  beyond(item: string, page: number, entries: readonly (readonly CasePath[])[]): BeyondRow;
  /** The items for what the other boxes do not hold, in order. */
  overflow(items: readonly ItemsAndBoxes<F>[], rules: OverflowRow['rules']): OverflowRow;
  /** Boxes that stay empty, and why; `leftFor` says what words in them would be. */
  leave(boxes: readonly (keyof Boxes<F> & string)[], reason: string, leftFor?: LeftFor): LeaveRow;
}

type ItemAndBox<F extends Inventory> = {
  [B in Named<F, 'tick'>]: readonly [item: ItemOf<F, B>, box: B];
}[Named<F, 'tick'>];

type TextItemAndBox<F extends Inventory> = {
  [B in Named<F, 'text'>]: readonly [item: ItemOf<F, B>, box: B];
}[Named<F, 'text'>];

/** Where page, part and item of the additional information go, and its text. */
interface ItemsAndBoxes<F extends Inventory> {
  readonly page: TextItemAndBox<F>;
  readonly part: TextItemAndBox<F>;
  readonly item: TextItemAndBox<F>;
  readonly text: TextItemAndBox<F>;
}

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
  draw: (item, { page, rect }, path, options) => ({ kind: 'draw', item, page, rect, path, ...options }),
  beyond: (item, page, entries) => ({ kind: 'beyond', item, page, entries }),
  overflow: (items, rules) => ({
    kind: 'overflow',
    items: items.map(({ page, part, item, text }) => ({
      page: itemBox(page[0], page[1]),
      part: itemBox(part[0], part[1]),
      item: itemBox(item[0], item[1]),
      text: itemBox(text[0], text[1]),
    })),
    rules,
  }),
  leave: (boxes, reason, leftFor) => ({ kind: 'leave', boxes, reason, ...(leftFor === undefined ? {} : { leftFor }) }),
});
