import { templates } from '../../templates/registry.ts';
import type { Template } from '../letters/template.ts';

/** A template of ours by its name. Throws when there is none: a mistake of a recipe or an edition. */
export function templateOf(name: string): Template {
  const template = templates[name];
  if (template === undefined) throw new Error(`a part names the template ${name}, and there is none`);
  return template;
}
