import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import { TEMPLATE_ENDING } from '../letters/template-ending.ts';
import type { TemplateFile } from '../packet/own-templates.ts';
import { Fault, isFault, systemCode } from './fault.ts';
import { readAnswerFiles } from './read-files.ts';

/** A folder of templates as it was read. */
export interface TemplateFolder {
  readonly files: readonly TemplateFile[];
  /** A note on what lies in it and is no template. */
  readonly findings: readonly Finding[];
}

/** A folder with more was named by mistake. */
const MOST_FILES = 300;

const FIX =
  'Check the folder that --templates names. Templates to start from are written by: optpack templates -o FOLDER';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'this is a file, not a folder',
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
};

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    const says = reasons[code] ?? `the system says ${code}`;
    throw new Fault('cannot-read', `${folder}: ${says}.`, FIX, { cause: thrown });
  }
}

const isHidden = (name: string): boolean => name.startsWith('.');

/** A link counts as what it leads to. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Paths of the files in the folder and in the folders in it, with `/`; what lies deeper is named by its folder. */
function pathsIn(folder: string): string[] {
  return entriesOf(folder)
    .filter(({ name }) => !isHidden(name))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const inside = entriesOf(join(folder, entry.name)).filter(({ name }) => !isHidden(name));
      return inside.map(({ name }) => `${entry.name}/${name}`);
    });
}

function readTemplate(folder: string, path: string): TemplateFile {
  try {
    const [file] = readAnswerFiles([join(folder, path)]);
    if (file !== undefined) return { ...file, path };
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    const message = thrown.message.replace('answer files hold', 'templates hold');
    throw new Fault(thrown.code, message, 'Check the file, or take it out of the folder of templates.', {
      cause: thrown,
    });
  }
  throw new Error(`${path} was not read`);
}

/** Most names in a note. */
const MOST_TOLD = 3;

const otherFiles = (paths: readonly string[]): Finding => {
  const told = paths.slice(0, MOST_TOLD).join(', ');
  const more = paths.length > MOST_TOLD ? ` and ${paths.length - MOST_TOLD} more` : '';
  return {
    rule: 'a-folder-of-templates-holds-templates-only',
    severity: 'note',
    path: null,
    items: [],
    says: `The folder of templates holds what is no template and is not used: ${told}${more}.`,
    fix: `The name of a template ends in ${TEMPLATE_ENDING}, and it lies in the folder or in a folder of it.`,
  };
};

/** Reads a user's folder of templates. Throws a `Fault` for a folder or a template that cannot be read. */
export function readTemplates(folder: string): TemplateFolder {
  const paths = pathsIn(folder);
  if (paths.length > MOST_FILES) {
    throw new Fault('cannot-read', `${folder}: a folder of templates holds at most ${MOST_FILES} files.`, FIX);
  }
  const isTemplate = (path: string) => path.endsWith(TEMPLATE_ENDING) && isFile(join(folder, path));
  const others = paths.filter((path) => !isTemplate(path));
  if (others.length === paths.length) {
    throw new Fault(
      'cannot-read',
      `${folder}: there is no template in it; their names end in ${TEMPLATE_ENDING}.`,
      FIX,
    );
  }
  return {
    files: paths.filter(isTemplate).map((path) => readTemplate(folder, path)),
    findings: others.length === 0 ? [] : [otherFiles(others)],
  };
}
