import type { PaperReading } from '../evidence/paper.ts';
import type { SendingText } from '../letters/packet-paths.ts';
import type { PacketEntry } from '../letters/packet-values.ts';
import type { LaidOut } from '../letters/sheet.ts';
import { type ContinuationSheets, sheetsTold } from './continuation.ts';
import type { FormOfPart } from './forms-of.ts';
import { pagesOf, papersIn } from './papers.ts';
import type { Part, Recipe } from './recipe.ts';

/** A part of packet.pdf as a checklist or the contents tell it. */
export interface PartTold {
  readonly part: Part;
  readonly entry: PartEntry;
}

type PartEntry = {
  readonly title: string;
  readonly pages: number;
  readonly first: number;
  /** The title as whoever gets the packet reads it, when it says more to whoever sends it. */
  readonly plain?: string;
  /** Set for a sheet that holds the place of a paper. */
  readonly held?: string;
};

/** What stands in packet.pdf: pages of ours by their part, forms, their sheets, the papers of the user. */
export interface PacketPages {
  readonly recipe: Recipe;
  readonly laidOut: ReadonlyMap<Part, LaidOut>;
  readonly forms: readonly FormOfPart[];
  readonly sheets: ReadonlyMap<string, ContinuationSheets>;
  readonly papers: readonly PaperReading[];
}

/** Every part of packet.pdf with its pages and the page on which it begins. A letter that is not laid out yet counts one. */
export function partsTold(pages: PacketPages): PartTold[] {
  let first = 1;
  return pages.recipe.parts
    .flatMap((part) => entriesOf(part, pages).map((entry) => ({ part, ...entry })))
    .map(({ part, title, pages: count, ...held }) => {
      const entry = { title, pages: count, first, ...held };
      first += count;
      return { part, entry };
    });
}

/** What is sent of a packet, and what stays with whoever prints it. */
const isSent = ({ part }: PartTold): boolean => part.kind !== 'letter' || part.stays !== true;

/** What is sent, as whoever gets it reads it. */
export const sentTold = (told: readonly PartTold[]): PacketEntry[] =>
  told.filter(isSent).map(({ entry: { plain, ...entry } }) => ({ ...entry, title: plain ?? entry.title }));

/** The first and the last page of packet.pdf that is sent, and how many lie between; none while nothing is. */
export function sendingTold(told: readonly PartTold[]): Readonly<Partial<Record<SendingText, string>>> {
  const sent = told.filter(isSent);
  const [first, last] = [sent[0], sent.at(-1)];
  if (first === undefined || last === undefined) return {};
  const pages = sent.reduce((sum, { entry }) => sum + entry.pages, 0);
  const end = last.entry.first + last.entry.pages - 1;
  return { 'sending.first': `${first.entry.first}`, 'sending.last': `${end}`, 'sending.pages': `${pages}` };
}

const entriesOf = (
  part: Part,
  { laidOut, forms, sheets, papers }: PacketPages,
): readonly Omit<PartEntry, 'first'>[] => {
  const own = laidOut.get(part)?.sheets.length ?? 0;
  switch (part.kind) {
    case 'letter':
      return [{ title: part.title, pages: Math.max(1, own) }];
    case 'upload':
      return [];
    case 'papers': {
      const theirs = pagesOf(papersIn(part, papers));
      if (own + theirs === 0) return [];
      return [{ title: part.title, pages: own + theirs, ...(theirs === 0 ? { held: 'yes' } : {}) }];
    }
    case 'form': {
      const pages = forms.find(({ wanted }) => wanted.form === part.form)?.wanted.pages.length ?? 0;
      return [{ title: `Form ${part.form.toUpperCase()}`, pages }, ...sheetsTold(part.form, sheets)];
    }
  }
};
