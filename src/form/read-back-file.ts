import type { Finding } from '../finding.ts';
import { type Footer, footerOf, readWords } from './footers.ts';
import { type InspectedPdf, inspectPdf } from './inspect.ts';
import type { Inventory } from './inventory.ts';
import { DRAFT } from './painted.ts';
import { type LooseNote, looseNotes } from './pdf/loose-notes.ts';
import type { Word } from './pdfjs.ts';
import { expiryOn } from './print-name.ts';
import { type FoundForm, findForms } from './read-back-find.ts';

/** A filled PDF as it was read: its forms, and what its pages say. */
export interface ReadFile {
  readonly is: 'read';
  readonly pdf: InspectedPdf;
  readonly forms: readonly FoundForm[];
  /** The foot of every page; of no page when the print could not be read, for the reason told in `printFault`. */
  readonly footers: readonly Footer[];
  readonly printFault: string | null;
  /** Words of every page, what fields show not among them. */
  readonly words: readonly (readonly Word[])[];
  /** Pages, from 1, that bear our mark of a draft. */
  readonly drafts: readonly number[];
  /** What was put over the pages without a box. */
  readonly notes: readonly LooseNote[];
  /** True for a file of which viewers show one page only, which asks to wait: all the rest is made by a program in it. */
  readonly isMadeByProgram: boolean;
}

/** A file that is no PDF, is damaged, locked or out of all proportion. */
export interface UnreadableFile {
  readonly is: 'unreadable';
  /** The one finding of the reader. */
  readonly finding: Finding;
}

/** Our mark of a draft: the word across the page, or the line at its top. */
const MARK = new RegExp(`^\\s*${DRAFT}(?:\\s*$|, not for filing)`);

const PLEASE_WAIT = /\bplease wait\b|later version of the pdf viewer|requires adobe reader/i;

/** The OMB expiry date printed on the first page of a form, `YYYY-MM-DD`; null when none is read. */
export const expiryOf = ({ words }: ReadFile, { pages }: Pick<FoundForm, 'pages'>): string | null =>
  expiryOn(words[(pages.get(1) ?? 0) - 1] ?? []);

/**
 * Reads a filled PDF: which of the editions are in it, what their boxes hold, what its pages say. Time and memory are bounded
 * whatever the bytes are. Slow: it loads pdf.js.
 */
export async function readFile(bytes: Uint8Array, editions: readonly Inventory[]): Promise<ReadFile | UnreadableFile> {
  const pdf = await inspectPdf(bytes);
  if (Array.isArray(pdf)) return unreadable(pdf);
  const print = await readWords(bytes);
  const [fault] = 'findings' in print ? print.findings : [];
  const words = 'words' in print ? print.words : [];
  const footers = words.map((page, index) => footerOf(page, index + 1));
  const forms = findForms(pdf, footers, editions);
  const notes = await looseNotes(bytes);
  if (Array.isArray(notes)) return unreadable(notes);
  return {
    is: 'read',
    pdf,
    forms,
    footers,
    printFault: fault?.says ?? null,
    words,
    drafts: words.flatMap((page, index) => (page.some(({ text }) => MARK.test(text)) ? [index + 1] : [])),
    notes: notes.notes,
    isMadeByProgram: pdf.xfa && forms.length === 0 && words.some((page) => PLEASE_WAIT.test(joined(page))),
  };
}

const joined = (page: readonly Word[]): string => page.map(({ text }) => text).join(' ');

const unreadable = ([finding]: readonly Finding[]): UnreadableFile => {
  if (finding === undefined) throw new Error('a PDF that cannot be read has no finding');
  return { is: 'unreadable', finding };
};
