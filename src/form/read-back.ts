import type { CasePath } from '../case/path.ts';
import type { FormDefinition } from './define.ts';
import { type Continued, continuedTexts } from './read-back-continued.ts';
import { ReadingBack } from './read-back-reading.ts';
import { readRow } from './read-back-row.ts';

/** An answer as a filled form says it. */
export interface ReadAnswer {
  readonly path: CasePath;
  /** As an answer file has it; `none` where the form says that there is none. */
  readonly value: string | number | boolean;
  /** Item as the form's row names it, and the box. */
  readonly item: string;
  readonly box: string;
  /** `said`: the box is for this answer. `undone`: taken out of words that join several. `implied`: a box that is not ticked says so. */
  readonly way: 'said' | 'undone' | 'implied';
}

/** Words of a box that cannot be given back as an answer. */
export interface UnreadBox {
  readonly item: string;
  readonly box: string;
  readonly text: string;
  /** Why, as the rest of a sentence. */
  readonly why: string;
  /** `part`: an answer of the case cannot be told from it alone. `fault`: it is no answer to what the form asks. */
  readonly is: 'part' | 'fault';
}

/** What a filled form says, and what of it is no answer. */
export interface ReadBack {
  readonly answers: readonly ReadAnswer[];
  readonly unread: readonly UnreadBox[];
}

/** What the boxes of a form hold, by their official names; empty boxes are left out. */
export type Held = ReadonlyMap<string, string>;

/**
 * Reads the answers back from the boxes of a filled form: the inverse of `planForm`. An empty box answers nothing. What may be read
 * in two ways is not given back but told. Boxes of `leave` rows are not looked at.
 */
export const readBack = (form: FormDefinition, held: Held): ReadBack => {
  const continued: Continued = continuedTexts(form, held);
  const reading = new ReadingBack(form, held, continued);
  for (const row of form.rows) readRow(row, reading);
  return reading.result();
};
