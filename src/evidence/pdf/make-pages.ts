import { latin1 } from '../../form/body.ts';
import type { ForeignPage, ForeignPages } from '../../form/foreign-pages.ts';
import { type Matrix, multiplied } from '../../form/matrix.ts';
import type { PdfDocument } from '../../form/pdf/document.ts';
import type { PdfStream, PdfValue } from '../../form/pdf/value.ts';
import { LETTER } from '../place.ts';
import type { PaperPorts } from '../ports.ts';
import { type Laid, type Over, overPage } from './annotations.ts';
import { Copy } from './copy.ts';
import type { PaperPage } from './page-tree.ts';
import { contentsOf, type Drawings, type Shown, spaced } from './shown.ts';
import type { Streams } from './streams.ts';
import { numberText } from './write-value.ts';

/** A page made ready, and what was seen of it on the way. */
export interface MadePage {
  readonly page: Omit<ForeignPage, 'alt' | 'words'>;
  /** What the page itself draws, and what its boxes and notes draw over it. */
  readonly shown: Shown;
  readonly over: Over;
  /** Points of the packet's page for one unit of the paper's. */
  readonly scale: number;
}

/** The pages of a paper, and the objects that they draw with. */
export interface MadePages {
  readonly objects: ForeignPages['objects'];
  readonly pages: readonly MadePage[];
  /** Something on the pages belongs to a layer that is switched off, and would be seen in a packet. */
  readonly hidesLayer: boolean;
}

/** With what a paper is made ready. */
export interface Making {
  readonly document: PdfDocument;
  readonly streams: Streams;
  readonly drawings: Drawings;
  readonly ports: PaperPorts;
  /** Resources of the form's boxes; null when it has none. */
  readonly boxes: PdfValue;
  /** Layers that are switched off. */
  readonly hidden: ReadonlySet<number>;
}

/** Points that a page may have more than letter size and still be taken as it is. */
const TOLERANCE = 9;
/** Points of margin on a page that is made smaller. */
const MARGIN = 18;

/** Makes the pages of a paper ready: upright, at most of letter size, with what lies over them drawn into them. Throws PaperFault. */
export async function makePages(pages: readonly PaperPage[], making: Making): Promise<MadePages> {
  const copy = new Copy(making.document, making.streams, making.hidden);
  const made: MadePage[] = [];
  for (const page of pages) made.push(await makePage(page, copy, making));
  await copy.finish();
  return { objects: copy.objects, pages: made, hidesLayer: copy.hidesLayer };
}

async function makePage(page: PaperPage, copy: Copy, making: Making): Promise<MadePage> {
  const { document, drawings, boxes, hidden } = making;
  const contents = await contentsOf(document, page.dict.get('Contents'));
  const shown = await drawings.shownBy(contents, page.resources);
  const over = await overPage(document, page.dict, boxes, hidden);
  for (const laid of over.laid) await followLaid(laid, shown, drawings);
  const { width, height, matrix, scale } = uprightOn(page);
  const box = `/BBox [${page.box.map(numberText).join(' ')}]`;
  const way = `/Matrix [${matrix.map(numberText).join(' ')}]`;
  const resources = `/Resources ${await resourcesText(page.resources, copy)}`;
  const content = (entries: string) => addContent(contents, entries, copy, making);
  const drawing =
    over.laid.length === 0
      ? await content(`${box} ${way} ${resources}`)
      : await addLayers(await content(`${box} ${resources}`), over.laid, `${box} ${way}`, copy);
  const group = page.dict.get('Group');
  const grouped = group === undefined || group === null ? '' : ` /Group ${await copy.text(group)}`;
  return {
    page: { entries: `/MediaBox [0 0 ${width} ${height}]${grouped}`, drawing, width, height },
    shown,
    over,
    scale,
  };
}

async function followLaid({ drawing, resources, own, place }: Laid, shown: Shown, drawings: Drawings): Promise<void> {
  const seen = await drawings.shownBy([drawing], drawing.dict.get('Resources') ?? resources, multiplied(place, own));
  shown.paints ||= seen.paints;
  shown.isBroken ||= seen.isBroken;
  shown.pictures.push(...seen.pictures);
}

