import { nearest } from '../case/nearest.ts';
import type { Finding } from '../finding.ts';
import { compileTemplate } from '../letters/compile.ts';
import type { Template } from '../letters/template.ts';
import { TEMPLATE_ENDING } from '../letters/template-ending.ts';
import type { TemplateName } from './template-names.ts';

/** A file of a user's folder of templates. */
export interface TemplateFile {
  /** Its path in the folder, with `/`: `letters/employer-letter.md.hbs`. */
  readonly path: string;
  /** The file as the user is told it. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string;
}

/** Which template of ours a file replaces. */
export interface OwnTemplate {
  readonly name: string;
  /** Its path in the folder. */
  readonly file: string;
  readonly sha256: string;
  /** Ids of the recipes that print it. */
  readonly packets: readonly string[];
}

/** A user's templates, ready to be used. With an error among the findings they are not. */
export interface OwnTemplates {
  readonly templates: ReadonlyMap<string, Template>;
  /** Those that say something else than ours. */
  readonly replaced: readonly OwnTemplate[];
  /** What is wrong with them. */
  readonly findings: readonly Finding[];
  /** A note for each template that is replaced in packets, by their ids. */
  notesFor(packets: readonly string[]): readonly Finding[];
}

const LISTED = 'All names are listed by: optpack templates';

const NAMED = 'every-own-template-replaces-one-of-optpack';

const wrongName = ({ name }: TemplateFile, says: string, fix: string): Finding => ({
  rule: NAMED,
  severity: 'error',
  path: null,
  items: [],
  says: `${name} ${says}`,
  fix,
});

const lastWord = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** The template that a name is near: as a whole, or by its last word in whatever folder. */
const meantName = (written: string, ours: readonly TemplateName[]): string | null => {
  const names = ours.map(({ name }) => name);
  const word = nearest(lastWord(written), names.map(lastWord));
  return nearest(written, names) ?? names.find((name) => lastWord(name) === word) ?? null;
};

/** The template that a file is named after, with or without its folder; or why there is none. */
const replacedBy = (file: TemplateFile, ours: readonly TemplateName[]): TemplateName | Finding => {
  const written = file.path.slice(0, -TEMPLATE_ENDING.length);
  const exact = ours.filter(({ name }) => name === written);
  const [found, another] = exact.length > 0 ? exact : ours.filter(({ name }) => lastWord(name) === written);
  if (found === undefined) {
    const meant = meantName(written, ours);
    const fix = meant === null ? LISTED : `Did you mean ${meant}${TEMPLATE_ENDING}? ${LISTED}`;
    return wrongName(file, 'has the name of no template of optpack, so it would replace nothing.', fix);
  }
  if (another !== undefined) {
    const both = `${found.name} and ${another.name}`;
    return wrongName(file, `may replace ${both}.`, `Put it into a folder: ${found.name}${TEMPLATE_ENDING}`);
  }
  if (found.packets.length > 0) return found;
  return wrongName(file, 'replaces a sheet on which an official form goes on, and that stays as it is.', 'Remove it.');
};

/** The first of a sum, apart so that nobody takes its digits for those of an identifier. */
const shortSum = (sha256: string): string => (sha256.slice(0, 12).match(/.{4}/g) ?? []).join('.');

const replacedNote = ({ name, file, sha256 }: OwnTemplate): Finding => ({
  rule: 'templates-are-those-of-optpack',
  severity: 'note',
  path: null,
  items: [],
  says: `The template ${name} is yours, ${file} (its SHA-256 begins with ${shortSum(sha256)}), not that of optpack.`,
  fix: 'Read the pages that it makes; without --templates that of optpack holds.',
});

/** Ours by name, as they are replaced and as their files are written. */
export interface Ours {
  readonly names: readonly TemplateName[];
  /** The source of each by name. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Compiles a user's templates, each in the place of ours that it is named after; one that is the same as ours replaces nothing. */
export const ownTemplates = (files: readonly TemplateFile[], { names, sources }: Ours): OwnTemplates => {
  const templates = new Map<string, Template>();
  const replaced: OwnTemplate[] = [];
  const findings: Finding[] = [];
  const taken = new Map<string, TemplateFile>();
  for (const file of files) {
    const meant = replacedBy(file, names);
    if ('rule' in meant) {
      findings.push(meant);
      continue;
    }
    const { name, packets } = meant;
    const other = taken.get(name);
    if (other !== undefined)
      findings.push(wrongName(file, `and ${other.name} both replace ${name}.`, 'Keep one of the two.'));
    if (other !== undefined || file.text === sources[name]) continue;
    taken.set(name, file);
    const compiled = compileTemplate(file.text, file.name);
    if (!compiled.ok) {
      findings.push(...compiled.findings);
      continue;
    }
    templates.set(name, compiled.template);
    replaced.push({ name, file: file.path, sha256: file.sha256, packets });
  }
  const notesFor = (ids: readonly string[]) => replacedIn(replaced, ids).map(replacedNote);
  return { templates, replaced, findings, notesFor };
};

/** Of the templates that are replaced, those that packets print. */
export const replacedIn = (replaced: readonly OwnTemplate[], ids: readonly string[]): readonly OwnTemplate[] =>
  replaced.filter(({ packets }) => packets.some((id) => ids.includes(id)));
