import { PDFDict, PDFName, PDFRef } from 'pdf-lib';
import type { Copier } from './copy.ts';
import type { OpenField } from './fields.ts';
import type { Merging } from './merging.ts';
import type { OpenPart } from './open-part.ts';

/** Copies the fonts of the form's fields; a name that another form uses for another font gets a name of its own. */
export function copyFonts(open: OpenPart, copier: Copier, merging: Merging, form: string): ReadonlyMap<string, string> {
  const resources = open.acroForm.lookup(PDFName.of('DR'));
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  const used = new Set(open.fields.flatMap((field) => fontNameOf(field.look) ?? []));
  const names = new Map<string, string>();
  if (!(fonts instanceof PDFDict)) return names;
  for (const [key, value] of fonts.entries()) {
    const name = key.decodeText();
    if (!used.has(name) || !(value instanceof PDFRef)) continue;
    const object = copier.number(value);
    const own = merging.fonts[name] === undefined ? name : `${name}-${form}`;
    names.set(name, own);
    merging.fonts[own] = {
      object,
      encoding: isPdfDoc(open.document.context.lookup(value, PDFDict)) ? 'pdfdoc' : 'winansi',
    };
    merging.fontEntries.push(`/${own} ${object} 0 R`);
  }
  return names;
}

function isPdfDoc(font: PDFDict): boolean {
  const encoding = font.lookup(PDFName.of('Encoding'));
  return encoding instanceof PDFDict && encoding.has(PDFName.of('Differences'));
}

/** The font that a default appearance names, or null. */
export function fontNameOf(look: string | null): string | null {
  return /\/([^\s/]+)\s+[\d.]+\s+Tf/.exec(look ?? '')?.[1] ?? null;
}

/** Writes a renamed font into the field's own default appearance. */
export function useFontName(field: OpenField, names: ReadonlyMap<string, string>): void {
  const name = fontNameOf(field.look);
  const own = name === null ? undefined : names.get(name);
  if (name === null || own === undefined || own === name || field.look === null) return;
  field.dict.set(PDFName.of('DA'), field.dict.context.obj(field.look.replace(`/${name}`, `/${own}`)));
}
