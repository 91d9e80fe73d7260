import { tooLarge } from './fault.ts';

const MB = 1_000_000;

/** Bytes of the largest paper that is read: five times what online filing takes. */
export const LARGEST_PAPER = 64 * MB;

/** What a file of more bytes than that has, as the rest of a sentence. */
export const megabytes = (bytes: number): string =>
  `has ${Math.round(bytes / MB)} MB; papers of up to ${LARGEST_PAPER / MB} MB are read`;

/** Pages of the longest paper: a transcript with all its appendices has a third. */
export const MOST_PAGES = 100;

/** Pixels of one picture: a letter page at 1200 dots per inch has 135 million. */
const MOST_PIXELS = 150 * MB;
const LONGEST_SIDE = 32_000;

/** Bytes of pixels that are unpacked of one paper, to see whether they are whole. */
export const PICTURE_BYTES = 300 * MB;

/** Bytes of JPEG pictures within one PDF whose codes are followed; a million takes a tenth of a second. */
export const JPEG_BYTES = 8 * MB;

/** Bytes that all else of one paper unpacks to: what its pages draw, fonts. */
export const UNPACKED_BYTES = 64 * MB;

/** Signs of drawing that all pages together come to, drawings within drawings counted each time; reading a million takes a second. */
export const DRAWN_SIGNS = 8 * MB;

/** Objects of one paper that go into a packet, and the signs of those that are no streams. */
export const MOST_OBJECTS = 20_000;
export const OBJECT_SIGNS = 12 * MB;

/** Bytes of a PDF and of its objects, which may lie within each other. */
export const PDF_LIMITS = { file: LARGEST_PAPER, objects: 24 * MB } as const;

/** Throws PaperFault for a picture that nobody could print. */
export function checkPixels(width: number, height: number): void {
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
    throw tooLarge(`has a picture of ${width} by ${height} pixels`);
  }
}
