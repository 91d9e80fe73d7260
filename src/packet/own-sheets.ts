import type { PaperReading } from '../evidence/paper.ts';
import { papersIn } from './papers.ts';
import type { PapersPart, Part, Recipe } from './recipe.ts';

/** Pages of ours in a packet, by the template that makes them. */
export interface OwnSheet {
  readonly part: Part;
  readonly template: string;
  readonly title: string;
}

/** Template of the sheet before papers. */
export const TAB = 'sheets/tab';

/** The letters of a recipe, and the sheets that hold the place of papers that are missing. */
export const ownSheets = (recipe: Recipe, papers: readonly PaperReading[]): OwnSheet[] =>
  recipe.parts.flatMap((part): OwnSheet[] => {
    if (part.kind === 'letter') return [{ part, template: part.template, title: part.title }];
    if (part.kind !== 'papers' || part.instead === undefined || papersIn(part, papers).length > 0) return [];
    return [{ part, template: part.instead, title: part.title }];
  });

/** The places whose papers are there and stand behind a tab sheet. */
export const tabbedParts = (recipe: Recipe, papers: readonly PaperReading[]): PapersPart[] =>
  recipe.parts.filter(
    (part): part is PapersPart =>
      part.kind === 'papers' && part.says !== undefined && papersIn(part, papers).length > 0,
  );
