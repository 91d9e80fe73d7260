import type { Cite, Finding, PdfPlace, Severity } from '../finding.ts';
import type { WaivedFinding } from './report.ts';
import { countOf, severities } from './sorted.ts';

/** How each severity is headed, for people. */
export const headings: Readonly<Record<Severity, string>> = { error: 'MUST FIX', warning: 'REVIEW', note: 'NOTE' };

/** The counts in one line: `MUST FIX 2, REVIEW 1, NOTE 0`, and `, WAIVED 1` where somebody answers for findings. */
export const countsLine = (findings: readonly Finding[], waived: readonly WaivedFinding[] = []): string => {
  const counts = severities.map((severity) => `${headings[severity]} ${countOf(findings, severity)}`);
  return [...counts, ...(waived.length > 0 ? [`WAIVED ${waived.length}`] : [])].join(', ');
};

/** The day a source was last seen, or that nobody knows it. */
export const seenText = ({ seen }: Cite): string => (seen === null ? 'day not known' : `seen ${seen}`);

/** Page and box of a place in a filled PDF: `page 3, box form1[0].Line7`; '' when it is about the whole file. */
export const pdfPlaceText = ({ page, box }: PdfPlace): string =>
  [page === null ? '' : `page ${page}`, box === null ? '' : `box ${box}`].filter((part) => part !== '').join(', ');
