import { type Matrix, multiplied } from '../../form/matrix.ts';
import type { PdfDocument } from '../../form/pdf/document.ts';
import { isArray, isDict, nameOf, PdfStream, type PdfValue } from '../../form/pdf/value.ts';
import { damagedPdf, tooLarge } from '../fault.ts';
import { DRAWN_SIGNS } from '../limits.ts';
import { ContentReader } from './content-reader.ts';
import type { Streams } from './streams.ts';
import { numbersIn } from './values.ts';

/** A picture where it stands on its page: pixels, and lengths of its sides in units of the page. */
export interface ShownPicture {
  readonly pixels: readonly [width: number, height: number];
  readonly sides: readonly [width: number, height: number];
  readonly isBlank: boolean;
}

/** What a drawing shows. */
export interface Shown {
  /** It draws words, lines, areas, or a picture of more than one colour. */
  paints: boolean;
  words: boolean;
  readonly pictures: ShownPicture[];
  isBroken: boolean;
}

const PAINTS: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S', 'sh', 'BI']);
const WORDS: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);
const DEPTH = 20;
/** States that are saved and not yet restored, and marks that are open: readers get slow with many. */
const OPEN = 1_000;
/** Looking up a drawing costs as much as reading so many signs. */
const SIGNS_OF_DRAWING = 200;

/** Follows the drawings of one PDF, those within others each time that they are drawn, up to what one paper may come to. */
export class Drawings {
  private left = DRAWN_SIGNS;
  private marks = 0;

  constructor(
    private readonly document: PdfDocument,
    private readonly streams: Streams,
  ) {}

  /** What a drawing shows. Throws PaperFault when it is broken, leads in a circle or is too much. */
  async shownBy(
    contents: readonly PdfStream[],
    resources: PdfValue,
    start: Matrix = [1, 0, 0, 1, 0, 0],
  ): Promise<Shown> {
    const shown: Shown = { paints: false, words: false, pictures: [], isBroken: false };
    const parts: Uint8Array[] = [];
    for (const stream of contents) parts.push(await this.streams.unpacked(stream));
    this.marks = 0;
    await this.follow(spaced(parts), resources, start, shown, 0);
    return shown;
  }

  private async follow(bytes: Uint8Array, own: PdfValue, start: Matrix, shown: Shown, depth: number): Promise<void> {
    if (depth > DEPTH) throw damagedPdf('its drawings are nested too deeply');
    this.spend(bytes.length);
    const resources = await this.document.resolve(own);
    const reader = new ContentReader(bytes);
    const saved: Matrix[] = [];
    let matrix = start;
    for (let operator = reader.next(); operator !== null; operator = reader.next()) {
      if (operator === 'q') saved.push(matrix);
      else if (operator === 'Q') matrix = saved.pop() ?? matrix;
      else if (operator === 'cm') matrix = multiplied(matrix, matrixOf(reader.numbers));
      else if (operator === 'Do') await this.draw(reader.name, resources, matrix, shown, depth);
      else if (operator === 'BMC' || operator === 'BDC') this.marks += 1;
      else if (operator === 'EMC') this.marks = Math.max(0, this.marks - 1);
      else if (PAINTS.has(operator)) shown.paints = true;
      else if (WORDS.has(operator) && reader.hasWords) {
        shown.words = true;
        shown.paints = true;
      }
      if (saved.length > OPEN || this.marks > OPEN) throw damagedPdf('its drawings are nested too deeply');
    }
    shown.isBroken ||= reader.isBroken;
  }

  private spend(signs: number): void {
    this.left -= signs;
    if (this.left < 0) throw tooLarge('draws far more than a paper does');
  }

  private async draw(name: string, resources: PdfValue, matrix: Matrix, shown: Shown, depth: number): Promise<void> {
    this.spend(SIGNS_OF_DRAWING);
    const named = isDict(resources) ? await this.document.resolve(resources.get('XObject')) : null;
    const stream = isDict(named) ? await this.document.resolve(named.get(name)) : null;
    if (!(stream instanceof PdfStream)) return;
    if (nameOf(stream.dict.get('Subtype')) === 'Image') {
      const { width, height, isBlank } = await this.streams.picture(stream);
      const [a, b, c, d] = matrix;
      shown.pictures.push({ pixels: [width, height], sides: [Math.hypot(a, b), Math.hypot(c, d)], isBlank });
      shown.paints ||= !isBlank;
      return;
    }
    const own = matrixOf((await numbersIn(this.document, stream.dict.get('Matrix'), 6)) ?? []);
    const inner = stream.dict.get('Resources') ?? resources;
    await this.follow(await this.streams.unpacked(stream), inner, multiplied(matrix, own), shown, depth + 1);
  }
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = numbers.slice(-6);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) {
    return [1, 0, 0, 1, 0, 0];
  }
  return [a, b, c, d, e, f];
}

/** The parts of a content stream as one: no word goes over their ends. */
export function spaced(parts: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(10);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length + 1;
  }
  return whole;
}

/** The streams of a page's contents, in order. */
export async function contentsOf(document: PdfDocument, value: PdfValue | undefined): Promise<PdfStream[]> {
  const contents = await document.resolve(value);
  const streams: PdfStream[] = [];
  for (const part of isArray(contents) ? contents : [contents]) {
    const stream = await document.resolve(part);
    if (stream instanceof PdfStream) streams.push(stream);
    if (streams.length > MOST_PARTS) throw tooLarge('has pages in far too many parts');
  }
  return streams;
}

const MOST_PARTS = 2_000;
