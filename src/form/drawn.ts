import { GraphicsState } from './graphics-state.ts';
import type { Rect } from './inventory.ts';
import { listOf, type Matrix, matrixOf, multiplied } from './matrix.ts';
import { DRAFT } from './painted.ts';
import type { Pdfjs } from './pdfjs.ts';

/** What the appearance of one annotation puts on paper. */
export interface Drawn {
  /** Its words, lines joined by line feeds; null when it shows none. */
  readonly shown: string | null;
  /** Words or parts of words that leave the rectangle of the annotation. */
  readonly outside: readonly string[];
  /** Characters that the font has no glyph or no Unicode for. */
  readonly missing: readonly string[];
  /** True when anything at all is painted. */
  readonly paints: boolean;
}

/** A page's drawing operations as pdf.js lists them. */
interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Points that a letter may stand out of its box: the rounding of rectangles and side bearings. */
const TOLERANCE = 0.5;

/** How far Latin letters reach above and below the baseline, in font sizes; descriptors often claim far more. */
const ABOVE = 0.75;
const BELOW = 0.22;

const INVISIBLE = 3;

/** Follows the operations of a page and tells for each annotation, by its id, what is drawn for it. */
export function drawnByAnnotation({ fnArray, argsArray }: Operations, ops: Pdfjs['OPS']): Map<string, Drawn> {
  const found = new Map<string, Drawn>();
  const painting = paintingOps(ops);
  let open: { readonly id: string; readonly drawing: Drawing } | null = null;
  for (const [at, op] of fnArray.entries()) {
    const args = listOf(argsArray[at]);
    if (op === ops.beginAnnotation) {
      open = { id: String(args[0]), drawing: new Drawing(listOf(args[1]).map(Number), startMatrix(args), ops) };
    } else if (open === null) continue;
    else if (op === ops.endAnnotation) {
      found.set(open.id, open.drawing.result());
      open = null;
    } else if (op === ops.showText) open.drawing.showText(listOf(args[0]));
    else if (painting.has(op) && !(op === ops.constructPath && args[0] === ops.endPath)) open.drawing.paints = true;
    else open.drawing.state.follow(op, args);
  }
  return found;
}

/**
 * Follows the operations of a page outside its annotations and tells what words start within a rectangle; the mark of a
 * draft, which lies across all of the page, is not one of them.
 */
export function drawnInPlace({ fnArray, argsArray }: Operations, rect: Rect, ops: Pdfjs['OPS']): Drawn {
  const [x, y, width, height] = rect;
  const drawing = new Drawing([x, y, x + width, y + height], UNMOVED, ops, 'within');
  const artifacts: boolean[] = [];
  let isInAnnotation = false;
  for (const [at, op] of fnArray.entries()) {
    const args = listOf(argsArray[at]);
    if (op === ops.beginAnnotation) isInAnnotation = true;
    else if (op === ops.endAnnotation) isInAnnotation = false;
    else if (isInAnnotation) continue;
    else if (op === ops.beginMarkedContent || op === ops.beginMarkedContentProps)
      artifacts.push(args[0] === 'Artifact');
    else if (op === ops.endMarkedContent) artifacts.pop();
    else if (op !== ops.showText) drawing.state.follow(op, args);
    else if (!artifacts.includes(true) || !isMark(listOf(args[0]))) drawing.showText(listOf(args[0]));
  }
  return drawing.result();
}

const isMark = (items: readonly unknown[]): boolean =>
  items
    .filter((item) => typeof item !== 'number')
    .map((item) => glyphOf(item).unicode)
    .join('')
    .startsWith(DRAFT);

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

function startMatrix(args: readonly unknown[]): Matrix {
  return multiplied(matrixOf(args[2]), matrixOf(args[3]));
}

