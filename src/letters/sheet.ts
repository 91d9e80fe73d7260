/** Structure element of our own pages: a PDF standard tag, its kids in reading order. */
export interface Tag {
  readonly tag:
    | 'Document'
    | 'Div'
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
    | 'Figure'
    | 'Form'
    | 'Span';
  readonly kids: readonly (Tag | Marked | Ticked)[];
  /** Only on TH. */
  readonly scope?: 'Column' | 'Row';
  /** What the labels of a list are, only on L. */
  readonly numbering?: 'Decimal' | 'Disc' | 'Square';
  /** Language of the text, only on Document (`en-US`). */
  readonly lang?: string;
  /** What a picture shows, for who cannot see it, and its place on the page in points: left, bottom, right, top. Only on Figure. */
  readonly alt?: string;
  readonly bbox?: readonly [left: number, bottom: number, right: number, top: number];
}

/** Marked content: page of the sheet set (0-based) and its number on that page (`/MCID`). */
export interface Marked {
  readonly page: number;
  readonly mcid: number;
}

/** A box to tick: page of the sheet set (0-based) and its place among the boxes of that page. */
export interface Ticked {
  readonly page: number;
  readonly tick: number;
}

/** A box to tick with a pen or in a viewer. `rect` in points from the lower left corner of the page. */
export interface TickBox {
  readonly rect: readonly [x: number, y: number, width: number, height: number];
  /** Whether it is ticked from the start. */
  readonly ticked: boolean;
  /** The words of its item. */
  readonly says: string;
}

/**
 * A picture ready to be written: its size in pixels, the dictionary of the image object as text without `/Length` and the
 * closing `>>`, and without references to other objects, and its packed bytes.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly head: string;
  readonly bytes: Uint8Array;
}

/** One drawn page of ours: its content stream as Latin-1 text. Faces are named `/F1` (regular) and `/F2` (bold). */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly content: string;
  /** Marked contents on this page; the next free `/MCID`. */
  readonly marks: number;
  /** Boxes to tick on this page, in reading order; none when absent. The content does not draw them. */
  readonly ticks?: readonly TickBox[];
  /** Places of the pictures that it draws among those of the letter, each as `/Im<place>`; none when absent. */
  readonly pictures?: readonly number[];
}

/** A letter or checklist, laid out and tagged. */
export interface LaidOut {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly tags: readonly Tag[];
  /** Pictures that its sheets draw; none when absent. */
  readonly pictures?: readonly Picture[];
}
