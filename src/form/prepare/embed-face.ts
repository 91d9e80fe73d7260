import type { MadeFace } from '../../letters/faces.ts';
import { latin1 } from '../body.ts';
import type { Face } from '../master.ts';
import type { Numbering } from './numbering.ts';

/** Adds the objects of one face of ours to a master: program, descriptor, widths, code table. */
export function addFace(objects: Numbering, face: MadeFace, deflate: (bytes: Uint8Array) => Uint8Array): Face {
  const packed = ' /Filter /FlateDecode';
  const program = objects.addStream(`<</Length1 ${face.subset.length}${packed}`, deflate(face.subset));
  const codes = objects.addStream(`<<${packed.trim()}`, deflate(latin1(face.toUnicode)));
  const descriptor = objects.addText(
    `<</Type /FontDescriptor /FontName /${face.name} /Flags ${face.flags} /FontBBox [${face.bbox.join(' ')}] /ItalicAngle ${face.italicAngle} ` +
      `/Ascent ${face.ascent} /Descent ${face.descent} /CapHeight ${face.capHeight} /StemV ${face.stemV} /FontFile2 ${program} 0 R>>`,
  );
  const cid = objects.addText(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${face.name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> ` +
      `/FontDescriptor ${descriptor} 0 R /DW 1000 /W ${face.widths} /CIDToGIDMap /Identity>>`,
  );
  const object = objects.addText(
    `<</Type /Font /Subtype /Type0 /BaseFont /${face.name} /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode ${codes} 0 R>>`,
  );
  const { ascent, descent, glyphs, kerning, marked } = face;
  return { object, ascent, descent, glyphs, kerning, marked };
}
