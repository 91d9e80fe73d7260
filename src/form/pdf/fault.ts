import type { Finding } from '../../finding.ts';

export type BlankRule =
  | 'blank-is-a-readable-pdf'
  | 'blank-opens-without-a-password'
  | 'blank-is-of-reasonable-size'
  | 'blank-is-a-known-form'
  | 'blank-is-a-known-edition'
  | 'blank-pages-are-of-one-edition'
  | 'blank-is-empty'
  | 'blank-is-the-official-form';

/** A finding about a blank: never about an answer, always in the way of a build. */
export const blankFinding = (rule: BlankRule, says: string, fix: string): Finding => ({
  rule,
  severity: 'error',
  path: null,
  items: [],
  says,
  fix,
});

export const DOWNLOAD_AGAIN = 'Download the form again from the agency and give optpack that file.';

/** Why a PDF cannot be read; thrown inside the reader and turned into a finding where the reader is called. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault';
  constructor(
    readonly says: string,
    readonly fix: string = DOWNLOAD_AGAIN,
    readonly rule: BlankRule = 'blank-is-a-readable-pdf',
  ) {
    super(says);
  }

  finding(): Finding {
    return blankFinding(this.rule, this.says, this.fix);
  }
}

/** A fault for structure that no sound PDF has. */
export const damaged = (what: string): PdfFault => new PdfFault(`The PDF is damaged: ${what}.`);

/** What reading gives, or the finding when the reader met a fault; other errors are bugs and pass through. */
export async function orFindings<T>(reading: () => Promise<T>): Promise<T | Finding[]> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof PdfFault) return [error.finding()];
    throw error;
  }
}
