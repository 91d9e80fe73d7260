import type { Finding } from '../finding.ts';
import { PdfDocument } from './pdf/document.ts';
import { measureDrawings } from './pdf/drawings.ts';
import { orFindings, PdfFault } from './pdf/fault.ts';
import { loadPdfjs, openWithPdfjs, type Word, wordsOn } from './pdfjs.ts';

/** What the foot of a page says about the form that the page belongs to. */
export interface Footer {
  /** 1-based. */
  readonly page: number;
  /** The footer line as printed, or null when the page has none of the kind that official forms have. */
  readonly text: string | null;
  /** Form number in lower case (`i-765`), null when the footer names none. */
  readonly form: string | null;
  /** The edition as printed: `08/21/25`, `7/16`. */
  readonly edition: string | null;
  /** True for a page of the instructions of a form. */
  readonly instructions: boolean;
  /** True when the page says that it is a stand-in. */
  readonly standIn: boolean;
}

/** Words that every page of a stand-in bears. */
export const STAND_IN_MARK = 'STAND-IN, NOT FOR FILING';

const FOOT = 60;
const FOOTER = /\bForm ([A-Z]{1,3}-\d{1,4}[A-Z]?)\b( Instructions)?(?: Edition)? \(?(\d{1,2}\/(?:\d{1,2}\/)?\d{2,4})\b/;

/**
 * The words printed on every page, in page order. A PDF that cannot be read, or that is out of all proportion, gives one
 * finding. Slow: it loads pdf.js.
 */
export async function readWords(
  bytes: Uint8Array,
): Promise<{ readonly words: readonly (readonly Word[])[] } | { readonly findings: Finding[] }> {
  const read = await orFindings(async () => {
    // pdf.js unpacks and draws without a limit: only a file that was measured may reach it.
    const document = await PdfDocument.open(bytes);
    await document.measure();
    await measureDrawings(document);
    return { words: await pageWords(bytes) };
  });
  return Array.isArray(read) ? { findings: read } : read;
}

/** The footer among the words of a page. */
export function footerOf(words: readonly Word[], page: number): Footer {
  const whole = words.map((word) => word.text).join(' ');
  const lines = linesOf(words.filter((word) => word.y < FOOT));
  const standIn = whole.includes(STAND_IN_MARK);
  for (const text of lines) {
    const [, form, instructions, edition] = FOOTER.exec(text) ?? [];
    if (form !== undefined && edition !== undefined)
      return { page, text, form: form.toLowerCase(), edition, instructions: instructions !== undefined, standIn };
  }
  return { page, text: null, form: null, edition: null, instructions: false, standIn };
}

/** Words on about one height make a line, read from the left; the lowest line comes first. */
function linesOf(words: readonly Word[]): string[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const start = line?.[0];
    if (line && start && word.y - start.y < 2) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const inOrder = [...line].sort((a, b) => a.x - b.x);
    return inOrder
      .map((word) => word.text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

/** The words of every page. Only for files that were measured. Throws PdfFault. */
async function pageWords(bytes: Uint8Array): Promise<Word[][]> {
  const task = openWithPdfjs(await loadPdfjs(), bytes);
  try {
    const document = await task.promise;
    const pages: Word[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await wordsOn(await document.getPage(number)));
    }
    return pages;
  } catch (error) {
    throw new PdfFault(`The pages of the PDF cannot be read (${error instanceof Error ? error.message : 'unknown'}).`);
  } finally {
    await task.destroy();
  }
}
