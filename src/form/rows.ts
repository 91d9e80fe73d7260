import type { CasePath, ChoicePath, YesNoPath } from '../case/path.ts';
import type { ViewPath } from '../case/view.ts';
import type { DayFormat, IdentifierFormat } from './format.ts';

/** A box is asked only when the answer at the path is this value; otherwise it stays empty. */
export type Condition = readonly [path: YesNoPath | ChoicePath, value: boolean | string];

/** What any row may say. */
export interface RowOptions {
  /** All of these must hold for the box to be asked. */
  readonly when?: readonly Condition[];
}

/** A printed item and the box it belongs to. */
export interface ItemBox {
  readonly item: string;
  readonly box: string;
}

/** Words of the case go into a text box. */
export interface TextRow extends RowOptions, ItemBox {
  readonly kind: 'text';
  readonly path: ViewPath;
  readonly format?: DayFormat | IdentifierFormat;
  /** `empty`: the answer "none" never prints N/A here. */
  readonly none?: 'empty';
  /** A tall one-line box may hold so many lines. */
  readonly lines?: number;
}

/** An answer picks an entry of a list box. */
export interface ChoiceRow extends RowOptions, ItemBox {
  readonly kind: 'choice';
  readonly path: ChoicePath;
}

/** An answer ticks one of several boxes; `options` by the answer as text. */
export interface TickRow extends RowOptions {
  readonly kind: 'tick';
  readonly path: ChoicePath | YesNoPath;
  readonly options: Readonly<Record<string, ItemBox>>;
}

/** A box is ticked when the answer is yes, and left empty when it is no. */
export interface TickIfRow extends RowOptions, ItemBox {
  readonly kind: 'tick-if';
  readonly path: YesNoPath;
}

/** Exactly one of these questions is answered yes, and its box is ticked. */
export interface OneOfRow extends RowOptions {
  readonly kind: 'one-of';
  readonly options: readonly (ItemBox & { readonly path: YesNoPath })[];
}

/** A yes or no sets a button of a radio group. */
export interface RadioRow extends RowOptions, ItemBox {
  readonly kind: 'radio';
  readonly path: YesNoPath;
  readonly buttons: { readonly yes: string; readonly no: string };
}

/** The form itself fixes what goes into the box. */
export interface FixedRow extends ItemBox {
  readonly kind: 'fixed';
  readonly value: string;
}

/** A list of the case has more entries than the form has boxes when one of these paths is there. */
export interface BeyondRow {
  readonly kind: 'beyond';
  /** The last item that the form has for the list. */
  readonly item: string;
  readonly paths: readonly CasePath[];
  /** Where the form wants the rest: `Part 6`. */
  readonly place: string;
}

/** Boxes that stay empty, and why. */
export interface LeaveRow {
  readonly kind: 'leave';
  readonly boxes: readonly string[];
  readonly reason: string;
}

export type Row = TextRow | ChoiceRow | TickRow | TickIfRow | OneOfRow | RadioRow | FixedRow | BeyondRow | LeaveRow;

/** The boxes that a row speaks for. */
export const boxesOfRow = (row: Row): readonly string[] => itemsOfRow(row).map(({ box }) => box);

/** The boxes that a row speaks for with the items it gives them; left boxes have none. */
export const itemsOfRow = (row: Row): readonly { readonly box: string; readonly item: string | null }[] => {
  switch (row.kind) {
    case 'tick':
      return Object.values(row.options);
    case 'one-of':
      return row.options;
    case 'leave':
      return row.boxes.map((box) => ({ box, item: null }));
    case 'beyond':
      return [];
    default:
      return [row];
  }
};
