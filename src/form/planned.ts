import type { ViewPath } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import type { Rect } from './inventory.ts';

/** A line of text placed in a box: offsets in points from the lower left corner of the box to the start of the baseline. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Planned {
  /** PDF name of the box. */
  readonly box: string;
  /** Item as told to people: `I-765 28.c`. */
  readonly item: string;
  /** Where the value comes from, or null for a value that the form itself fixes. */
  readonly path: ViewPath | null;
}

/** Words for a text box, laid out. In a comb box every character is a line of its own. `multiline` is set when the box must become multi-line to hold them. */
export interface PlannedText extends Planned {
  readonly kind: 'text';
  readonly value: string;
  /** Font size in points. */
  readonly size: number;
  readonly lines: readonly PlacedLine[];
  readonly multiline: boolean;
}

/** A check box to be ticked. */
export interface PlannedTick extends Planned {
  readonly kind: 'tick';
  readonly value: string;
}

/** An entry chosen from a list. */
export interface PlannedChoice extends Planned {
  readonly kind: 'choice';
  readonly value: string;
  readonly size: number;
  readonly lines: readonly PlacedLine[];
}

/** A button of a radio group to be set. */
export interface PlannedRadio extends Planned {
  readonly kind: 'radio';
  readonly value: string;
}

/** Words drawn on the page itself, laid out in a rectangle that has no box. `box` is our name of the place: its item. */
export interface PlannedDrawn extends Planned {
  readonly kind: 'drawn';
  /** 1-based page of the form. */
  readonly page: number;
  readonly rect: Rect;
  readonly value: string;
  readonly size: number;
  readonly lines: readonly PlacedLine[];
}

export type PlannedBox = PlannedText | PlannedTick | PlannedChoice | PlannedRadio | PlannedDrawn;

/** A text, or the rest of one, that stands on sheets of ours that follow the form. */
export interface ContinuedText {
  readonly form: string;
  /** Number of the entry, from 1; boxes refer to it where the form has no items for additional information. */
  readonly number: number;
  /** Item as told to people, of the first box that it belongs to. */
  readonly item: string;
  readonly page: number;
  readonly part: string;
  /** Page, part and item, as the heading of the entry. */
  readonly title: string;
  readonly text: string;
  readonly path: ViewPath;
}

/** What goes into one form, and what stops it. Boxes that are not named stay empty. */
export interface FormPlan {
  readonly form: string;
  readonly edition: string;
  readonly boxes: readonly PlannedBox[];
  /** Empty when the form holds everything. */
  readonly continued: readonly ContinuedText[];
  readonly findings: readonly Finding[];
}
