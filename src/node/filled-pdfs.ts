import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { PdfFile } from '../preflight/pdf-form.ts';
import { Fault, systemCode } from './fault.ts';
import { LARGEST_DOWNLOAD, readDownload } from './read-download.ts';

/** Readers look for the mark of a PDF in so many bytes. */
const OPENING = 1024;

/** The files of a command line: filled PDFs, told by what they begin with, and all others, which are answer files. */
export interface SortedFiles {
  readonly pdfs: readonly string[];
  readonly answers: readonly string[];
}

/** Sorts files by what is in them, not by their names. A file that cannot be opened is left to the reader of answers, who says why. */
export function sortFiles(names: readonly string[]): SortedFiles {
  const pdfs = names.filter(isPdf);
  return { pdfs, answers: names.filter((name) => !pdfs.includes(name)) };
}

function isPdf(name: string): boolean {
  try {
    // A pipe gives its bytes once only.
    if (name === '-' || !statSync(name).isFile()) return false;
    const file = openSync(name, 'r');
    try {
      const opening = Buffer.alloc(OPENING);
      const count = readSync(file, opening, 0, OPENING, 0);
      return opening.subarray(0, count).includes('%PDF-');
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    return false;
  }
}

/** The bytes of filled PDFs. Throws a `Fault` for one that cannot be read or is far larger than a form. */
export const readFilledPdfs = (names: readonly string[]): PdfFile[] =>
  names.map((name) => {
    const bytes = readDownload(name);
    if (bytes !== 'too-large') return { name, bytes };
    throw new Fault(
      'cannot-read',
      `${name}: the PDF is larger than ${LARGEST_DOWNLOAD / 2 ** 20} MB; a filled form is far smaller.`,
      'Give the form alone, without scans of other papers.',
    );
  });
