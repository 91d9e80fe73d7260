/** Structure element of our own pages: a PDF standard tag, its kids in reading order. */
export interface Tag {
  readonly tag:
    | 'Document'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'P'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'THead'
    | 'TBody'
    | 'Span';
  readonly kids: readonly (Tag | Marked)[];
  /** Only on TH. */
  readonly scope?: 'Column' | 'Row';
  /** Language of the text, only on Document (`en-US`). */
  readonly lang?: string;
}

/** Marked content: page of the sheet set (0-based) and its number on that page (`/MCID`). */
export interface Marked {
  readonly page: number;
  readonly mcid: number;
}

/** One drawn page of ours: its content stream as Latin-1 text. Faces are named `/F1` (regular) and `/F2` (bold). */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly content: string;
  /** Marked contents on this page; the next free `/MCID`. */
  readonly marks: number;
}

/** A letter or checklist, laid out and tagged. */
export interface LaidOut {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly tags: readonly Tag[];
}
