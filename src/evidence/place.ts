import type { Matrix } from '../form/matrix.ts';
import type { PaperKind } from './paper.ts';

/** Where a picture stands: the page in points, the picture's size on it, and the way there from the unit square of PDF. */
export interface Placed {
  readonly page: readonly [width: number, height: number];
  readonly size: readonly [width: number, height: number];
  readonly matrix: Matrix;
}

/** A picture's pixels as stored, how it is turned (Exif, 1 to 8), and its dots per inch, null when not told. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly dpi: number | null;
}

/** Points: a letter page, and the margin that every printer can leave white. */
export const LETTER = [612, 792] as const;
const MARGIN = 36;

/** Points: a photo is 2 by 2 inches. */
const PHOTO = 144;

/** Points: a card of 3.4 inches is hard to read in a copy; the longer side of any picture but a photo has at least 5 inches. */
const LEAST = 360;

/** A card is small, however many pixels it has. */
const CARDS: ReadonlySet<PaperKind> = new Set(['OPT card, both sides', 'OPT card, front', 'OPT card, back']);

/** A wide picture stands on a page across when a page upright would make it smaller than this part of its size. */
const SHRUNK = 0.8;

/** Dots per inch of a picture that does not tell: enough to be read on paper. */
const USUAL_DPI = 150;

/** Turned by a quarter, left or right. */
const lies = (orientation: number): boolean => orientation >= 5;

/** Width and height in pixels as the picture is seen. */
export const uprightPixels = ({ width, height, orientation }: Picture): readonly [width: number, height: number] =>
  lies(orientation) ? [height, width] : [width, height];

/**
 * Puts a picture on a letter page, upright and in its middle: at its own size, at least 5 inches long, never beyond the
 * margins, on a page across when it is much too wide for one upright. A photo has its 2 inches.
 */
export function placed(is: PaperKind, picture: Picture): Placed {
  const [across, up] = uprightPixels(picture);
  const longer = Math.max(across, up);
  const own = (longer * 72) / (picture.dpi ?? USUAL_DPI);
  const wanted = (is === 'photo' ? PHOTO : Math.max(own, LEAST)) / longer;
  const isAcross = !CARDS.has(is) && across > up && SHRUNK * across * wanted > LETTER[0] - 2 * MARGIN;
  const page: Placed['page'] = isAcross ? [LETTER[1], LETTER[0]] : LETTER;
  const scale = Math.min(wanted, (page[0] - 2 * MARGIN) / across, (page[1] - 2 * MARGIN) / up);
  const [width, height] = [hundredths(across * scale), hundredths(up * scale)];
  const [x, y] = [hundredths((page[0] - width) / 2), hundredths((page[1] - height) / 2)];
  return { page, size: [width, height], matrix: turned(picture.orientation, x, y, width, height) };
}

/** Dots per inch of a picture of so many pixels on so many points; the lesser of both directions. */
export const dotsPerInch = (pixels: readonly [number, number], points: readonly [number, number]): number =>
  72 * Math.min(pixels[0] / points[0], pixels[1] / points[1]);

const hundredths = (points: number): number => Math.round(points * 100) / 100;

/** From the unit square, in which a stored picture stands upright, to its rectangle as it is to be seen (Exif 2.32, 4.6.4 A). */
function turned(orientation: number, x: number, y: number, width: number, height: number): Matrix {
  const [right, top] = [hundredths(x + width), hundredths(y + height)];
  switch (orientation) {
    case 2:
      return [-width, 0, 0, height, right, y];
    case 3:
      return [-width, 0, 0, -height, right, top];
    case 4:
      return [width, 0, 0, -height, x, top];
    case 5:
      return [0, -height, -width, 0, right, top];
    case 6:
      return [0, -height, width, 0, x, top];
    case 7:
      return [0, height, width, 0, x, y];
    case 8:
      return [0, height, -width, 0, right, y];
    default:
      return [width, 0, 0, height, x, y];
  }
}
