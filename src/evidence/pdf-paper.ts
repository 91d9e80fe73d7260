import { PdfDocument } from '../form/pdf/document.ts';
import { isDict, type PdfValue } from '../form/pdf/value.ts';
import { type AskedPaper, altOf, isForm } from './asked.ts';
import { PaperFault, PRINT_ANEW, type Trouble } from './fault.ts';
import { PDF_LIMITS } from './limits.ts';
import { alone } from './pdf/alone.ts';
import { hiddenLayers } from './pdf/layers.ts';
import { type MadePages, makePages } from './pdf/make-pages.ts';
import { paperPages } from './pdf/page-tree.ts';
import { wordsByPdfjs } from './pdf/second-reader.ts';
import { Drawings } from './pdf/shown.ts';
import { Streams } from './pdf/streams.ts';
import { lookBeside } from './pdf/what-runs.ts';
import { pageTroubles } from './pdf-troubles.ts';
import { photoIsPdf } from './photo.ts';
import type { MadePaper } from './picture-paper.ts';
import type { PaperPorts } from './ports.ts';

/** A PDF as pages. Throws PaperFault, and PdfFault when our reader cannot open it. */
export async function pdfPaper(asked: AskedPaper, bytes: Uint8Array, ports: PaperPorts): Promise<MadePaper> {
  const document = await PdfDocument.open(bytes, PDF_LIMITS);
  if (document.encrypted && !isForm(asked.is)) throw locked();
  const pages = await paperPages(document);
  const beside = await checkBeside(document, asked);
  const streams = new Streams(document, ports);
  const made = await makePages(pages, {
    document,
    streams,
    drawings: new Drawings(document, streams),
    ports,
    boxes: await boxResources(document),
    hidden: await hiddenLayers(document),
  });
  checkSeen(made);
  const sheets = made.pages.map(({ page }) => page);
  const words = await wordsOf(bytes, alone({ objects: made.objects, pages: sheets }));
  const troubles: Trouble[] = [...beside, ...pageTroubles(made.pages, words), ...[...streams.faults].map(damagedPart)];
  if (asked.is === 'photo') troubles.push(photoIsPdf);
  return {
    content: {
      objects: made.objects,
      pages: sheets.map((page, at) => ({
        ...page,
        alt: altOf(asked.is, at + 1, sheets.length),
        words: words[at] ?? null,
      })),
    },
    troubles,
  };
}

const locked = (): PaperFault =>
  new PaperFault(
    'paper-has-no-password',
    'is locked with a password against changes, though it opens without one; offices and uploads refuse locked files.',
    'Ask who made it for a copy that is not locked, or open it and print it to a new PDF.',
  );

/** Programs, actions and other files never go into a packet. In an official form programs are usual, and are told; elsewhere they are errors. */
async function checkBeside(document: PdfDocument, { is }: AskedPaper): Promise<Trouble[]> {
  const { scripts, actions, files } = await lookBeside(document);
  if (files) {
    const says = 'holds other files, sounds or films.';
    throw new PaperFault('paper-holds-no-other-files', says, PRINT_ANEW);
  }
  if (actions || (scripts && !isForm(is))) {
    const says = actions
      ? 'starts or sends something by itself when it is opened or clicked.'
      : 'holds a program (JavaScript, XFA or PostScript).';
    throw new PaperFault('paper-runs-nothing', says, PRINT_ANEW);
  }
  if (!scripts) return [];
  return [
    {
      rule: 'paper-runs-nothing',
      severity: 'note',
      says: 'holds programs of its form; they are left out, and what the boxes show is printed on its pages.',
      fix: 'Look at its pages in the packet.',
    },
  ];
}

/** What boxes of a form draw with when they do not say so; null without a form. Throws PaperFault for a form without pages of its own. */
async function boxResources(document: PdfDocument): Promise<PdfValue> {
  const catalog = await document.resolve(document.trailer.get('Root'));
  const form = isDict(catalog) ? await document.resolve(catalog.get('AcroForm')) : null;
  if (!isDict(catalog) || !isDict(form)) return null;
  if ((await document.resolve(catalog.get('NeedsRendering'))) === true) {
    throw unseen('has pages that only Adobe Reader can draw.');
  }
  return form.get('DR') ?? null;
}

const unseen = (says: string): PaperFault =>
  new PaperFault(
    'paper-shows-what-it-holds',
    says,
    'Open it in the program that filled it and print it to a new PDF ("Save as PDF" in the print dialog).',
  );

/** Throws PaperFault when something that people see, or do not see, would be otherwise in a packet. */
function checkSeen({ pages, hidesLayer }: MadePages): void {
  if (hidesLayer) throw unseen('has layers that are switched off.');
  for (const [at, { over }] of pages.entries()) {
    const [first] = over.unseen;
    if (first === undefined) continue;
    const what = first === 'a box' ? 'a box is filled in' : `a note or drawing (${first.slice(0, 20)}) is laid over it`;
    throw unseen(`has a page on which ${what} without telling how it looks (page ${at + 1}).`);
  }
}

/** The words of each page as they will be in a packet, null where another reader reads the paper in no way. Throws PaperFault when it finds others there than in the file. */
async function wordsOf(bytes: Uint8Array, made: Uint8Array): Promise<readonly (string | null)[]> {
  const [before, after] = [await wordsByPdfjs(bytes), await wordsByPdfjs(made)];
  if (before === null || after === null) throw unread('cannot be opened by other programs.');
  const lost = after.findIndex((words, at) => isLost(before[at] ?? null, words));
  if (lost >= 0 || before.length !== after.length) {
    throw unread(`reads otherwise when its pages are copied (page ${lost + 1}).`);
  }
  return after.map((words, at) => (before[at] === null ? null : words));
}

/** What lies over a page comes behind its own words. */
const isLost = (before: string | null, after: string | null): boolean =>
  before !== null && !bare(after ?? '').startsWith(bare(before));

const bare = (words: string): string => words.replace(/\s+/gu, '');

const unread = (says: string): PaperFault => new PaperFault('paper-can-be-opened', says, PRINT_ANEW);

const damagedPart = (what: string): Trouble => ({
  rule: 'paper-can-be-opened',
  severity: 'warning',
  says: `may be damaged: ${what}.`,
  fix: 'Look at every page of it in the packet; when something is missing, scan the paper again or print it to a new PDF.',
});
