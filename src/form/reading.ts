import type { Rect } from './inventory.ts';

/** A rectangle of an official page where words are drawn without a box. */
export interface DrawnPlace {
  /** Name in the reading: our name of the place, the form's prefix before it. */
  readonly name: string;
  readonly form: string;
  /** 1-based page of the form, and the same page of the file, 0-based. */
  readonly formPage: number;
  readonly filePage: number;
  readonly rect: Rect;
}

/** What a reader found in one box of a written file. */
export interface ReadBox {
  /** The stored value: words, the on-state of a tick or radio (export value as stored), or '' when empty. */
  readonly value: string;
  /** The words that the box shows on paper, lines joined by line feeds; null when the box shows no words of its own (a tick, an empty box). */
  readonly shown: string | null;
  /** Words or parts of words that stand outside the box's rectangle; empty when all is inside. */
  readonly outside: readonly string[];
  /** Characters shown without a glyph in their font. */
  readonly missing: readonly string[];
}

/** A page of a paper of the user as a reader sees it. */
export interface ReadPaperPage {
  /** Points, as the page is turned. */
  readonly width: number;
  readonly height: number;
  /** What lies over the page: boxes, notes, links. A page of a paper has none. */
  readonly annotations: number;
  /** Its words in the order of drawing; null when they cannot be read. */
  readonly words: string | null;
}

/** What a reader found of a box to tick on a sheet of ours. */
export interface ReadTick {
  /** `checklist.1` and so on. */
  readonly name: string;
  /** 0-based page of the file; -1 when it is on none of ours. */
  readonly page: number;
  /** `Yes` or `Off`; another text when what is stored and what is shown disagree. */
  readonly state: string;
  readonly isDrawn: boolean;
}

/** A written file as a reader sees it. Boxes by their full PDF name, the form's own prefix in a packet included; drawn places by theirs. */
export interface Reading {
  readonly reader: string;
  readonly pages: number;
  readonly boxes: ReadonlyMap<string, ReadBox>;
  /** Boxes to tick on sheets of ours, in the order of the file; they are not among `boxes`. */
  readonly ticks: readonly ReadTick[];
  /** For each page of the file the edition of the form on it, as printed; null when the reader does not tell editions. */
  readonly editions: readonly (string | null)[] | null;
  /** For each page of the file its own text in the order of drawing, without what runs over every page; null when the reader does not read it. */
  readonly texts: readonly string[] | null;
  /** The pages of papers by their place in the file, 0-based; null when the reader compares them itself. */
  readonly papers: ReadonlyMap<number, ReadPaperPage> | null;
  /** For each page of the file whether it bears the mark of a draft; null when the reader did not look. */
  readonly marked: readonly boolean[] | null;
}
