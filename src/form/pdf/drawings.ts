import type { PdfDocument } from './document.ts';
import { damaged, PdfFault } from './fault.ts';
import { inspectPages, type Page } from './pages.ts';
import { isArray, isDict, nameOf, PdfRef, PdfStream, type PdfValue } from './value.ts';

/** Signs of drawing that all pages together may come to, drawings within drawings counted each time they are drawn. */
const DRAWN_LIMIT = 4 * 2 ** 20;
const DEPTH = 20;

/** How much each drawing comes to at most, by its object; null while it is being counted. */
type Counted = Map<number, number | null>;

/** Makes sure that drawing the pages is a bounded work, drawings that draw others included. Throws PdfFault. */
export async function measureDrawings(document: PdfDocument): Promise<void> {
  const { pages } = await inspectPages(document);
  let total = 0;
  for (const page of pages) {
    total += await pageSigns(document, page);
    if (total > DRAWN_LIMIT)
      throw new PdfFault(
        'The pages of the PDF draw far more than an official form.',
        undefined,
        'blank-is-of-reasonable-size',
      );
  }
}

async function pageSigns(document: PdfDocument, { dict, resources }: Page): Promise<number> {
  const contents = await document.resolve(dict.get('Contents'));
  const counted: Counted = new Map();
  let [signs, draws] = [0, 0];
  for (const part of isArray(contents) ? contents : [contents]) {
    const stream = await document.resolve(part);
    if (!(stream instanceof PdfStream)) continue;
    const bytes = await document.unpacked(stream);
    signs += bytes.length;
    draws += drawCalls(bytes);
  }
  if (draws === 0) return signs;
  return signs + draws * (await largestDrawing(document, resources, resources, counted, 0));
}

/** The most that one drawing among some resources comes to. */
async function largestDrawing(
  document: PdfDocument,
  resources: PdfValue,
  ofPage: PdfValue,
  counted: Counted,
  depth: number,
): Promise<number> {
  if (depth > DEPTH) throw damaged('its drawings are nested too deeply');
  const dict = await document.resolve(resources);
  const drawings = isDict(dict) ? await document.resolve(dict.get('XObject')) : null;
  let largest = 0;
  for (const drawing of isDict(drawings) ? drawings.values() : [])
    largest = Math.max(largest, await drawingSigns(document, drawing, ofPage, counted, depth));
  return largest;
}

async function drawingSigns(
  document: PdfDocument,
  drawing: PdfValue,
  ofPage: PdfValue,
  counted: Counted,
  depth: number,
): Promise<number> {
  if (!(drawing instanceof PdfRef)) return 0;
  const known = counted.get(drawing.number);
  if (known === null) throw damaged('its drawings lead in a circle');
  if (known !== undefined) return known;
  const stream = await document.resolve(drawing);
  if (!(stream instanceof PdfStream) || nameOf(stream.dict.get('Subtype')) !== 'Form') return 0;
  counted.set(drawing.number, null);
  const bytes = await document.unpacked(stream);
  const draws = drawCalls(bytes);
  const own = stream.dict.get('Resources') ?? ofPage;
  const largest = draws === 0 ? 0 : await largestDrawing(document, own, ofPage, counted, depth + 1);
  const signs = bytes.length + draws * largest;
  counted.set(drawing.number, signs);
  return signs;
}

/** How often the operator `Do` may stand in a content stream; words that look like it are counted, too. */
function drawCalls(bytes: Uint8Array): number {
  let calls = 0;
  for (let at = bytes.indexOf(0x44); at >= 0; at = bytes.indexOf(0x44, at + 1)) if (bytes[at + 1] === 0x6f) calls++;
  return calls;
}
