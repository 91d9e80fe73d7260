import type { Matrix } from '../../form/matrix.ts';
import type { Box } from '../../form/page-frame.ts';
import type { PdfDocument } from '../../form/pdf/document.ts';
import {
  isArray,
  isDict,
  nameOf,
  type PdfDict,
  PdfStream,
  PdfText,
  type PdfValue,
  textOf,
} from '../../form/pdf/value.ts';
import { tooLarge } from '../fault.ts';
import { isHidden } from './layers.ts';
import { boxIn, numberIn, numbersIn } from './values.ts';

/** What lies over a page and is seen: a drawing and where it goes. */
export interface Laid {
  readonly drawing: PdfStream;
  /** What it draws with when it does not say so itself: that of the form's boxes. */
  readonly resources: PdfValue;
  readonly box: Box;
  readonly own: Matrix;
  /** Behind its own matrix: to the place on the page. */
  readonly place: Matrix;
  /** The words of a box that it must show; null when it is no box for words. */
  readonly words: string | null;
}

/** All that lies over a page: what is drawn, and what holds something and has no drawing. */
export interface Over {
  readonly laid: readonly Laid[];
  /** Names of what cannot be drawn: `FreeText`, `a box`. */
  readonly unseen: readonly string[];
}

const MOST = 5_000;
const PARENTS = 30;

/** Kinds that show nothing on paper, or are told by other checks. */
const SILENT: ReadonlySet<string> = new Set([
  'Link',
  'Popup',
  'Text',
  'FileAttachment',
  'Sound',
  'Movie',
  'Screen',
  'RichMedia',
  '3D',
  'TrapNet',
  'PrinterMark',
]);

const [HIDDEN, PRINT, NO_VIEW] = [2, 4, 32];
const [RADIO, PUSH_BUTTON] = [1 << 15, 1 << 16];
const PASSWORD = 1 << 13;

/** Boxes of a form, notes, stamps and ink that lie over a page. */
export async function overPage(
  document: PdfDocument,
  page: PdfDict,
  defaults: PdfValue,
  hidden: ReadonlySet<number>,
): Promise<Over> {
  const annotations = await document.resolve(page.get('Annots'));
  if (!isArray(annotations)) return { laid: [], unseen: [] };
  if (annotations.length > MOST) throw tooLarge('has a page with far too many boxes and notes');
  const laid: Laid[] = [];
  const unseen: string[] = [];
  for (const one of annotations) {
    const dict = await document.resolve(one);
    if (!isDict(dict)) continue;
    const kind = nameOf(await document.resolve(dict.get('Subtype'))) ?? '';
    const flags = await numberIn(document, dict.get('F'), 0);
    const rect = await boxIn(document, dict.get('Rect'));
    if (SILENT.has(kind) || flags & HIDDEN || (flags & NO_VIEW && !(flags & PRINT)) || rect === null) continue;
    if (await isHidden(document, dict.get('OC'), hidden)) continue;
    const box = kind === 'Widget' ? await boxOf(document, dict) : null;
    if (box?.isButton && !(flags & PRINT)) continue;
    const drawing = await drawingOf(document, dict, box);
    const found = drawing === null ? null : await placed(document, drawing, rect);
    if (found !== null) laid.push({ ...found, resources: defaults, words: box?.words ?? null });
    else if (box === null || box.isFilled) unseen.push(box === null ? kind : 'a box');
  }
  return { laid, unseen };
}

/** What is known of a box of a form. */
interface FormBox {
  readonly isFilled: boolean;
  /** Its words where they can be compared with what it shows. */
  readonly words: string | null;
  readonly isButton: boolean;
  /** The state of a tick; null when it is none. */
  readonly state: string | null;
}

async function boxOf(document: PdfDocument, widget: PdfDict): Promise<FormBox> {
  const type = nameOf(await inherited(document, widget, 'FT')) ?? '';
  const flagged = await inherited(document, widget, 'Ff');
  const flags = typeof flagged === 'number' ? flagged : 0;
  const value = await inherited(document, widget, 'V');
  if (type === 'Btn') {
    // The value of a radio group is that of all its buttons.
    const stored = flags & RADIO ? null : (nameOf(value) ?? null);
    const state = nameOf(await document.resolve(widget.get('AS'))) ?? stored ?? 'Off';
    const isButton = (flags & PUSH_BUTTON) !== 0;
    return { isFilled: state !== 'Off' && !isButton, words: null, isButton, state };
  }
  const words = value instanceof PdfText && !(await isBarCode(document, widget)) ? textOf(value).trim() : '';
  const isFilled = words !== '' || (isArray(value) && value.length > 0) || isDict(value);
  return {
    isFilled: isFilled && type !== 'Sig',
    words: type === 'Tx' && !(flags & PASSWORD) ? words : null,
    isButton: false,
    state: null,
  };
}

/** Official forms print their edition as bars, from a box whose words nobody sees. */
async function isBarCode(document: PdfDocument, widget: PdfDict): Promise<boolean> {
  const name = await document.resolve(widget.get('T'));
  return widget.has('PMD') || (name instanceof PdfText && textOf(name).startsWith('PDF417BarCode'));
}

/** An entry of a box or of the boxes above it. */
async function inherited(document: PdfDocument, widget: PdfDict, key: string): Promise<PdfValue> {
  let dict: PdfValue = widget;
  for (let steps = 0; isDict(dict) && steps < PARENTS; steps += 1) {
    if (dict.has(key)) return document.resolve(dict.get(key));
    dict = await document.resolve(dict.get('Parent'));
  }
  return null;
}

/** The look that it has now, of those that it may have. */
async function drawingOf(document: PdfDocument, dict: PdfDict, box: FormBox | null): Promise<PdfStream | null> {
  const looks = await document.resolve(dict.get('AP'));
  const normal = isDict(looks) ? await document.resolve(looks.get('N')) : null;
  if (normal instanceof PdfStream) return normal;
  if (!isDict(normal)) return null;
  const state = box?.state ?? nameOf(await document.resolve(dict.get('AS'))) ?? 'Off';
  const drawing = await document.resolve(normal.get(state));
  return drawing instanceof PdfStream ? drawing : null;
}

/** Where a look goes: its box, turned by its own matrix, fills the rectangle (PDF 32000-1, 12.5.5). Null when it has no size. */
async function placed(
  document: PdfDocument,
  drawing: PdfStream,
  rect: Box,
): Promise<Pick<Laid, 'drawing' | 'box' | 'own' | 'place'> | null> {
  const box = await boxIn(document, drawing.dict.get('BBox'));
  if (box === null) return null;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (await numbersIn(document, drawing.dict.get('Matrix'), 6)) ?? [];
  const corners = [
    [box[0], box[1]],
    [box[2], box[1]],
    [box[0], box[3]],
    [box[2], box[3]],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const [left, bottom, right, top] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  if (!(right > left && top > bottom)) return null;
  const [across, up] = [(rect[2] - rect[0]) / (right - left), (rect[3] - rect[1]) / (top - bottom)];
  const place: Matrix = [across, 0, 0, up, rect[0] - left * across, rect[1] - bottom * up];
  return { drawing, box, own: [a, b, c, d, e, f], place };
}
