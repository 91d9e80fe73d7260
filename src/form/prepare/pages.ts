import { PDFDict, PDFName, PDFRef } from 'pdf-lib';
import type { MasterPage } from '../master.ts';
import type { Copier } from './copy.ts';
import { refsOf } from './fields.ts';

const WRITTEN_APART: ReadonlySet<string> = new Set(['/Contents', '/Resources']);
const PAINTS = 'XObject';

/** A page as the master's index tells it: what a fill needs to write the page anew with words drawn on it. */
export function masterPage(
  { ref, dict }: { readonly ref: PDFRef; readonly dict: PDFDict },
  copier: Copier,
): MasterPage {
  const resources = dict.lookup(PDFName.of('Resources'));
  const paints = resources instanceof PDFDict ? resources.lookup(PDFName.of(PAINTS)) : undefined;
  return {
    object: copier.number(ref),
    head: `<<${copier.entries(dict, WRITTEN_APART)}`,
    resources: resources instanceof PDFDict ? copier.entries(resources, new Set([`/${PAINTS}`])) : '',
    paints: paints instanceof PDFDict ? copier.entries(paints) : '',
    contents: contentsOf(dict).map((content) => copier.number(content)),
  };
}

function contentsOf(page: PDFDict): PDFRef[] {
  const contents = page.get(PDFName.of('Contents'));
  if (contents instanceof PDFRef) {
    const list = refsOf(page.lookup(PDFName.of('Contents')));
    return list.length > 0 ? list : [contents];
  }
  return refsOf(contents);
}
