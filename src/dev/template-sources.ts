import { TEMPLATE_ENDING } from '../letters/template-ending.ts';
import type { Generated } from './registries.ts';
import { templateModule, templateNames } from './template-registry.ts';

/** The sources of our templates as text, by name: what a user starts from. */
export const generateTemplateSources = (root: string): Generated => ({
  path: 'src/cli/template-sources.ts',
  content: templateModule(templateNames(root), (name) => `../../templates/${name}${TEMPLATE_ENDING}?raw`, {
    says: 'The source of every template of ours by its name.',
    as: 'templateSources: Readonly<Record<string, string>>',
  }),
});
