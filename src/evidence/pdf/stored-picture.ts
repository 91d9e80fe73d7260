import type { PdfDocument } from '../../form/pdf/document.ts';
import { isArray, nameOf, PdfStream, type PdfValue } from '../../form/pdf/value.ts';
import { damagedPdf, PaperFault } from '../fault.ts';
import { readJpeg } from '../jpeg.ts';
import { checkPixels } from '../limits.ts';
import { numberIn } from './values.ts';

/** A picture as a PDF stores it. */
export interface StoredPicture {
  readonly width: number;
  readonly height: number;
  /** Bytes that its pixels come to, and the most that is unpacked for them. */
  readonly least: number;
  readonly most: number;
  /** Every pixel is of one colour, as far as that can be told without unpacking it. */
  readonly isBlank: boolean;
  /** What is wrong with it; null when nothing was found. */
  readonly fault: string | null;
}

const SLACK = 65_536;

/** What the dictionary of a picture says. Throws PaperFault for a size that nobody could print. */
export async function pictureOf(document: PdfDocument, { dict }: PdfStream): Promise<StoredPicture> {
  const width = await numberIn(document, dict.get('Width'), 0);
  const height = await numberIn(document, dict.get('Height'), 0);
  if (!(Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0)) {
    throw damagedPdf('a picture has no size');
  }
  checkPixels(width, height);
  const isMask = (await document.resolve(dict.get('ImageMask'))) === true;
  const bits = isMask ? 1 : await numberIn(document, dict.get('BitsPerComponent'), 8);
  const colours = isMask ? 1 : await coloursOf(document, dict.get('ColorSpace'));
  const bytes = (count: number): number => height * Math.ceil((width * count * bits) / 8);
  // Predictors take a byte more for each row.
  return {
    width,
    height,
    least: bytes(colours ?? 1),
    most: bytes(colours ?? 4) + height + SLACK,
    isBlank: false,
    fault: null,
  };
}

const DEVICE: Readonly<Record<string, number>> = {
  DeviceGray: 1,
  CalGray: 1,
  G: 1,
  Indexed: 1,
  I: 1,
  Separation: 1,
  DeviceRGB: 3,
  CalRGB: 3,
  RGB: 3,
  Lab: 3,
  DeviceCMYK: 4,
  CMYK: 4,
};

/** How many colours a pixel has; null when that is not plain. */
async function coloursOf(document: PdfDocument, value: PdfValue | undefined): Promise<number | null> {
  const space = await document.resolve(value);
  const [family, of] = isArray(space)
    ? [await document.resolve(space[0]), await document.resolve(space[1])]
    : [space, null];
  const name = nameOf(family) ?? '';
  if (name === 'ICCBased' && of instanceof PdfStream) return numberIn(document, of.dict.get('N'), 4);
  if (name === 'DeviceN' && isArray(of)) return of.length;
  return DEVICE[name] ?? null;
}

/**
 * A picture with what its bytes tell: unpacked when `filter` is null, else still as that filter packed them. `follows`:
 * looks at the codes of a JPEG's pixels.
 */
export function checkPicture(
  picture: StoredPicture,
  bytes: Uint8Array,
  filter: string | null,
  follows: boolean,
): StoredPicture {
  if (bytes.length === 0) return { ...picture, fault: 'a picture of it is empty' };
  switch (filter) {
    case null:
      // Programs that leave out the last row are known, and harmless.
      return bytes.length < 0.9 * picture.least ? { ...picture, fault: 'a picture of it is cut off' } : picture;
    case 'DCTDecode':
      return checkJpeg(picture, bytes, follows);
    case 'JPXDecode':
      return checkJpeg2000(picture, bytes);
    default:
      return picture;
  }
}

function checkJpeg(picture: StoredPicture, bytes: Uint8Array, follows: boolean): StoredPicture {
  try {
    const { isBlank, isBroken } = readJpeg(bytes, follows);
    return { ...picture, isBlank, fault: isBroken ? 'the pixels of a picture break off or make no sense' : null };
  } catch (thrown) {
    if (!(thrown instanceof PaperFault) || thrown.trouble.rule !== 'paper-can-be-opened') throw thrown;
    return { ...picture, fault: `a picture of it ${thrown.trouble.says.replace(/\.$/, '')}` };
  }
}

/** The size that a JPEG 2000 picture tells itself: its readers go by that. */
function checkJpeg2000(picture: StoredPicture, bytes: Uint8Array): StoredPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 24 < Math.min(bytes.length, 65_536); at += 1) {
    if (view.getUint32(at) !== 0xff4fff51) continue;
    const [right, bottom, left, top] = [8, 12, 16, 20].map((offset) => view.getUint32(at + offset));
    checkPixels((right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0));
    return picture;
  }
  return { ...picture, fault: 'a picture of it is broken' };
}
