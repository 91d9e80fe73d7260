import type { PdfDocument } from '../../form/pdf/document.ts';
import { PdfFault } from '../../form/pdf/fault.ts';
import { isArray, isDict, nameOf, type PdfDict, PdfName, PdfStream, type PdfValue } from '../../form/pdf/value.ts';

/** What a PDF holds beside its pages. */
export interface Beside {
  /** Programs: JavaScript, forms of XFA, drawings in PostScript. */
  scripts: boolean;
  /** Actions that start programs, send or fetch answers, play, or open pages of the web by themselves. */
  actions: boolean;
  /** Other files, sounds, films. */
  files: boolean;
}

const ACTIONS: ReadonlySet<string> = new Set([
  'Launch',
  'ImportData',
  'SubmitForm',
  'GoToE',
  'Movie',
  'Sound',
  'Rendition',
  'RichMediaExecute',
]);

/** What may happen when a PDF is opened and starts nothing, or is told as a program. */
const TOLD: ReadonlySet<string> = new Set(['GoTo', 'Named', 'JavaScript']);

const MEDIA: ReadonlySet<string> = new Set(['FileAttachment', 'RichMedia', 'Movie', 'Screen', 'Sound', '3D']);

/** Looks through every object of a PDF, used or not. Throws PdfFault for one out of all proportion. */
export async function lookBeside(document: PdfDocument): Promise<Beside> {
  const found: Beside = { scripts: false, actions: false, files: false };
  for (const number of document.numbers) {
    const value = await readable(document, number);
    if (value instanceof PdfName) note(value.name, found);
    look(value, found);
  }
  const catalog = await document.resolve(document.trailer.get('Root'));
  const opening = isDict(catalog) ? await document.resolve(catalog.get('OpenAction')) : null;
  if (isDict(opening) && !TOLD.has(nameOf(await document.resolve(opening.get('S'))) ?? '')) found.actions = true;
  return found;
}

/** An object; null when it cannot be read: no page needs it, or the page says so. */
async function readable(document: PdfDocument, number: number): Promise<PdfValue> {
  try {
    return await document.object(number);
  } catch (thrown) {
    if (thrown instanceof PdfFault && thrown.rule !== 'blank-is-of-reasonable-size') return null;
    throw thrown;
  }
}

function look(value: PdfValue, found: Beside): void {
  const due: PdfValue[] = [value];
  for (let one = due.pop(); one !== undefined; one = due.pop()) {
    if (isArray(one)) for (const each of one) due.push(each);
    const dict = one instanceof PdfStream ? one.dict : one;
    if (!isDict(dict)) continue;
    lookAt(dict, found);
    for (const each of dict.values()) due.push(each);
  }
}

function lookAt(dict: PdfDict, found: Beside): void {
  note(nameOf(dict.get('S')) ?? '', found);
  if (dict.has('JS') || dict.has('JavaScript') || dict.has('XFA')) found.scripts = true;
  if (nameOf(dict.get('Subtype')) === 'PS' || dict.has('PS')) found.scripts = true;
  if (dict.has('EF') || dict.has('EmbeddedFiles') || MEDIA.has(nameOf(dict.get('Subtype')) ?? '')) found.files = true;
}

function note(action: string, found: Beside): void {
  if (action === 'JavaScript') found.scripts = true;
  if (ACTIONS.has(action)) found.actions = true;
}
