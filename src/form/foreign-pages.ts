/**
 * Pages from outside made ready to be written into any file of ours: objects with numbers of their own from 0, in which
 * every reference reads `@<number>@` and is replaced by the number that the object gets in the file. No other `@` stands
 * in them. They hold what a page needs to be drawn, and nothing else: no annotation, no action, no other file, no tag.
 */
export interface ForeignPages {
  readonly objects: readonly ForeignObject[];
  readonly pages: readonly ForeignPage[];
}

/** An object of `ForeignPages`: its text, or the head of a stream (without `/Length` and the closing `>>`) and its packed bytes. */
export type ForeignObject = { readonly text: string } | { readonly head: string; readonly bytes: Uint8Array };

/** A page, upright and with its lower left corner at 0 0. */
export interface ForeignPage {
  /** Its dictionary's entries as text: `/MediaBox` and, where it has one, `/Group`. */
  readonly entries: string;
  /** Number of the form XObject that draws all that the page shows, in the page's own coordinates. */
  readonly drawing: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** What it is, for people who do not see it: `I-94, page 1 of 2, a copy of the student's own`. */
  readonly alt: string;
  /** Its words as pdf.js reads them; null when pdf.js cannot read them. */
  readonly words: string | null;
}
