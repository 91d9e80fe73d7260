import type { Paper, PaperReading } from '../evidence/paper.ts';
import type { Finding } from '../finding.ts';
import { printable } from '../letters/charset.ts';
import type { PacketEntry } from '../letters/packet-values.ts';
import type { PapersPart, Recipe, UploadPart } from './recipe.ts';

type Takes = PapersPart | UploadPart;

const takesPapers = (part: Recipe['parts'][number]): part is Takes => part.kind === 'papers' || part.kind === 'upload';

const readingsOf = ({ of }: Takes, readings: readonly PaperReading[]): PaperReading[] =>
  of.flatMap((kind) => readings.filter(({ is }) => is === kind));

/** Those that a place takes of the papers of one kind. */
const taken = (papers: readonly Paper[], part: Takes): readonly Paper[] => {
  if (part.kind === 'upload' || part.only === undefined) return papers;
  return part.only === 'first' ? papers.slice(0, 1) : papers.slice(1);
};

/** The papers that go into a part, in its order. */
export const papersIn = (part: Takes, readings: readonly PaperReading[]): Paper[] => {
  if (part.kind === 'papers' && part.byHand === true) return [];
  return part.of.flatMap((kind) => {
    const papers = readings.filter(({ is }) => is === kind).flatMap(({ paper }) => paper ?? []);
    return taken(papers, part);
  });
};

/** What is wrong with the papers that a recipe takes; each is told once. */
export const paperFindings = (recipe: Recipe, readings: readonly PaperReading[]): Finding[] => [
  ...new Set(
    recipe.parts.filter(takesPapers).flatMap((part) => readingsOf(part, readings).flatMap(({ findings }) => findings)),
  ),
];

/** The I-983 has a rule of its own: USCIS does not want it. */
const hasOwnRule = (is: Paper['is']): boolean => is === 'I-983';

/** The papers that `documents` names and a packet for USCIS has no place for: they must not be left out in silence. */
export const unplacedFindings = ({ packet, title, parts }: Recipe, readings: readonly PaperReading[]): Finding[] => {
  if (packet !== 'uscis') return [];
  const takers = parts.filter(takesPapers);
  const byHand = takers.flatMap((part) => (part.kind === 'papers' && part.byHand === true ? part.of : []));
  const placed = new Set(takers.flatMap((part) => papersIn(part, readings)));
  return readings
    .flatMap(({ paper }) => paper ?? [])
    .filter((paper) => !placed.has(paper) && !byHand.includes(paper.is) && !hasOwnRule(paper.is))
    .map(({ at, is, file }) => ({
      rule: 'every-paper-has-its-place',
      severity: 'note',
      path: `documents.${at}.is`,
      items: [],
      says: `${withoutFolders(file)} is named as "${is}", and the packet "${title}" has no place for it: it is left out.`,
      fix: 'Nothing, when it is meant for another packet; else put it in by hand, or name it as what it is.',
    }));
};

/** Pages of a paper as people count them. */
export const pagesOf = (papers: readonly Paper[]): number =>
  papers.reduce((sum, { content }) => sum + content.pages.length, 0);

const withoutFolders = (file: string): string => file.replace(/^.*[\\/]/, '');

/** A file without its folders; by its place in the list when our fonts have no shape for its name. */
export const fileTold = ({ at, file }: Pick<Paper, 'at' | 'file'>): string => {
  const name = withoutFolders(file).normalize('NFC');
  const isDrawn = Array.from(name).every((sign) => printable.includes(sign.codePointAt(0) ?? 0));
  return isDrawn ? name : `file ${at + 1} of your list`;
};

/** The places for papers, as a checklist tells them: without files a line is open. */
export const papersTold = (recipe: Recipe, readings: readonly PaperReading[]): PacketEntry[] =>
  recipe.parts.flatMap((part): PacketEntry[] => {
    if (part.kind !== 'papers' || part.says === undefined) return [];
    const { title, says } = part;
    const papers = papersIn(part, readings);
    if (papers.length === 0) return [{ title, says }];
    const files = papers.map(fileTold).join(', ');
    return [{ title, says, files, pages: pagesOf(papers) }];
  });
