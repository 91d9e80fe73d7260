import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import type { Inventory } from '../inventory.ts';
import { numberOf, type OpenField, pruneFields, refsOf, terminalFields } from './fields.ts';
import { parentRows, pruneTags, topTags } from './tag-tree.ts';

/** One form that goes into a master. */
export interface PreparePart {
  readonly fields: Inventory;
  readonly blank: Uint8Array;
  /** 1-based pages to keep. */
  readonly pages: readonly number[];
  /** SHA-256 of the blank, hex. */
  readonly sha256: string;
  readonly standIn: boolean;
}

/** An opened form, cut down to the kept pages: nothing in it refers to a dropped page any more. */
export interface OpenPart {
  readonly part: PreparePart;
  readonly document: PDFDocument;
  readonly pages: readonly { readonly ref: PDFRef; readonly dict: PDFDict }[];
  readonly acroForm: PDFDict;
  readonly fields: readonly OpenField[];
  readonly tagRoot: PDFDict | null;
  readonly topTags: readonly PDFRef[];
  readonly tagRows: readonly (readonly [key: number, value: PDFObject])[];
}

/** A blank that cannot be prepared although it was recognised; says which and why. */
export class PrepareError extends Error {
  override readonly name = 'PrepareError';
}

const INHERITABLE = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const PAGE_EXTRAS = ['AA', 'Metadata', 'PieceInfo', 'Thumb', 'LastModified', 'B'];
const WIDGET_EXTRAS = ['AA', 'A'];

/** Opens a blank and cuts it down to the pages wanted; scripts, actions and dropped pages are gone. */
export async function openPart(part: PreparePart): Promise<OpenPart> {
  const document = await PDFDocument.load(part.blank, {
    password: '',
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  const all = document.getPages();
  if (all.length !== part.fields.pages) {
    throw new PrepareError(`${part.fields.form}: the blank has ${all.length} pages, not ${part.fields.pages}`);
  }
  const acroForm = document.catalog.lookup(PDFName.of('AcroForm'));
  if (!(acroForm instanceof PDFDict)) throw new PrepareError(`${part.fields.form}: the blank has no form fields`);
  const pages = part.pages.map((number) => {
    const page = all[number - 1];
    if (page === undefined) throw new PrepareError(`${part.fields.form}: there is no page ${number}`);
    return { ref: page.ref, dict: page.node };
  });
  const keptAnnotations = new Set<string>();
  for (const { dict } of pages) cleanPage(dict, keptAnnotations);
  pruneFields(acroForm, (widget) => {
    for (const key of WIDGET_EXTRAS) widget.delete(PDFName.of(key));
    const ref = document.context.getObjectRef(widget);
    return ref !== undefined && keptAnnotations.has(ref.tag);
  });
  return {
    part,
    document,
    pages,
    acroForm,
    fields: terminalFields(acroForm),
    ...openTags(document, pages, keptAnnotations),
  };
}

function openTags(
  document: PDFDocument,
  pages: OpenPart['pages'],
  keptAnnotations: ReadonlySet<string>,
): Pick<OpenPart, 'tagRoot' | 'topTags' | 'tagRows'> {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return { tagRoot: null, topTags: [], tagRows: [] };
  const keptPages = new Set(pages.map(({ ref }) => ref.tag));
  const alive = pruneTags(
    root,
    { has: (ref) => keptPages.has(ref.tag) },
    { has: (ref) => keptAnnotations.has(ref.tag) },
  );
  const rows = parentRows(root).flatMap(([key, value]): [number, PDFObject][] => {
    const kept = aliveOnly(document, value, alive);
    return kept === null ? [] : [[key, kept]];
  });
  return { tagRoot: root, topTags: topTags(root), tagRows: rows };
}

/** A parent tree value without elements that are gone; null when nothing is left. */
function aliveOnly(document: PDFDocument, value: PDFObject, alive: ReadonlySet<string>): PDFObject | null {
  const target = value instanceof PDFRef ? document.context.lookup(value) : value;
  if (target instanceof PDFDict) return value instanceof PDFRef && alive.has(value.tag) ? value : null;
  if (!(target instanceof PDFArray)) return null;
  const items = target.asArray().map((item) => (item instanceof PDFRef && alive.has(item.tag) ? item : null));
  return items.some((item) => item !== null) ? document.context.obj(items) : null;
}

function cleanPage(page: PDFDict, keptAnnotations: Set<string>): void {
  for (const key of INHERITABLE) {
    const name = PDFName.of(key);
    const value = inherited(page, name);
    if (value !== undefined) page.set(name, value);
  }
  for (const key of PAGE_EXTRAS) page.delete(PDFName.of(key));
  const annotations = refsOf(page.lookup(PDFName.of('Annots'))).filter((ref) =>
    stays(page.context.lookup(ref, PDFDict)),
  );
  for (const ref of annotations) keptAnnotations.add(ref.tag);
  page.set(PDFName.of('Annots'), page.context.obj(annotations));
}

/** Boxes stay, and links to an address; what runs something does not. */
function stays(annotation: PDFDict): boolean {
  const subtype = annotation.get(PDFName.of('Subtype'));
  if (subtype === PDFName.of('Widget')) return true;
  const action = annotation.lookup(PDFName.of('A'));
  return (
    subtype === PDFName.of('Link') &&
    action instanceof PDFDict &&
    action.get(PDFName.of('S')) === PDFName.of('URI') &&
    !action.has(PDFName.of('Next'))
  );
}

function inherited(page: PDFDict, key: PDFName): PDFObject | undefined {
  let node: PDFDict | undefined = page;
  for (let depth = 0; node !== undefined && depth < 32; depth += 1) {
    const value = node.get(key);
    if (value !== undefined) return value;
    const parent: PDFObject | undefined = node.lookup(PDFName.of('Parent'));
    node = parent instanceof PDFDict ? parent : undefined;
  }
  return undefined;
}

/** Adds `by` to every tag key of the document (pages, widgets, drawings), so that two forms share one parent tree. */
export function shiftTagKeys(document: PDFDocument, by: number): void {
  if (by === 0) return;
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const dict =
      object instanceof PDFDict ? object : 'dict' in object && object.dict instanceof PDFDict ? object.dict : null;
    if (dict === null) continue;
    for (const name of ['StructParent', 'StructParents']) {
      const key = numberOf(dict.get(PDFName.of(name)));
      if (key !== null) dict.set(PDFName.of(name), PDFNumber.of(key + by));
    }
  }
}
