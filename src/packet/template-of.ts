import { templates } from '../../templates/registry.ts';
import type { Template } from '../letters/template.ts';

/** Gives a template by its name. Throws when there is none: a mistake of a recipe or an edition. */
export type TemplateOf = (name: string) => Template;

/** Our templates. */
export const templateOf: TemplateOf = (name) => {
  const template = templates[name];
  if (template === undefined) throw new Error(`a part names the template ${name}, and there is none`);
  return template;
};

/** Ours, with some replaced by name. */
export const templatesWith =
  (own: ReadonlyMap<string, Template>): TemplateOf =>
  (name) =>
    own.get(name) ?? templateOf(name);
