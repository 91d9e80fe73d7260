import type { PdfDocument } from './document.ts';
import { damaged, PdfFault } from './fault.ts';
import { isArray, isDict, type PdfDict, PdfRef, type PdfValue } from './value.ts';

const PAGES = 200;
const DEPTH = 50;
const ANNOTATIONS = 20_000;

/** A page: its dictionary, and its resources, which it may have from the tree above it. */
export interface Page {
  readonly dict: PdfDict;
  readonly resources: PdfValue;
}

/** Pages and their sizes, and the 1-based page on which an annotation object stands. */
export interface Pages {
  readonly pages: readonly Page[];
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly pageOf: ReadonlyMap<number, number>;
}

interface Node {
  readonly value: PdfValue;
  readonly box: PdfValue;
  readonly resources: PdfValue;
  readonly depth: number;
}

/** Walks the page tree. Throws PdfFault when it has no pages, too many, or leads in a circle. */
export async function inspectPages(document: PdfDocument): Promise<Pages> {
  const catalog = await document.resolve(document.trailer.get('Root'));
  if (!isDict(catalog)) throw damaged('its catalog is missing');
  const pages: Page[] = [];
  const sizes: (readonly [number, number])[] = [];
  const pageOf = new Map<number, number>();
  const seen = new Set<number>();
  const due: Node[] = [{ value: catalog.get('Pages') ?? null, box: null, resources: null, depth: 0 }];
  for (let node = due.pop(); node; node = due.pop()) {
    if (node.depth > DEPTH) throw damaged('its pages are nested too deeply');
    if (node.value instanceof PdfRef) {
      if (seen.has(node.value.number)) throw damaged('its list of pages leads in a circle');
      seen.add(node.value.number);
    }
    const dict = await document.resolve(node.value);
    if (!isDict(dict)) throw damaged('a page is missing');
    const box = dict.get('MediaBox') ?? node.box;
    const resources = dict.get('Resources') ?? node.resources;
    const kids = await document.resolve(dict.get('Kids'));
    if (isArray(kids)) {
      if (kids.length > PAGES) throw tooMany();
      for (const value of [...kids].reverse()) due.push({ value, box, resources, depth: node.depth + 1 });
    } else {
      pages.push({ dict, resources });
      sizes.push(await sizeOf(document, box));
      if (sizes.length > PAGES) throw tooMany();
      await noteAnnotations(document, dict, sizes.length, pageOf);
    }
    if (due.length > PAGES * DEPTH) throw tooMany();
  }
  if (sizes.length === 0) throw new PdfFault('The PDF has no pages.');
  return { pages, sizes, pageOf };
}

const tooMany = (): PdfFault =>
  new PdfFault(
    `The PDF has more than ${PAGES} pages; no official form has that many.`,
    undefined,
    'blank-is-of-reasonable-size',
  );

async function sizeOf(document: PdfDocument, box: PdfValue): Promise<readonly [number, number]> {
  const [left, bottom, right, top] = await numbersOf(document, box);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    throw damaged('a page has no size');
  return [hundredths(Math.abs(right - left)), hundredths(Math.abs(top - bottom))];
}

/** The numbers of an array, references followed. */
export async function numbersOf(document: PdfDocument, value: PdfValue | undefined): Promise<number[]> {
  const array = await document.resolve(value);
  const numbers: number[] = [];
  for (const one of isArray(array) ? array.slice(0, 4) : []) {
    const number = await document.resolve(one);
    if (typeof number === 'number') numbers.push(number);
  }
  return numbers;
}

/** A length in points, two decimals. */
export const hundredths = (length: number): number => Number(length.toFixed(2));

async function noteAnnotations(
  document: PdfDocument,
  page: PdfDict,
  number: number,
  pageOf: Map<number, number>,
): Promise<void> {
  const annotations = await document.resolve(page.get('Annots'));
  for (const one of isArray(annotations) ? annotations : []) if (one instanceof PdfRef) pageOf.set(one.number, number);
  if (pageOf.size > ANNOTATIONS)
    throw new PdfFault('The PDF has far more boxes than an official form.', undefined, 'blank-is-of-reasonable-size');
}
