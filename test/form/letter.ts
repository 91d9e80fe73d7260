import type { Face } from '../../src/form/master.ts';
import type { LaidOut } from '../../src/letters/sheet.ts';

const WORDS = 'Dear reader';

/** A sheet with one tagged line, drawn without our layout. */
export function letter(faces: Readonly<Record<'regular' | 'bold', Face>>): LaidOut {
  const codes = [...WORDS].map((character) => {
    const [glyph = 0] = faces.regular.glyphs[String(character.codePointAt(0))] ?? [];
    return glyph.toString(16).padStart(4, '0');
  });
  const content = `/P <</MCID 0>> BDC BT /F1 11 Tf 72 700 Td <${codes.join('')}> Tj ET EMC`;
  return {
    title: WORDS,
    sheets: [{ width: 612, height: 792, content, marks: 1 }],
    tags: [{ tag: 'Document', kids: [{ tag: 'P', kids: [{ page: 0, mcid: 0 }] }] }],
  };
}
