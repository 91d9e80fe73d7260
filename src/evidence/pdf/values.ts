import type { Box } from '../../form/page-frame.ts';
import type { PdfDocument } from '../../form/pdf/document.ts';
import { isArray, type PdfValue } from '../../form/pdf/value.ts';

/** The first numbers of an array, references followed; null unless it has so many. */
export async function numbersIn(
  document: PdfDocument,
  value: PdfValue | undefined,
  count: number,
): Promise<readonly number[] | null> {
  const array = await document.resolve(value);
  if (!isArray(array) || array.length < count) return null;
  const numbers: number[] = [];
  for (const one of array.slice(0, count)) {
    const number = await document.resolve(one);
    if (typeof number !== 'number' || !Number.isFinite(number)) return null;
    numbers.push(number);
  }
  return numbers;
}

/** A finite number, or what stands for it. */
export async function numberIn(document: PdfDocument, value: PdfValue | undefined, otherwise: number): Promise<number> {
  const number = await document.resolve(value);
  return typeof number === 'number' && Number.isFinite(number) ? number : otherwise;
}

/** A rectangle with its corners in order; null when it is none. */
export async function boxIn(document: PdfDocument, value: PdfValue | undefined): Promise<Box | null> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (await numbersIn(document, value, 4)) ?? [];
  const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  return box[0] < box[2] && box[1] < box[3] ? box : null;
}
