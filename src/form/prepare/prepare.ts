import { PDFName, PDFRef } from 'pdf-lib';
import type { MadeFace } from '../../letters/faces.ts';
import { writeBody } from '../body.ts';
import { type Face, MASTER_VERSION, type Master, type MasterForm } from '../master.ts';
import { Copier } from './copy.ts';
import { addFace } from './embed-face.ts';
import { addAcroForm, masterField, mergeFieldRoots } from './merge-fields.ts';
import { copyFonts, useFontName } from './merge-fonts.ts';
import { mergeTags } from './merge-tags.ts';
import type { Merging, PreparePorts } from './merging.ts';
import { Numbering } from './numbering.ts';
import { type OpenPart, openPart, PrepareError, type PreparePart, shiftTagKeys } from './open-part.ts';
import { masterPage } from './pages.ts';

const CATALOG = 1;
const PAGES = 2;
const INFO = 3;
const TAG_ROOT = 4;
const TAG_PARENTS = 5;
const TAG_TOP = 6;

/**
 * Merges blanks (decrypted, without scripts, XFA and usage rights) and our faces into one master.
 * Slow (up to two seconds) and safe; the result depends on the arguments only. Throws PrepareError.
 */
export async function prepareMaster(
  parts: readonly PreparePart[],
  faces: { readonly regular: MadeFace; readonly bold: MadeFace },
  ports: PreparePorts,
): Promise<Master> {
  const objects = new Numbering(TAG_TOP);
  const merging: Merging = {
    objects,
    ports,
    known: new Map(),
    fonts: {},
    fontEntries: [],
    fieldRoots: [],
    tagHeads: new Map(),
    nextTagKey: 0,
    tagNodes: [],
  };
  const forms: MasterForm[] = [];
  const layers: string[] = [];
  let hasSignatures = false;
  for (const part of parts) {
    const open = await openPart(part);
    hasSignatures ||= open.fields.some((field) => field.type === 'Sig');
    forms.push(mergePart(open, parts.length > 1, merging, layers));
  }
  const embedded: Record<'regular' | 'bold', Face> = {
    regular: addFace(objects, faces.regular, ports.deflate),
    bold: addFace(objects, faces.bold, ports.deflate),
  };
  const acroForm = forms.length > 0 ? addAcroForm(merging, hasSignatures) : null;
  const catalogHead = [
    '/Lang (en-US) /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true /Duplex /Simplex>>',
    ...layers,
  ].join(' ');
  const { body, rows, next } = writeBody(objects, ports.deflate);
  return {
    body,
    index: {
      version: MASTER_VERSION,
      next,
      rows: base64(rows),
      catalog: CATALOG,
      pages: PAGES,
      info: INFO,
      tagRoot: TAG_ROOT,
      tagParents: TAG_PARENTS,
      tagTop: TAG_TOP,
      acroForm,
      catalogHead,
      tagHead: [...merging.tagHeads].map(([key, value]) => `/${key} ${value}`).join(' '),
      tagNodes: merging.tagNodes,
      nextTagKey: merging.nextTagKey,
      fonts: merging.fonts,
      faces: embedded,
      forms,
    },
  };
}

function mergePart(open: OpenPart, shared: boolean, merging: Merging, layers: string[]): MasterForm {
  const { objects } = merging;
  const { form, edition } = open.part.fields;
  const copier = new Copier(open.document.context, objects, merging.known, merging.ports);
  shiftTagKeys(open.document, merging.nextTagKey);
  const node = objects.take();
  redirectTrees(open, copier, node);
  const names = copyFonts(open, copier, merging, form);
  for (const field of open.fields) useFontName(field, names);
  const pageObjects = open.pages.map((page) => masterPage(page, copier));
  objects.setText(
    node,
    `<</Type /Pages /Parent ${PAGES} 0 R /Count ${pageObjects.length} /Kids [${pageObjects.map((page) => `${page.object} 0 R`).join(' ')}]>>`,
  );
  mergeFieldRoots(open, copier, shared, merging, form);
  const tags = mergeTags(open, copier, merging);
  mergeLayers(open, copier, layers);
  const fields = Object.fromEntries(open.fields.map((field) => [field.name, masterField(field, copier, names)]));
  copier.finish();
  return {
    form,
    edition,
    pages: open.part.pages,
    blank: open.part.sha256,
    standIn: open.part.standIn,
    node,
    pageObjects,
    fields,
    tags,
  };
}

/** The page tree and the tag tree are written by us: references to their roots must not bring the old ones along. */
function redirectTrees(open: OpenPart, copier: Copier, node: number): void {
  const root = open.document.catalog.get(PDFName.of('Pages'));
  if (root instanceof PDFRef) copier.redirect(root, node);
  for (const { dict } of open.pages) {
    const parent = dict.get(PDFName.of('Parent'));
    if (parent instanceof PDFRef) copier.redirect(parent, node);
  }
  const tags = open.document.catalog.get(PDFName.of('StructTreeRoot'));
  if (tags instanceof PDFRef) copier.redirect(tags, TAG_TOP);
}

function mergeLayers(open: OpenPart, copier: Copier, layers: string[]): void {
  const own = open.document.catalog.lookup(PDFName.of('OCProperties'));
  if (own === undefined) return;
  if (layers.length > 0) throw new PrepareError('two forms of one packet have layers of their own');
  layers.push(`/OCProperties ${copier.text(own)}`);
}

/** Base 64 without Node: the index is JSON. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
