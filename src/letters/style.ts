/** Sizes of a letter in points. Black on white, and made to be printed. */
export const style = {
  /** Letter paper, and what it leaves free around the text. */
  page: { width: 612, height: 792, top: 54, right: 63, bottom: 58, left: 63 },
  body: 10,
  /** Line height as a multiple of the size. */
  leading: 1.3,
  headings: { 1: 14.5, 2: 11.5, 3: 10 },
  /** Space above a block that does not open a page. */
  above: { 1: 12, 2: 10, 3: 8, paragraph: 6, item: 2.5, table: 8, rule: 9, frame: 10 },
  /** From the left edge of a mark to the text of its item, at least. */
  itemIndent: 17,
  /** Between a number and the text of its item, at least. */
  markGap: 5,
  /** The box to tick, large enough for a pen: its side, how far it reaches below the baseline, and its line. */
  tick: { side: 9.5, below: 1.4, line: 0.8 },
  /** The most characters that a box to tick tells to who cannot see it. */
  tickSays: 240,
  cell: { across: 5, down: 2 },
  rule: 6,
  line: 0.5,
  headLine: 1,
  signature: { above: 28, width: 250, below: 2 },
  /** An inch for a letterhead or a stamp. */
  room: 72,
  /** A framed box: from its line to its text, sideways and up or down, its line, and the space below it. */
  frame: { across: 8, down: 4, line: 0.8, below: 4 },
  /** Sizes of its first line and the others; the logo at most so high and so much of the width; pixels of a logo in an inch; the rule below. */
  letterhead: { first: 13, others: 8.5, logo: 50, share: 0.4, pixels: 96, gap: 14, rule: 7, below: 10 },
  footer: { size: 8, below: 24, lines: 2, gap: 18 },
  /** Above the text of a page that is not the first: its last line so far above, and its most lines. */
  header: { size: 8, above: 18, lines: 3 },
  /** Lines to sign and date on at the foot of every page: height of their strip, of the line in it, widths and the gap between. */
  sign: { height: 56, line: 24, signature: 290, gap: 24, day: 150, caption: 10 },
} as const;