function paintingOps(ops: Pdfjs['OPS']): ReadonlySet<number> {
  return new Set([
    ops.constructPath,
    ops.shadingFill,
    ops.paintImageMaskXObject,
    ops.paintImageMaskXObjectGroup,
    ops.paintImageXObject,
    ops.paintInlineImageXObject,
    ops.paintInlineImageXObjectGroup,
    ops.paintImageXObjectRepeat,
    ops.paintImageMaskXObjectRepeat,
    ops.paintSolidColorImageMask,
  ]);
}

/** The drawing of one annotation while it is followed. */
class Drawing {
  paints = false;
  readonly state: GraphicsState;
  private words: string | null = null;
  private height = Number.NaN;
  private readonly outside: string[] = [];
  private readonly missing = new Set<string>();

  constructor(
    private readonly rect: readonly number[],
    start: Matrix,
    ops: Pdfjs['OPS'],
    private readonly counts: 'all' | 'within' = 'all',
  ) {
    this.state = new GraphicsState(start, ops);
  }

  result(): Drawn {
    return { shown: this.words, outside: this.outside, missing: [...this.missing], paints: this.paints };
  }

  showText(items: readonly unknown[]): void {
    let line = '';
    let beyond = '';
    const isMeant = this.counts === 'all' || !this.isOutside(this.state.onPage(0, 0));
    const isSeen = isMeant && this.state.renderingMode % 4 !== INVISIBLE && this.state.fontSize !== 0;
    for (const item of items) {
      if (typeof item === 'number') {
        this.state.shift((-item * this.state.fontSize) / 1000);
        continue;
      }
      const glyph = glyphOf(item);
      if (isSeen) {
        if (!glyph.isInFont || (!glyph.isSpace && UNREADABLE.test(glyph.unicode))) this.missing.add(codeName(glyph));
        line += glyph.unicode;
        if (!glyph.isSpace && this.leaves(glyph.width)) beyond += glyph.unicode;
      }
      this.state.advance(glyph.width, glyph.isSpace);
    }
    if (beyond !== '') this.outside.push(beyond);
    if (line.trim() !== '') this.paints = true;
    if (isSeen) this.addWords(line);
  }

  private addWords(line: string): void {
    const [, height] = this.state.onPage(0, 0);
    const isNext = this.words !== null && Math.abs(height - this.height) > TOLERANCE;
    this.words = `${this.words ?? ''}${isNext ? '\n' : ''}${line}`;
    this.height = height;
  }

  /** True when a glyph of so many thousandths that starts here stands out of the annotation's rectangle. */
  private leaves(width: number): boolean {
    const { fontSize } = this.state;
    const end = (width * fontSize) / 1000;
    return [
      this.state.onPage(0, -BELOW * fontSize),
      this.state.onPage(end, -BELOW * fontSize),
      this.state.onPage(0, ABOVE * fontSize),
      this.state.onPage(end, ABOVE * fontSize),
    ].some((point) => this.isOutside(point));
  }

  private isOutside([x, y]: readonly [x: number, y: number]): boolean {
    const [left = 0, bottom = 0, right = 0, top = 0] = this.rect;
    return (
      x < Math.min(left, right) - TOLERANCE ||
      x > Math.max(left, right) + TOLERANCE ||
      y < Math.min(bottom, top) - TOLERANCE ||
      y > Math.max(bottom, top) + TOLERANCE
    );
  }
}

const UNREADABLE = /^\s*$|[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u;

interface Glyph {
  readonly code: number;
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly isInFont: boolean;
}

function glyphOf(item: unknown): Glyph {
  const found: Readonly<Record<string, unknown>> = typeof item === 'object' && item !== null ? { ...item } : {};
  return {
    code: Number(found.originalCharCode),
    unicode: typeof found.unicode === 'string' ? found.unicode : '',
    width: typeof found.width === 'number' ? found.width : 0,
    isSpace: found.isSpace === true,
    isInFont: found.isInFont === true,
  };
}

function codeName({ code, unicode }: Glyph): string {
  const point = unicode.codePointAt(0);
  return point === undefined || UNREADABLE.test(unicode) ? `code ${code}` : `U+${point.toString(16).padStart(4, '0')}`;
}
