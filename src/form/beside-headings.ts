import { inReadingOrder, onOneLine, plainText, rightOf } from './beside-print.ts';
import type { Rect } from './inventory.ts';
import type { Word } from './pdfjs.ts';

/** A heading of a form and where it stands. */
export interface Heading {
  readonly page: number;
  readonly column: 0 | 1;
  /** True when it reaches over the middle of the page and speaks for both columns. */
  readonly isWide: boolean;
  readonly y: number;
  readonly text: string;
}

/** Larger than the ordinary print by so much, in points, is a heading. */
const LARGER = 0.9;
/** The foot of a page is no heading. */
const FOOT = 60;
const FEWEST_LETTERS = 4;

/** The size in which most of the form is printed. */
function ordinarySize(pages: readonly (readonly Word[])[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.trim().length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The half of a page in which something begins. */
export const columnOf = (x: number, pageWidth: number): 0 | 1 => (x < pageWidth / 2 - 2 ? 0 : 1);

/** Every heading in the order of reading; lines that follow each other in one size make one. */
export function headingsOf(pages: readonly (readonly Word[])[], pageWidth: number): Heading[] {
  const ordinary = ordinarySize(pages);
  return pages.flatMap((words, index) => {
    const large = words.filter(
      ({ size, y, text }) =>
        size >= ordinary + LARGER && y > FOOT && text.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS,
    );
    return ([0, 1] as const).flatMap((column) =>
      joined(inReadingOrder(large.filter(({ x }) => columnOf(x, pageWidth) === column))).map((group) => ({
        page: index + 1,
        column,
        isWide: group.some((word) => word.x < pageWidth / 2 && rightOf(word) > pageWidth / 2),
        y: group[0]?.y ?? 0,
        text: plainText(group),
      })),
    );
  });
}

function joined(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      Math.abs(last.size - word.size) < 0.5 &&
      (onOneLine(last, word) || last.y - word.y <= 1.4 * word.size);
    if (follows) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** The text of the heading under which a place stands; '' before the first. */
export function headingOver(headings: readonly Heading[], page: number, rect: Rect, pageWidth: number): string {
  const column = columnOf(rect[0], pageWidth);
  const middle = rect[1] + rect[3] / 2;
  const onPage = headings.filter((one) => one.page === page);
  const over = onPage.filter((one) => one.y >= middle && (one.isWide || one.column === column));
  const nearest = over.sort((a, b) => a.y - b.y)[0];
  if (nearest && (!nearest.isWide || column === 0)) return nearest.text;
  // A right column without a heading of its own goes on where the left one ends.
  const left = column === 1 ? onPage.filter((one) => one.column === 0 && !one.isWide).at(-1) : undefined;
  if (nearest || left) return `${nearest?.text ?? ''}${left?.text ?? ''}`;
  return headings.findLast((one) => one.page < page)?.text ?? '';
}