const resourcesText = async (resources: PdfValue, copy: Copy): Promise<string> =>
  resources === null ? '<<>>' : copy.text(resources, 'resources');

/** The content of a page as one drawing: its bytes as they are when it has one part, else unpacked and packed as one. */
async function addContent(
  contents: readonly PdfStream[],
  entries: string,
  copy: Copy,
  { streams, ports }: Making,
): Promise<number> {
  const [only, ...more] = contents;
  if (only !== undefined && more.length === 0) return copy.addDrawing(only, entries);
  const parts: Uint8Array[] = [];
  for (const stream of contents) parts.push(await streams.unpacked(stream));
  const packed = ports.deflate(spaced(parts));
  return copy.add(`<</Type /XObject /Subtype /Form ${entries} /Filter /FlateDecode`, packed);
}

/** A drawing of the content and of all that lies over it. */
async function addLayers(content: number, laid: readonly Laid[], entries: string, copy: Copy): Promise<number> {
  const names = [`/C @${content}@`];
  const lines = ['/C Do'];
  for (const [at, { drawing, resources, box, own, place }] of laid.entries()) {
    const inner = `/BBox [${box.map(numberText).join(' ')}] /Matrix [${own.map(numberText).join(' ')}]`;
    const group = drawing.dict.get('Group');
    const grouped = group === undefined || group === null ? '' : ` /Group ${await copy.text(group)}`;
    const drawn = `/Resources ${await resourcesText(drawing.dict.get('Resources') ?? resources, copy)}`;
    names.push(`/A${at} @${await copy.addDrawing(drawing, `${inner} ${drawn}${grouped}`)}@`);
    lines.push(`q ${place.map(numberText).join(' ')} cm /A${at} Do Q`);
  }
  return copy.add(
    `<</Type /XObject /Subtype /Form ${entries} /Resources <</XObject <<${names.join(' ')}>>>>`,
    latin1(`${lines.join('\n')}\n`),
  );
}

interface Upright {
  readonly width: number;
  readonly height: number;
  /** From the paper's coordinates to those of the packet's page. */
  readonly matrix: Matrix;
  readonly scale: number;
}

/** The page as it is seen, its lower left corner at 0 0; larger than letter size it is made smaller, and stands in the middle of a letter page. */
function uprightOn({ box, turn, unit }: PaperPage): Upright {
  const [left, bottom, right, top] = box;
  const lies = turn === 90 || turn === 270;
  const [across, up] = [(right - left) * unit, (top - bottom) * unit].map(hundredths);
  const [width = 0, height = 0] = lies ? [up, across] : [across, up];
  const turned: Matrix = {
    0: [1, 0, 0, 1, -left, -bottom] as const,
    90: [0, -1, 1, 0, -bottom, right] as const,
    180: [-1, 0, 0, -1, right, top] as const,
    270: [0, 1, -1, 0, top, -left] as const,
  }[turn];
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  if (shorter <= LETTER[0] + TOLERANCE && longer <= LETTER[1] + TOLERANCE) {
    return { width, height, matrix: rounded(multiplied([unit, 0, 0, unit, 0, 0], turned)), scale: unit };
  }
  const [pageWidth, pageHeight] = width > height ? [LETTER[1], LETTER[0]] : LETTER;
  const shrunk = Math.min((pageWidth - 2 * MARGIN) / width, (pageHeight - 2 * MARGIN) / height);
  const scale = shrunk * unit;
  const [x, y] = [(pageWidth - width * shrunk) / 2, (pageHeight - height * shrunk) / 2];
  return {
    width: pageWidth,
    height: pageHeight,
    matrix: rounded(multiplied([scale, 0, 0, scale, x, y], turned)),
    scale,
  };
}

const hundredths = (points: number): number => Math.round(points * 100) / 100;

function rounded([a, b, c, d, e, f]: Matrix): Matrix {
  const six = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
  return [six(a), six(b), six(c), six(d), six(e), six(f)];
}
