import type { OwnTemplates } from '../packet/own-templates.ts';
import { templateNames } from '../packet/template-names.ts';

const NONE: OwnTemplates = { templates: new Map(), replaced: [], findings: [], notesFor: () => [] };

/** The templates of the folder that `--templates` names. Throws a `Fault` for one that cannot be read. Loads the template engine. */
export async function templatesInUse(folder: string | undefined): Promise<OwnTemplates> {
  if (folder === undefined) return NONE;
  const [{ readTemplates }, { ownTemplates }, { templateSources }] = await Promise.all([
    import('../node/read-templates.ts'),
    import('../packet/own-templates.ts'),
    import('./template-sources.ts'),
  ]);
  const read = readTemplates(folder);
  const own = ownTemplates(read.files, { names: templateNames(), sources: templateSources });
  return { ...own, findings: [...read.findings, ...own.findings] };
}
