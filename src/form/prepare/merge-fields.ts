import { PDFDict, PDFName } from 'pdf-lib';
import type { MasterAcroForm, MasterField } from '../master.ts';
import type { Copier } from './copy.ts';
import { type OpenField, refsOf } from './fields.ts';
import { fontNameOf } from './merge-fonts.ts';
import type { Merging } from './merging.ts';
import type { OpenPart } from './open-part.ts';

/** Takes the field tree of a form into the master; where forms share a file, below a parent with the form's name. */
export function mergeFieldRoots(open: OpenPart, copier: Copier, shared: boolean, merging: Merging, form: string): void {
  const roots = refsOf(open.acroForm.lookup(PDFName.of('Fields')));
  if (!shared) {
    merging.fieldRoots.push(...roots.map((ref) => copier.number(ref)));
    return;
  }
  const parent = merging.objects.take();
  for (const ref of roots) {
    const root = open.document.context.lookup(ref, PDFDict);
    const stand = open.document.context.nextRef();
    copier.redirect(stand, parent);
    root.set(PDFName.of('Parent'), stand);
  }
  const kids = roots.map((ref) => `${copier.number(ref)} 0 R`).join(' ');
  merging.objects.setText(parent, `<</T (${form}) /Kids [${kids}]>>`);
  merging.fieldRoots.push(parent);
}

const CHANGED = new Set(['/V', '/AP', '/AS', '/Ff']);

/** What filling must know of a field. */
export function masterField(field: OpenField, copier: Copier, names: ReadonlyMap<string, string>): MasterField {
  const shown = field.widgets[0]?.dict ?? field.dict;
  const [width, height] = sizeOf(shown);
  const fontName = field.type === 'Tx' || field.type === 'Ch' ? fontNameOf(field.look) : null;
  const head = (dict: PDFDict) => `<<${copier.entries(dict, CHANGED)}`;
  const appearance = (dict: PDFDict) => {
    const value = dict.lookup(PDFName.of('AP'));
    return value === undefined ? null : copier.text(value);
  };
  return {
    object: copier.number(field.ref),
    head: head(field.dict),
    font: fontName === null ? null : (names.get(fontName) ?? null),
    width,
    height,
    flags: field.flags,
    appearance: field.type === 'Btn' && field.widgets.length === 0 ? appearance(field.dict) : null,
    ...(field.widgets.length > 0
      ? {
          kids: field.widgets.map(({ ref, dict }) => ({
            object: copier.number(ref),
            head: head(dict),
            on: onValue(dict),
            appearance: appearance(dict) ?? '<<>>',
          })),
        }
      : {}),
  };
}

function sizeOf(widget: PDFDict): [number, number] {
  const rect = widget.lookup(PDFName.of('Rect'));
  const numbers = rect === undefined ? [] : [...rect.toString().matchAll(/-?\d*\.?\d+/g)].map(([text]) => Number(text));
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers;
  return [round(Math.abs(right - left)), round(Math.abs(top - bottom))];
}

function round(points: number): number {
  return Math.round(points * 1000) / 1000;
}

/** The on-state of a button: the name in its normal appearance that is not Off. */
function onValue(widget: PDFDict): string {
  const appearances = widget.lookup(PDFName.of('AP'));
  const normal = appearances instanceof PDFDict ? appearances.lookup(PDFName.of('N')) : undefined;
  const states = normal instanceof PDFDict ? normal.keys().map((key) => key.decodeText()) : [];
  return states.find((state) => state !== 'Off') ?? '';
}

/** Writes the form dictionary over all field trees; a fill that adds fields of its own writes it anew. */
export function addAcroForm(merging: Merging, hasSignatures: boolean): MasterAcroForm {
  const { fieldRoots: fields, fonts, fontEntries, objects } = merging;
  const look = fonts.Helv === undefined ? (Object.keys(fonts)[0] ?? 'Helv') : 'Helv';
  const head = `/DA (/${look} 0 Tf 0 g)${hasSignatures ? ' /SigFlags 1' : ''} /DR <</Font <<${fontEntries.join(' ')}>>>>`;
  const roots = fields.map((root) => `${root} 0 R`).join(' ');
  return { object: objects.addText(`<</Fields [${roots}] ${head}>>`), head, fields };
}
