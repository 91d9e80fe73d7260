import { PDFDict, PDFName, PDFRef } from 'pdf-lib';
import type { MadeFace } from '../../letters/faces.ts';
import { writeBody } from '../body.ts';
import {
  type Face,
  MASTER_VERSION,
  type Master,
  type MasterField,
  type MasterFont,
  type MasterForm,
} from '../master.ts';
import { Copier, type KnownStreams } from './copy.ts';
import { addFace } from './embed-face.ts';
import { type OpenField, refsOf } from './fields.ts';
import { Numbering } from './numbering.ts';
import { type OpenPart, openPart, PrepareError, type PreparePart, shiftTagKeys } from './open-part.ts';

const CATALOG = 1;
const PAGES = 2;
const INFO = 3;
const TAG_ROOT = 4;
const TAG_PARENTS = 5;
const TAG_TOP = 6;

/** What preparing needs from outside. */
export interface PreparePorts {
  /** zlib deflate, as small as possible. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** SHA-256, lower case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
}

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
  const catalogHead = [
    '/Lang (en-US) /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true /Duplex /Simplex>>',
    ...(forms.length > 0 ? [`/AcroForm ${addAcroForm(merging, hasSignatures)} 0 R`] : []),
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

interface Merging {
  readonly objects: Numbering;
  readonly ports: PreparePorts;
  readonly known: KnownStreams;
  readonly fonts: Record<string, MasterFont>;
  readonly fontEntries: string[];
  readonly fieldRoots: number[];
  readonly tagHeads: Map<string, string>;
  readonly tagNodes: { object: number; least: number; greatest: number }[];
  nextTagKey: number;
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
  const pageObjects = open.pages.map(({ ref, dict }) => ({
    object: copier.number(ref),
    head: `<<${copier.entries(dict, new Set(['/Contents']))}`,
    contents: contentsOf(dict).map((content) => copier.number(content)),
  }));
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

function contentsOf(page: PDFDict): PDFRef[] {
  const contents = page.get(PDFName.of('Contents'));
  if (contents instanceof PDFRef) {
    const list = refsOf(page.lookup(PDFName.of('Contents')));
    return list.length > 0 ? list : [contents];
  }
  return refsOf(contents);
}

/** Copies the fonts of the form's fields; a name that another form uses for another font gets a name of its own. */
function copyFonts(open: OpenPart, copier: Copier, merging: Merging, form: string): ReadonlyMap<string, string> {
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

function fontNameOf(look: string | null): string | null {
  return /\/([^\s/]+)\s+[\d.]+\s+Tf/.exec(look ?? '')?.[1] ?? null;
}

/** Writes a renamed font into the field's own default appearance. */
function useFontName(field: OpenField, names: ReadonlyMap<string, string>): void {
  const name = fontNameOf(field.look);
  const own = name === null ? undefined : names.get(name);
  if (name === null || own === undefined || own === name || field.look === null) return;
  field.dict.set(PDFName.of('DA'), field.dict.context.obj(field.look.replace(`/${name}`, `/${own}`)));
}

function mergeFieldRoots(open: OpenPart, copier: Copier, shared: boolean, merging: Merging, form: string): void {
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

function mergeTags(open: OpenPart, copier: Copier, merging: Merging): number[] {
  if (open.tagRoot === null) return [];
  for (const name of ['RoleMap', 'ClassMap', 'Namespaces']) {
    const value = open.tagRoot.lookup(PDFName.of(name));
    if (value === undefined) continue;
    const text = copier.text(value);
    const other = merging.tagHeads.get(name);
    merging.tagHeads.set(name, other === undefined ? text : mergedHead(name, other, text));
  }
  const rows = open.tagRows.map(([key, value]) => ({ key: key + merging.nextTagKey, value: copier.text(value) }));
  const first = rows[0];
  const last = rows.at(-1);
  if (first !== undefined && last !== undefined) {
    const nums = rows.map(({ key, value }) => `${key} ${value}`).join(' ');
    const object = merging.objects.addText(`<</Limits [${first.key} ${last.key}] /Nums [${nums}]>>`);
    merging.tagNodes.push({ object, least: first.key, greatest: last.key });
    merging.nextTagKey = last.key + 1;
  }
  return open.topTags.map((ref) => copier.number(ref));
}

/** Role maps and name spaces of two forms side by side; a custom role must mean the same in both. */
function mergedHead(name: string, one: string, other: string): string {
  if (one === other) return one;
  if (name === 'Namespaces') return `${one.slice(0, -1)} ${other.slice(1)}`;
  const roles = new Map<string, string>();
  for (const text of [one, other]) {
    for (const [, from = '', to = ''] of text.matchAll(/\/(\S+) ?\/([^\s/>]+)/g)) {
      const known = roles.get(from);
      if (known !== undefined && known !== to)
        throw new PrepareError(`two forms use the tag ${from} for ${known} and ${to}`);
      roles.set(from, to);
    }
  }
  return `<<${[...roles].map(([from, to]) => `/${from} /${to}`).join(' ')}>>`;
}

function mergeLayers(open: OpenPart, copier: Copier, layers: string[]): void {
  const own = open.document.catalog.lookup(PDFName.of('OCProperties'));
  if (own === undefined) return;
  if (layers.length > 0) throw new PrepareError('two forms of one packet have layers of their own');
  layers.push(`/OCProperties ${copier.text(own)}`);
}

const CHANGED = new Set(['/V', '/AP', '/AS', '/Ff']);

function masterField(field: OpenField, copier: Copier, names: ReadonlyMap<string, string>): MasterField {
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

function addAcroForm(merging: Merging, hasSignatures: boolean): number {
  const roots = merging.fieldRoots.map((root) => `${root} 0 R`).join(' ');
  const look = merging.fonts.Helv === undefined ? (Object.keys(merging.fonts)[0] ?? 'Helv') : 'Helv';
  return merging.objects.addText(
    `<</Fields [${roots}] /DA (/${look} 0 Tf 0 g)${hasSignatures ? ' /SigFlags 1' : ''} /DR <</Font <<${merging.fontEntries.join(' ')}>>>>>>`,
  );
}

/** Base 64 without Node: the index is JSON. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
