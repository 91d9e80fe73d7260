import {
  PDFArray,
  PDFCatalog,
  PDFDict,
  PDFDocument,
  PDFHexString,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFStream,
  PDFString,
} from 'pdf-lib';

/** Whoever has the password may do all: it is a lock for the way, not a limit for the reader. */
const EVERYTHING = {
  printing: 'highResolution',
  modifying: true,
  copying: true,
  annotating: true,
  fillingForms: true,
  contentAccessibility: true,
  documentAssembly: true,
} as const;

/**
 * A copy of a PDF that opens with this password only: AES with 256 bits, the handler of PDF 2.0 (V 5, R 6). Its key, its
 * salts and its file id are random: no two copies have the same bytes. Tags, fields, outline and page labels stay. Slow: loads pdf-lib.
 */
export async function lock(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  for (const [, object] of document.context.enumerateIndirectObjects()) moveWords(object, document);
  document.encrypt({ algorithm: 'AES-256', userPassword: password, permissions: EVERYTHING });
  // In object streams all but pages and drawings is unreadable: ticks are names, which encryption alone leaves open.
  return document.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    addDefaultPage: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/**
 * pdf-lib 2.11 encrypts streams, and by them the object streams, but no string outside: the language and the page labels
 * of the catalog would be lost. As objects of their own such strings come into an object stream.
 */
function moveWords(object: PDFObject, { context }: PDFDocument): void {
  const dict = outsideStreams(object);
  if (dict === null) return;
  for (const [key, value] of dict.entries()) {
    if (holdsWords(value)) dict.set(key, context.register(value));
  }
}

/** The dictionary of an object that pdf-lib puts into no object stream. */
function outsideStreams(object: PDFObject): PDFDict | null {
  if (object instanceof PDFStream) return object.dict;
  const isOutside = object instanceof PDFCatalog || object instanceof PDFPageTree || object instanceof PDFPageLeaf;
  return isOutside ? object : null;
}

function holdsWords(value: PDFObject): boolean {
  if (value instanceof PDFString || value instanceof PDFHexString) return true;
  if (value instanceof PDFArray) return value.asArray().some(holdsWords);
  return value instanceof PDFDict && value.values().some(holdsWords);
}
