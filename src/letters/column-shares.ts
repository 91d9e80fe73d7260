/** What a column asks for: all its text on one line, and at least its widest word. */
export interface WantedWidth {
  readonly full: number;
  readonly word: number;
}

/** Gives each column what it wants as long as that is no more than an equal share of what is left, narrow ones first. */
const shareOut = (wanted: readonly number[], room: number): readonly number[] => {
  const widths = [...wanted];
  let left = room;
  [...wanted.keys()]
    .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
    .forEach((column, index) => {
      widths[column] = Math.min(wanted[column] ?? 0, left / (wanted.length - index));
      left -= widths[column] ?? 0;
    });
  return widths;
};

/**
 * Widths of columns that fill `room` together: as wide as their text when all fits, with what is over shared out; else
 * fair shares; else, when a word would not fit into its share, as the widest words ask.
 */
export const shareColumns = (wanted: readonly WantedWidth[], room: number): readonly number[] => {
  const full = wanted.reduce((sum, width) => sum + width.full, 0);
  if (full <= room) return wanted.map((width) => (room * width.full) / full);
  const shares = shareOut(
    wanted.map((width) => width.full),
    room,
  );
  if (wanted.every(({ word }, column) => word <= (shares[column] ?? 0))) return shares;
  const word = wanted.reduce((sum, width) => sum + width.word, 0);
  if (word >= room) return wanted.map((width) => (room * width.word) / word);
  return wanted.map((width) => width.word + ((room - word) * (width.full - width.word)) / (full - word));
};
