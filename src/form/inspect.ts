import type { Finding } from '../finding.ts';
import type { Box, Rect } from './inventory.ts';
import { PdfDocument } from './pdf/document.ts';
import { orFindings } from './pdf/fault.ts';
import { inspectFields } from './pdf/fields.ts';
import { inspectPages } from './pdf/pages.ts';
import { isDict } from './pdf/value.ts';

/** A field of a PDF as the file says it is, known form or not. Names, numbers and rectangles as in an Inventory. */
export interface InspectedField {
  /** Full name: the names of the field and its parents, joined by dots. */
  readonly name: string;
  readonly kind: Box['kind'] | 'button' | 'unknown';
  /** 1-based page of its first widget, 0 when it stands on no page. */
  readonly page: number;
  /** Rectangle of its first widget in points, two decimals. */
  readonly rect: Rect;
  /** What it holds; null when empty. A box that is ticked holds its on-value. */
  readonly value: string | null;
  readonly maxLength: number | null;
  /** Export values of a tick or of the buttons of a radio group, spaces included. */
  readonly on: readonly string[];
  readonly buttons: readonly { readonly on: string; readonly rect: Rect }[];
  readonly options: readonly string[];
  /** Font resource name and size of its default appearance; null when it has none. */
  readonly font: string | null;
  readonly size: number;
  readonly comb: boolean;
  readonly multiline: boolean;
  readonly readOnly: boolean;
  /** What the form tells people who point at the box; null when nothing. */
  readonly tooltip: string | null;
}

export interface InspectedPdf {
  /** Width and height of each page in points. */
  readonly pages: readonly (readonly [width: number, height: number])[];
  readonly fields: readonly InspectedField[];
  readonly encrypted: boolean;
  readonly xfa: boolean;
}

/**
 * Reads the pages and form fields of a PDF that opens without a password. A file that is not one, is damaged or out of
 * all proportion gives one finding. Time and memory are bounded whatever the bytes are.
 */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf | Finding[]> {
  return orFindings(async () => inspectDocument(await PdfDocument.open(bytes)));
}

/** The same for a document that is already open. Throws PdfFault. */
export async function inspectDocument(document: PdfDocument): Promise<InspectedPdf> {
  const { sizes, pageOf } = await inspectPages(document);
  const catalog = await document.resolve(document.trailer.get('Root'));
  const form = isDict(catalog) ? await document.resolve(catalog.get('AcroForm')) : null;
  const fields = isDict(form) ? await inspectFields(document, form, pageOf) : [];
  return { pages: sizes, fields, encrypted: document.encrypted, xfa: isDict(form) && form.has('XFA') };
}
