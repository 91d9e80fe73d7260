/** A part of a packet that is an official form. */
export interface FormPart {
  readonly kind: 'form';
  /** Printed form number in lower case: `i-983`. */
  readonly form: string;
  /** 1-based pages that belong into this packet; all pages when absent. */
  readonly pages?: readonly number[];
}

/** A part of a packet that we print: a letter or a checklist, by the name of its template. */
export interface LetterPart {
  readonly kind: 'letter';
  /** Template name: `letters/employer-letter`, `checklists/uscis-paper`. */
  readonly template: string;
  /** Title in the outline and in the document properties. */
  readonly title: string;
}

export type Part = FormPart | LetterPart;

/** What a packet is made of, in order. One file per recipe, its name is the id. */
export interface Recipe {
  readonly id: string;
  readonly title: string;
  /** Who files it and for what, one sentence. */
  readonly purpose: string;
  readonly parts: readonly Part[];
}
