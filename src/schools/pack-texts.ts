import type { Step } from '../case/outline.ts';
import type { EmployerPack } from './employer-pack.ts';
import type { SchoolPack } from './pack.ts';

/** A text of a pack that somebody reads, and where it stands. */
export type PackText = readonly [path: readonly Step[], text: string];

type Entries = readonly Readonly<Partial<Record<string, unknown>>>[];

/** Some texts of each entry of a list. */
const listed = (list: string, entries: Entries, ...keys: readonly string[]): readonly PackText[] =>
  entries.flatMap((entry, index) =>
    keys.flatMap((key): readonly PackText[] => {
      const text = entry[key];
      return typeof text === 'string' ? [[[list, index, key], text]] : [];
    }),
  );

/** Every text of a school pack that tells what to do today; what a page once said is none of them. */
export const schoolTexts = (pack: SchoolPack): readonly PackText[] => [
  ...Object.entries(pack.wording).map(([key, text]): PackText => [['wording', key], text]),
  ...(pack.fee === null ? [] : [[['fee', 'for'], pack.fee.for] as const]),
  ...(pack.leadTime === null ? [] : [[['leadTime', 'for'], pack.leadTime.for] as const]),
  ...(pack.dsoContact === null ? [] : [[['dsoContact'], pack.dsoContact] as const]),
  ...listed('advisers', pack.advisers, 'title'),
  ...listed('portals', pack.portals, 'for'),
  ...listed('requestPapers', pack.requestPapers, 'text'),
  ...listed('filingPapers', pack.filingPapers, 'text'),
  ...listed('reports', pack.reports, 'what', 'when', 'how'),
  ...listed('changes', pack.changes, 'now'),
  ...listed('doubts', pack.doubts, 'says'),
];

/** The same of an employer pack. */
export const employerTexts = (pack: EmployerPack): readonly PackText[] => [
  ...listed('lacks', pack.lacks, 'ask'),
  ...listed('notes', pack.notes, 'text'),
  ...listed('doubts', pack.doubts, 'says'),
];
