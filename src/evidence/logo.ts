import type { DocxLogo } from '../letters/docx-letterhead.ts';
import type { Picture } from '../letters/sheet.ts';
import { readJpeg } from './jpeg.ts';
import { drawnJpeg, drawnPixels, drawnPng, isPlain } from './picture-pages.ts';
import { readPng } from './png.ts';
import { pixelsOf } from './png-pixels.ts';
import type { PaperPorts } from './ports.ts';

/** The picture of a letterhead, for our pages and for DOCX. The lines beside it say the name. */
export interface LetterLogo {
  readonly picture: Picture;
  readonly docx: DocxLogo;
}

/** Makes a PNG or JPEG ready for letterheads, without the notes that cameras and programs leave in a JPEG. Throws PaperFault. */
export function letterLogo(type: DocxLogo['type'], bytes: Uint8Array, ports: PaperPorts): LetterLogo {
  if (type === 'jpeg') {
    const jpeg = readJpeg(bytes);
    return logoOf({ type, bytes: jpeg.bytes, width: jpeg.width, height: jpeg.height }, drawnJpeg(jpeg));
  }
  const png = readPng(bytes, ports);
  const drawn = isPlain(png) ? drawnPng(png) : drawnPixels(png, pixelsOf(png), ports.deflate);
  return logoOf({ type, bytes, width: png.width, height: png.height }, drawn);
}

const logoOf = (docx: Omit<DocxLogo, 'alt'>, drawn: Pick<Picture, 'head' | 'bytes'>): LetterLogo => ({
  picture: { width: docx.width, height: docx.height, head: drawn.head, bytes: drawn.bytes },
  docx: { ...docx, alt: '' },
});
