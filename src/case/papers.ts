import type { Case } from './case.ts';
import type { documentKinds } from './documents.ts';

/** One paper of the packet. */
export type Paper = Exclude<NonNullable<Case['documents']>, 'none'>[number];

/** What a paper is. */
export type PaperKind = (typeof documentKinds)[number];

/** The papers that go along; null when none are listed, so nobody can tell which are missing. */
export const papersOf = ({ documents }: Case): readonly Paper[] | null =>
  documents === undefined || documents === 'none' ? null : documents;

/** Is one of the kinds among the papers? */
export const holds = (papers: readonly Paper[], ...kinds: readonly PaperKind[]): boolean =>
  papers.some((paper) => kinds.some((kind) => paper.is === kind));
