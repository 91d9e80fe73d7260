import { Encodings, Font } from 'pdf-lib/standard-fonts';
import { isPrintable } from '../form/characters.ts';
import type { Generated } from './registries.ts';

const perLine = 12;
/** No character of the two encodings lies beyond. */
const LAST = 0x2212;

const printable = Array.from({ length: LAST + 1 }, (_, codePoint) => codePoint).filter(isPrintable);

/** Prints the advance widths of Helvetica for every printable character as `src/form/helvetica-widths.ts`. */
export const generateHelveticaWidths = (): Generated => {
  const font = Font.load('Helvetica');
  const entries = printable.map((codePoint) => {
    const width = font.getWidthOfGlyph(Encodings.WinAnsi.encodeUnicodeCodePoint(codePoint).name);
    if (typeof width !== 'number') throw new Error(`Helvetica has no width for U+${codePoint.toString(16)}.`);
    return `${codePoint}: ${width},`;
  });
  const lines = Array.from({ length: Math.ceil(entries.length / perLine) }, (_, line) =>
    `  ${entries.slice(line * perLine, (line + 1) * perLine).join(' ')}`.trimEnd(),
  );
  const content = [
    '// Generated from the Adobe font metrics by src/dev/helvetica-widths.ts; do not edit.',
    '// biome-ignore-all format: a table.',
    '',
    '/** Advance widths of Helvetica by code point, in 1/1000 of the font size. */',
    'export const helveticaWidths: Readonly<Record<number, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
  return { path: 'src/form/helvetica-widths.ts', content };
};
