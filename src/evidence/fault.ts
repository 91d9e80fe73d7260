import type { Cite, Severity } from '../finding.ts';

/** Something about a paper that its owner must know: says what the file is or has, as the rest of a sentence after the file's name. */
export interface Trouble {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: string;
  readonly fix: string;
  readonly cites?: readonly Cite[];
}

export const PRINT_ANEW =
  'Open it in a PDF viewer and print it to a new PDF ("Save as PDF" in the print dialog), or scan the paper again.';

export const SCAN_SMALLER =
  'Scan it in grey at 200 to 300 dots per inch, or save the pages as JPEG with stronger compression, and name that file.';

const SAVE_AGAIN = 'Open the picture and save it again as JPEG or PNG, or scan the paper again.';

/** Why a paper cannot be used; thrown inside the engine and told as an error of its file. */
export class PaperFault extends Error {
  override readonly name = 'PaperFault';
  readonly trouble: Trouble;
  constructor(rule: string, says: string, fix: string) {
    super(says);
    this.trouble = { rule, severity: 'error', says, fix };
  }
}

/** A PDF whose structure is broken. */
export const damagedPdf = (what: string): PaperFault =>
  new PaperFault('paper-can-be-opened', `is damaged: ${what}.`, PRINT_ANEW);

/** A picture whose structure is broken. */
export const damagedPicture = (what: string): PaperFault =>
  new PaperFault('paper-can-be-opened', `is damaged: ${what}.`, SAVE_AGAIN);

/** A picture of a kind that PDFs cannot hold. */
export const oddPicture = (what: string): PaperFault =>
  new PaperFault('paper-can-be-opened', `is ${what}.`, SAVE_AGAIN);

/** More than is read, unpacked or drawn. */
export const tooLarge = (what: string): PaperFault =>
  new PaperFault('paper-is-not-too-large', `${what}.`, SCAN_SMALLER);
