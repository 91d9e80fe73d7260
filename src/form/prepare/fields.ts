import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString } from 'pdf-lib';

/** A terminal field of an opened PDF: its full name, its dictionary and the widgets that show it. */
export interface OpenField {
  readonly name: string;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly type: string;
  readonly flags: number;
  /** Default appearance, inherited ones included; null when there is none. */
  readonly look: string | null;
  /** Widgets below the field; empty when the field is its own widget. */
  readonly widgets: readonly { readonly ref: PDFRef; readonly dict: PDFDict }[];
}

/** Every terminal field in the order of the field tree. */
export function terminalFields(acroForm: PDFDict): OpenField[] {
  const found: OpenField[] = [];
  const start: Inherited = { name: '', type: null, flags: 0, look: textOf(acroForm.lookup(PDFName.of('DA'))) };
  for (const ref of refsOf(acroForm.lookup(PDFName.of('Fields')))) walk(acroForm, ref, start, found);
  return found;
}

interface Inherited {
  readonly name: string;
  readonly type: string | null;
  readonly flags: number;
  readonly look: string | null;
}

function walk(acroForm: PDFDict, ref: PDFRef, above: Inherited, found: OpenField[]): void {
  const dict = acroForm.context.lookup(ref, PDFDict);
  const part = textOf(dict.lookup(PDFName.of('T')));
  const own: Inherited = {
    name: part === null ? above.name : above.name === '' ? part : `${above.name}.${part}`,
    type: nameOf(dict.lookup(PDFName.of('FT'))) ?? above.type,
    flags: numberOf(dict.lookup(PDFName.of('Ff'))) ?? above.flags,
    look: textOf(dict.lookup(PDFName.of('DA'))) ?? above.look,
  };
  const kids = refsOf(dict.lookup(PDFName.of('Kids')));
  const areFields = kids.some((kid) => acroForm.context.lookup(kid, PDFDict).has(PDFName.of('T')));
  if (areFields) {
    for (const kid of kids) walk(acroForm, kid, own, found);
    return;
  }
  found.push({
    name: own.name,
    ref,
    dict,
    type: own.type ?? '',
    flags: own.flags,
    look: own.look,
    widgets: kids.map((kid) => ({ ref: kid, dict: acroForm.context.lookup(kid, PDFDict) })),
  });
}

/** Removes the fields that `keep` refuses, and the branches that are empty then. */
export function pruneFields(acroForm: PDFDict, keep: (widget: PDFDict) => boolean): void {
  const fields = PDFName.of('Fields');
  acroForm.set(fields, acroForm.context.obj(prunedKids(acroForm, refsOf(acroForm.lookup(fields)), keep)));
}

function prunedKids(acroForm: PDFDict, refs: readonly PDFRef[], keep: (widget: PDFDict) => boolean): PDFRef[] {
  const kidsKey = PDFName.of('Kids');
  return refs.filter((ref) => {
    const dict = acroForm.context.lookup(ref, PDFDict);
    const kids = refsOf(dict.lookup(kidsKey));
    if (kids.length === 0) return keep(dict);
    const kept = prunedKids(acroForm, kids, keep);
    dict.set(kidsKey, acroForm.context.obj(kept));
    return kept.length > 0;
  });
}

/** References in an array; direct objects are not fields and are passed over. */
export function refsOf(object: PDFObject | undefined): PDFRef[] {
  return object instanceof PDFArray ? object.asArray().filter((item): item is PDFRef => item instanceof PDFRef) : [];
}

export function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}

export function nameOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFName ? object.decodeText() : null;
}

export function numberOf(object: PDFObject | undefined): number | null {
  return object instanceof PDFNumber ? object.asNumber() : null;
}
