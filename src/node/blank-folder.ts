import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Inventory } from '../form/inventory.ts';
import { keep, readKept, sha256 } from './cache.ts';
import { Fault, isFault, systemCode } from './fault.ts';

/** Raise it when the same files may be recognised differently than before. */
const SEARCH_VERSION = 2;
const DEPTH = 4;
const FILES = 300;
const LARGEST = 20 * 2 ** 20;

/** A blank of a known edition that a folder of downloads holds. */
export interface FolderBlank {
  readonly form: string;
  readonly edition: string;
  readonly path: string;
  readonly sha256: string;
}

interface Remembered {
  readonly fingerprint: string;
  readonly blanks: readonly FolderBlank[];
}

const inThisProcess = new Map<string, Remembered>();
/** Searches that are under way, by fingerprint: two forms that are asked for at once share one. */
const underWay = new Map<string, Promise<FolderBlank[]>>();

/**
 * The blanks of known editions in a folder of downloads and its sub-folders. The search is remembered in the cache until
 * names, sizes or times of the PDFs change, so that a second call only lists the folder. Throws a `Fault` when the folder
 * cannot be listed.
 */
export async function blanksInFolder(
  folder: string,
  home: string,
  editions: readonly Inventory[],
): Promise<readonly FolderBlank[]> {
  const root = resolve(folder);
  const files = pdfFiles(root);
  const known = editions.map(({ form, edition }) => `${form}/${edition}`).sort();
  const fingerprint = sha256(JSON.stringify([SEARCH_VERSION, known, files]));
  const memory = join(home, 'folders', `${sha256(root).slice(0, 32)}.json`);
  const remembered = inThisProcess.get(memory) ?? recalled(memory);
  if (remembered !== null) inThisProcess.set(memory, remembered);
  if (remembered?.fingerprint === fingerprint) return remembered.blanks;
  const searching = underWay.get(fingerprint) ?? search(files, editions).finally(() => underWay.delete(fingerprint));
  underWay.set(fingerprint, searching);
  const found = { fingerprint, blanks: await searching };
  inThisProcess.set(memory, found);
  try {
    keep(memory, JSON.stringify(found));
  } catch (thrown) {
    // Without a cache the search is only remembered in this process; whoever keeps the master tells the user.
    if (!isFault(thrown)) throw thrown;
  }
  return found.blanks;
}

/** Forgets a remembered search, as when a file is not what the search saw. */
export function forgetFolder(folder: string, home: string): void {
  const memory = join(home, 'folders', `${sha256(resolve(folder)).slice(0, 32)}.json`);
  inThisProcess.set(memory, { fingerprint: '', blanks: [] });
}

function recalled(memory: string): Remembered | null {
  try {
    const bytes = readKept(memory);
    if (bytes === null) return null;
    const found: Partial<Remembered> | null = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof found?.fingerprint === 'string' && Array.isArray(found.blanks)
      ? { fingerprint: found.fingerprint, blanks: found.blanks }
      : null;
  } catch {
    // A memory that cannot be read is no memory: the folder is searched anew.
    return null;
  }
}

type Listed = readonly [path: string, size: number, modified: number];

function pdfFiles(root: string): Listed[] {
  const files: Listed[] = [];
  const visit = (folder: string, depth: number): void => {
    const entries = listed(folder, depth === 0);
    const inside = folder.endsWith(sep) ? folder : folder + sep;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const path = inside + entry.name;
      if (entry.isDirectory() && depth < DEPTH) visit(path, depth + 1);
      else if (/\.pdf$/i.test(entry.name)) files.push(...measured(path));
      if (files.length > FILES) throw tooMany(root);
    }
  };
  visit(root, 0);
  return files;
}

const tooMany = (root: string): Fault =>
  new Fault(
    'cannot-read',
    `${root} holds more than ${FILES} PDFs, too many to search for blanks.`,
    'Put the blanks into a folder of their own and name that in OPTPACK_BLANKS, or use: optpack forms add FILE',
  );

function listed(folder: string, isRoot: boolean) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    // A sub-folder of another user is none of the user's downloads.
    if (!isRoot) return [];
    throw new Fault(
      'cannot-read',
      `${folder}, which OPTPACK_BLANKS names, cannot be listed: the system says ${code}.`,
      'Name a folder that exists and that you may read, or unset OPTPACK_BLANKS.',
      { cause: thrown },
    );
  }
}

function measured(path: string): Listed[] {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isFile() && status.size <= LARGEST ? [[path, status.size, status.mtimeMs]] : [];
}

async function search(files: readonly Listed[], editions: readonly Inventory[]): Promise<FolderBlank[]> {
  const [{ inspectPdf }, { recognise }] = await Promise.all([
    import('../form/inspect.ts'),
    import('../form/recognise.ts'),
  ]);
  const blanks: FolderBlank[] = [];
  for (const [path] of files) {
    const bytes = readFileSync(path);
    const pdf = await inspectPdf(bytes);
    // Other people's PDFs are expected in a folder of downloads: only forms are looked at closely.
    if (Array.isArray(pdf) || pdf.fields.length === 0) continue;
    const found = await recognise(bytes, editions);
    if (Array.isArray(found) || found.standIn) continue;
    if (blanks.some(({ form, edition }) => form === found.form && edition === found.edition)) continue;
    blanks.push({ form: found.form, edition: found.edition, path, sha256: sha256(bytes) });
  }
  return blanks;
}
