import { type IRunOptions, Paragraph, Tab, TextRun } from 'docx';
import type { Run } from './tokens.ts';

/** A tab in a text would jump to a stop of ours. */
const TABS = /\t/g;

/** Runs as Word has them; a line end is a break within the paragraph. `plain` leaves bold to the style of the paragraph. */
export const textRuns = (runs: readonly Run[], look: 'as written' | 'plain' = 'as written'): TextRun[] => {
  const made: IRunOptions[] = [];
  let breaks = 0;
  for (const { text, bold } of runs) {
    const isBold = bold && look === 'as written';
    text
      .replace(TABS, ' ')
      .split('\n')
      .forEach((line, index) => {
        if (index > 0) breaks += 1;
        if (line === '') return;
        made.push({ text: line, ...(isBold ? { bold: true } : {}), ...(breaks > 0 ? { break: breaks } : {}) });
        breaks = 0;
      });
  }
  return [...made, ...(breaks > 0 ? [{ break: breaks }] : [])].map((options) => new TextRun(options));
};

/** A tab stop further. */
export const tab = (): TextRun => new TextRun({ children: [new Tab()] });

const EXACT = { before: 0, after: 0, lineRule: 'exact' } as const;

/** Space above a table, in twips: nothing to read, and on the page of the table. */
export const above = (height: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { ...EXACT, line: height } });

/** The least that Word wants after a table, in twips: two that touch would become one. */
const HAIR = 20;

/** Nothing to read, and next to no room. */
export const hair = (): Paragraph => new Paragraph({ spacing: { ...EXACT, line: HAIR } });

/** What follows begins a page. */
export const pageBreak = (): Paragraph => new Paragraph({ pageBreakBefore: true, spacing: { ...EXACT, line: HAIR } });
