import { instructionsI765 } from '../facts/cited.ts';
import type { Trouble } from './fault.ts';
import { type Picture, uprightPixels } from './place.ts';
import { LEAST_DPI } from './resolution.ts';

/** How much the sides of a square photo may differ: what a person cuts by eye. */
const TOLERANCE = 0.02;

const cites = [instructionsI765('required documentation, item 3.C, photographs')];

/** Inches of each side. */
const SIDE = 2;

/** What is wrong with the shape of a photo, and with its dots. */
export function photoTroubles(picture: Picture): Trouble[] {
  const [width, height] = uprightPixels(picture);
  const troubles: Trouble[] = [];
  if (Math.abs(width - height) > TOLERANCE * Math.max(width, height)) {
    troubles.push({
      rule: 'photo-is-square',
      severity: 'warning',
      says: `has ${width} by ${height} pixels; a photo is 2 by 2 inches, as wide as it is high.`,
      fix: 'Have the photo cut to a square by whoever took it, without changing anything else in it.',
      cites,
    });
  }
  const dpi = Math.min(width, height) / SIDE;
  if (dpi < LEAST_DPI) {
    troubles.push({
      rule: 'paper-is-sharp-enough-to-read',
      severity: 'warning',
      says: `has ${width} by ${height} pixels, which is ${Math.floor(dpi)} dots per inch at 2 by 2 inches: the face may be blurred.`,
      fix: 'Ask whoever took the photo for the picture in its full size.',
    });
  }
  return troubles;
}

/** A photo that is no picture: nobody can measure it. */
export const photoIsPdf: Trouble = {
  rule: 'photo-is-a-picture',
  severity: 'warning',
  says: 'is a PDF; a photo is a picture, and its shape cannot be checked in a PDF.',
  fix: 'Ask whoever took the photo for it as JPEG, and name that file.',
  cites,
};
