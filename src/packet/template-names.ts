import { templates } from '../../templates/registry.ts';
import { TAB } from './own-sheets.ts';
import type { Part } from './recipe.ts';
import { recipes } from './recipes/registry.ts';

/** The templates of a part: of its pages, and of the sheet that holds its place. */
const templatesOf = (part: Part): readonly string[] => {
  if (part.kind === 'letter') return [part.template];
  if (part.kind === 'form') return part.orPaper === undefined ? [] : templatesOf(part.orPaper);
  return part.kind === 'papers' ? [TAB, ...(part.instead === undefined ? [] : [part.instead])] : [];
};

/** A template of ours, and the packets that print it. */
export interface TemplateName {
  readonly name: string;
  /** Ids of recipes; none for a sheet that goes on where a box of an official form ends: that one is not replaced. */
  readonly packets: readonly string[];
}

/** Every template of ours by name. */
export const templateNames = (): readonly TemplateName[] =>
  Object.keys(templates).map((name) => ({
    name,
    packets: Object.values(recipes)
      .filter(({ parts }) => parts.flatMap(templatesOf).includes(name))
      .map(({ id }) => id),
  }));
