/** Letters and digits in lower case: `eVerify` and `e_verify` are one word. */
export const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Longest word that is compared; a longer one is no slip of the finger. */
const LONGEST = 60;

/** Letters to add, drop, change or swap with the neighbour to get from one word to the other. */
export const distance = (from: string, to: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const here = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped && row > 1 && column > 1) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      here.push(least);
    }
    before = above;
    above = here;
  }
  return above[to.length] ?? 0;
};

/** The candidate that a word was probably meant to be, or null when none is near: a third of its letters may differ. */
export const nearest = (word: string, candidates: readonly string[]): string | null => {
  const meant = plain(word);
  if (meant === '' || meant.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(plain(candidate).length - meant.length) >= least) continue;
    const apart = distance(meant, plain(candidate));
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
};
