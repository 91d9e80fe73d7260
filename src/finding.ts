/** A place in an answer file: 1-based line and column, and the lines around it with the spot marked. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly frame: string;
}

/** A place in a filled PDF: the file as the user named it, its page counted from 1, and the box by its official name; null where it is about more than one. */
export interface PdfPlace {
  readonly file: string;
  readonly page: number | null;
  readonly box: string | null;
}

/** Where something was read, and the day it was last seen there. */
export interface Cite {
  readonly title: string;
  readonly url: string;
  /** Last day on which the source is known to have said so, `YYYY-MM-DD`; null when it was read in a copy that bears no day. */
  readonly seen: string | null;
}

/** How grave a finding is: `error` would be rejected, denied or cannot be built; `warning` is likely questioned; `note` informs. */
export type Severity = 'error' | 'warning' | 'note';

/** Something we tell the user about the answers, a blank or a filled form. The one channel for user mistakes. */
export interface Finding {
  /** The sentence that must be true, as an id: `box-holds-the-text`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path of the answer in the case (`employer.ein`), or null when the finding is not about an answer. */
  readonly path: string | null;
  /** Printed items it concerns, form first: `I-765 28.c`. */
  readonly items: readonly string[];
  /** What is wrong, one sentence. Never the value of an identifier that can be misused. */
  readonly says: string;
  /** What to do about it, one sentence. */
  readonly fix: string;
  /** What happens when it is not mended, one or two sentences; absent when `says` tells it. */
  readonly why?: string;
  /** Where the requirement was read; absent when the finding is about a file, not about a requirement. */
  readonly cites?: readonly Cite[];
  /** Where in the user's file; absent when the finding has no such place. */
  readonly at?: Place;
  /** Where in a filled PDF; absent when the finding is not about one. */
  readonly inPdf?: PdfPlace;
}

/** True when a finding stops a build. */
export const stops = (finding: Finding): boolean => finding.severity === 'error';
