import type { ViewPath } from '../case/view.ts';
import type { Finding } from '../finding.ts';

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

export type PlannedBox = PlannedText | PlannedTick | PlannedChoice | PlannedRadio;

/** What goes into one form, and what stops it. Boxes that are not named stay empty. */
export interface FormPlan {
  readonly form: string;
  readonly edition: string;
  readonly boxes: readonly PlannedBox[];
  readonly findings: readonly Finding[];
}
