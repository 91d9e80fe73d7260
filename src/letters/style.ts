/** Sizes of a letter in points. Black on white, and made to be printed. */
export const style = {
  body: 10,
  /** Line height as a multiple of the size. */
  leading: 1.3,
  headings: { 1: 14.5, 2: 11.5, 3: 10 },
  /** Space above a block that does not open a page. */
  above: { 1: 12, 2: 10, 3: 8, paragraph: 6, item: 2.5, table: 8, rule: 9 },
  /** From the left edge of a mark to the text of its item, at least. */
  itemIndent: 17,
  /** Between a number and the text of its item, at least. */
  markGap: 5,
  /** The ballot box is drawn larger than the text, to be ticked with a pen. */
  box: 12,
  cell: { across: 5, down: 2 },
  rule: 6,
  line: 0.5,
  headLine: 1,
  signature: { above: 28, width: 250, below: 2 },
  /** An inch for a letterhead or a stamp. */
  room: 72,
  footer: { size: 8, below: 24 },
  /** Above the text of a page that is not the first: its last line so far above, and its most lines. */
  header: { size: 8, above: 18, lines: 3 },
  /** Lines to sign and date on at the foot of every page: height of their strip, of the line in it, widths and the gap between. */
  sign: { height: 56, line: 24, signature: 290, gap: 24, day: 150, caption: 10 },
} as const;
