import type { documentKinds } from '../case/documents.ts';
import type { Finding } from '../finding.ts';
import type { ForeignPages } from '../form/foreign-pages.ts';

/** What a paper is: `I-94`, `photo`. */
export type PaperKind = (typeof documentKinds)[number];

/** A paper of the user that was read, found sound and made ready for a packet. */
export interface Paper {
  /** Its place in the list `documents` of the case, from 0. */
  readonly at: number;
  readonly is: PaperKind;
  /** The file as the case names it. */
  readonly file: string;
  readonly type: 'pdf' | 'jpeg' | 'png';
  /** The file's own bytes, for an upload that takes it as it is. */
  readonly bytes: Uint8Array;
  /** Its pages, turned upright; an image is one page. */
  readonly content: ForeignPages;
}

/** A paper that was looked at: without an error it is there. */
export interface PaperReading {
  /** Its place in the list `documents` of the case, from 0. */
  readonly at: number;
  readonly is: PaperKind;
  readonly paper: Paper | null;
  readonly findings: readonly Finding[];
}
