import type { CasePath, ChoicePath, StatePath, YesNoPath } from '../case/path.ts';
import type { ViewPath } from '../case/view.ts';
import type { DayFormat, IdentifierFormat } from './format.ts';
import type { Rect } from './inventory.ts';

/** A box is asked only when the answer at the path is this value; otherwise it stays empty. */
export type Condition = readonly [path: YesNoPath | ChoicePath, value: boolean | string];

/** What any row may say. */
export interface RowOptions {
  /** All of these must hold for the box to be asked. */
  readonly when?: readonly Condition[];
}

/** What a row of words or of a choice may say besides. */
export interface IfAny {
  /**
   * The form prints "if any", or there may truly be none: then "none" is an answer. A list names the parts of a derived
   * value that may be none while the value is not. Without it "none" is an error.
   */
  readonly ifAny?: true | readonly CasePath[];
}

/** A printed item and the box it belongs to. */
export interface ItemBox {
  readonly item: string;
  readonly box: string;
}

/** Words of the case go into a text box. */
export interface TextRow extends RowOptions, IfAny, ItemBox {
  readonly kind: 'text';
  readonly path: ViewPath;
  readonly format?: DayFormat | IdentifierFormat;
  /** `empty`: the answer "none" never prints N/A here. */
  readonly none?: 'empty';
  /** A tall one-line box may hold so many lines. */
  readonly lines?: number;
  /** A text too long for the box goes on where the form's continuation says. */
  readonly overflows?: true;
  /** A text too long for the box is left to the pen: the box stays empty, and a warning says so. */
  readonly byHand?: true;
}

/** An answer picks an entry of a list box. */
export interface ChoiceRow extends RowOptions, IfAny, ItemBox {
  readonly kind: 'choice';
  readonly path: ChoicePath | StatePath;
}

/** An answer ticks one of several boxes; `options` by the answer as text. */
export interface TickRow extends RowOptions, IfAny {
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

/** Words of the case are drawn on the page: the form prints room for them and has no box there. */
export interface DrawRow extends RowOptions, IfAny {
  readonly kind: 'draw';
  readonly item: string;
  /** 1-based page of the form. */
  readonly page: number;
  readonly rect: Rect;
  readonly path: ViewPath;
}

/** Entries of a list for which the form has no boxes: they are listed where its continuation says. */
export interface BeyondRow {
  readonly kind: 'beyond';
  /** Item of the list as the continuation tells it, and its 1-based page. */
  readonly item: string;
  readonly page: number;
  /** The answers of each further entry, in the order of its words. */
  readonly entries: readonly (readonly CasePath[])[];
}

/** One item of a form for what its other boxes do not hold: page, part and item that the text belongs to, and the text. */
export interface OverflowItem {
  readonly page: ItemBox;
  readonly part: ItemBox;
  readonly item: ItemBox;
  readonly text: ItemBox;
}

/** The items of a form for additional information, in order. */
export interface OverflowRow {
  readonly kind: 'overflow';
  readonly items: readonly OverflowItem[];
  /** Distance of the rules printed in the boxes for text, and of the baseline from the rule below it, in points. */
  readonly rules: { readonly apart: number; readonly baseline: number };
}

/** What a box that stays empty is for: ink, an answer that is asked of other filers only, or nothing, as it lies over print. */
export type LeftFor = 'signature' | 'day of signature' | 'other cases' | 'print';

/** Boxes that stay empty, and why. */
export interface LeaveRow {
  readonly kind: 'leave';
  readonly boxes: readonly string[];
  readonly reason: string;
  /** Absent for boxes in which somebody else may write, or a program. */
  readonly leftFor?: LeftFor;
}

export type Row =
  | TextRow
  | ChoiceRow
  | TickRow
  | TickIfRow
  | OneOfRow
  | RadioRow
  | FixedRow
  | DrawRow
  | BeyondRow
  | OverflowRow
  | LeaveRow;

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
    case 'draw':
      return [];
    case 'overflow':
      return row.items.flatMap(({ page, part, item, text }) => [page, part, item, text]);
    default:
      return [row];
  }
};
