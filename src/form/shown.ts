import { type Encoding, pointOf } from './encoding.ts';
import { metricsOf, widthOf } from './font-metrics.ts';
import type { ReadBox } from './reading.ts';
import { text } from './reread.ts';
import { parseObject, stringOf } from './syntax.ts';

const OPERATION = /(-?[\d.]+) (-?[\d.]+) Td (\((?:\\.|[^\\)])*\)) Tj|\/(\S+) ([\d.]+) Tf/gs;

/** Points that a letter may stand out of its box: the rounding of rectangles and side bearings. */
const TOLERANCE = 0.5;

/** What stands for a code that means no character. */
const UNKNOWN = '\uFFFD';

/** How the words of an appearance are coded, and the name of their font in the form, by which it is measured. */
export interface ShownFont {
  readonly encoding: Encoding;
  readonly name: string;
}

/** The words that an appearance of ours shows, the lines that leave the box, and the codes that mean no character. */
export function shownBy(
  stream: Uint8Array,
  font: ShownFont,
  { width, height }: { readonly width: number; readonly height: number },
): Pick<ReadBox, 'shown' | 'outside' | 'missing'> {
  const metrics = metricsOf(font.name);
  const lines: string[] = [];
  const outside: string[] = [];
  let size = 0;
  let x = 0;
  let y = 0;
  for (const [, dx, dy, operand, , set] of text(stream, 0, stream.length).matchAll(OPERATION)) {
    if (set !== undefined) size = Number(set);
    if (operand === undefined) continue;
    x += Number(dx);
    y += Number(dy);
    const codes = stringOf(parseObject(operand)) ?? '';
    const line = [...codes].map((code) => String.fromCodePoint(pointOf(code.charCodeAt(0), font.encoding))).join('');
    lines.push(line);
    const end = x + widthOf(line.trimEnd(), metrics, size);
    if (x < 0 || y < 0 || y > height || end > width + TOLERANCE) outside.push(line);
  }
  const shown = lines.join('\n');
  return { shown, outside, missing: shown.includes(UNKNOWN) ? [UNKNOWN] : [] };
}
