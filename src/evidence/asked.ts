import type { PaperKind } from './paper.ts';

/** A paper as the case names it. */
export interface AskedPaper {
  /** Its place in the list `documents`, from 0. */
  readonly at: number;
  readonly is: PaperKind;
  /** The file as the case names it. */
  readonly file: string;
}

const FORMS: ReadonlySet<PaperKind> = new Set(['I-983', 'G-1450', 'G-1650', 'G-1651', 'I-907']);

/** Official forms: their agencies lock them against changes and put programs into their boxes. */
export const isForm = (is: PaperKind): boolean => FORMS.has(is);

/** What a page is, for people who do not see it. */
export function altOf(is: PaperKind, page: number, pages: number): string {
  const place = pages === 1 ? '' : `, page ${page} of ${pages}`;
  return `${is}${place}, a copy of the student's own paper`;
}
