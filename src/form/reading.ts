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

/** A written file as a reader sees it. Boxes by their full PDF name, the form's own prefix in a packet included. */
export interface Reading {
  readonly reader: string;
  readonly pages: number;
  readonly boxes: ReadonlyMap<string, ReadBox>;
  /** For each page of the file the printed edition found on it, or null when the reader cannot see print. */
  readonly editions: readonly (string | null)[] | null;
}
