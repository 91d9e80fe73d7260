import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type MadeFace, makeFace } from '../../src/letters/faces.ts';

const require = createRequire(import.meta.url);

/** The bytes of a font of the dejavu-fonts-ttf package: `DejaVuSansCondensed`. */
export const fontFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));

/** A face of a font of that package. */
export const madeFace = (name: string, tag: string): MadeFace => makeFace(fontFile(name), { name, tag });

/** The two faces of our letters. */
export const faces = {
  regular: madeFace('DejaVuSansCondensed', 'OPTPAA'),
  bold: madeFace('DejaVuSansCondensed-Bold', 'OPTPAB'),
};
