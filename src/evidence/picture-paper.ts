import type { ForeignPages } from '../form/foreign-pages.ts';
import { type AskedPaper, altOf } from './asked.ts';
import type { Trouble } from './fault.ts';
import { readJpeg } from './jpeg.ts';
import { photoTroubles } from './photo.ts';
import { drawnJpeg, drawnPixels, drawnPng, isPlain, picturePages } from './picture-pages.ts';
import { dotsPerInch, type Picture, type Placed, placed, uprightPixels } from './place.ts';
import { type Png, readPng } from './png.ts';
import { isOneColour, pixelsOf } from './png-pixels.ts';
import type { PaperPorts } from './ports.ts';
import { coarse } from './resolution.ts';

/** A paper made ready, and what its owner must know of it. */
export interface MadePaper {
  readonly content: ForeignPages;
  readonly troubles: readonly Trouble[];
}

type Drawn = ReturnType<typeof drawnJpeg>;

/** A JPEG as one page. Throws PaperFault. */
export function jpegPaper(asked: AskedPaper, bytes: Uint8Array): MadePaper {
  const jpeg = readJpeg(bytes);
  const made = picturePaper(asked, jpeg, drawnJpeg(jpeg), jpeg.isBlank);
  return jpeg.isBroken ? { ...made, troubles: [...made.troubles, brokenPixels] } : made;
}

const brokenPixels: Trouble = {
  rule: 'paper-can-be-opened',
  severity: 'warning',
  says: 'may be damaged: its pixels break off or make no sense.',
  fix: 'Look at the picture at full size; when a part of it is grey or shifted, take the photo or the scan again.',
};

/** A PNG as one page. Throws PaperFault. */
export function pngPaper(asked: AskedPaper, bytes: Uint8Array, ports: PaperPorts): MadePaper {
  const png = readPng(bytes, ports);
  const picture: Picture = { ...png, orientation: 1 };
  if (isPlain(png)) return picturePaper(asked, picture, drawnPng(png), mayBeBlank(png) && isOneColour(pixelsOf(png)));
  const pixels = pixelsOf(png);
  return picturePaper(asked, picture, drawnPixels(png, pixels, ports.deflate), isOneColour(pixels));
}

/** Pixels of one colour pack to a fiftieth at least; others are not looked at one by one. */
const mayBeBlank = ({ packed, filtered }: Png): boolean => packed.length * 50 < filtered.length + 40_000;

function picturePaper(asked: AskedPaper, picture: Picture, drawn: Drawn, isBlank: boolean): MadePaper {
  const place = placed(asked.is, picture);
  const troubles = asked.is === 'photo' ? photoTroubles(picture) : unsharp(picture, place);
  if (isBlank) troubles.push(blank('is blank or nearly so: it is of one colour all over.'));
  return { content: picturePages(drawn, place, altOf(asked.is, 1, 1)), troubles };
}

function unsharp(picture: Picture, { size }: Placed): Trouble[] {
  const trouble = coarse(dotsPerInch(uprightPixels(picture), size), ' on its page');
  return trouble === null ? [] : [trouble];
}

/** A page on which nothing is to be seen. */
export const blank = (says: string): Trouble => ({
  rule: 'paper-has-no-blank-page',
  severity: 'warning',
  says,
  fix: 'Scan the paper again with its print to the glass, or leave the empty page out.',
});
