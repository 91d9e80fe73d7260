import type { Finding } from '../../finding.ts';
import { PdfDocument } from './document.ts';
import { orFindings } from './fault.ts';
import { inspectPages } from './pages.ts';
import { isArray, isDict, nameOf } from './value.ts';

/** Something that a person put over a page without a box: words, a stamp, ink. */
export interface LooseNote {
  /** 1-based. */
  readonly page: number;
  /** The PDF's name of its kind: `FreeText`, `Stamp`, `Ink`. */
  readonly kind: string;
}

/** Kinds that are printed with the page and may hold answers or a signature. */
const kinds: ReadonlySet<string> = new Set(['FreeText', 'Stamp', 'Ink', 'Square', 'Line', 'Highlight']);

/** Notes that are looked at in one file. */
const MOST = 2_000;

/** What was put over the pages of a PDF without a box, in page order. */
export async function looseNotes(bytes: Uint8Array): Promise<{ readonly notes: readonly LooseNote[] } | Finding[]> {
  return orFindings(async () => ({ notes: await notesOf(await PdfDocument.open(bytes)) }));
}

async function notesOf(document: PdfDocument): Promise<LooseNote[]> {
  const { pages } = await inspectPages(document);
  const notes: LooseNote[] = [];
  let looked = 0;
  for (const [index, { dict }] of pages.entries()) {
    const annotations = await document.resolve(dict.get('Annots'));
    for (const annotation of isArray(annotations) ? annotations : []) {
      looked += 1;
      if (looked > MOST) return notes;
      const note = await document.resolve(annotation);
      const kind = isDict(note) ? nameOf(await document.resolve(note.get('Subtype'))) : undefined;
      if (kind !== undefined && kinds.has(kind)) notes.push({ page: index + 1, kind });
    }
  }
  return notes;
}
