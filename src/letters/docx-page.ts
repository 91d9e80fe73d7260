import { style } from './style.ts';

/** Points as Word counts lengths: twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** Points as Word counts sizes of letters: half points. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Points as Word counts the thickness of lines: eighths of a point. */
export const eighths = (points: number): number => Math.round(points * 8);

/**
 * Word and Google Docs have it, LibreOffice takes Liberation Sans of the same widths; the font of our pages is on few
 * machines. A letter that it lacks is taken from another font.
 */
export const FONT = 'Arial';

/** Width of the text, in twips. */
export const TEXT_WIDTH = twips(style.page.width - style.page.left - style.page.right);

/** Where a block stands: from the left edge of the text, how wide, and in how many lists. Lengths in twips. */
export interface Place {
  readonly left: number;
  readonly width: number;
  readonly lists: number;
}

/** Word knows so many levels of lists; what is nested deeper stays on the last. */
export const LEVELS = 9;

/** From a mark to the text of its item, in twips. Wide enough for two digits. */
export const INDENT = twips(style.itemIndent + 1);
