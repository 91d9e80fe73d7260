import { join, resolve } from 'node:path';
import type { Finding } from '../finding.ts';
import type { Inventory } from '../form/inventory.ts';
import { blanksInFolder, forgetFolder } from './blank-folder.ts';
import { cacheHome, keep, readKept, sha256 } from './cache.ts';
import { Fault, isFault } from './fault.ts';
import { LARGEST_DOWNLOAD, readDownload } from './read-download.ts';

/** Where blanks are looked for: the folder that optpack keeps, and a folder of the user's downloads if one is named. */
export interface BlankPlaces {
  readonly home: string;
  readonly folder: string | null;
}

/** An official blank of a known edition. */
export interface FoundBlank {
  readonly form: string;
  readonly edition: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** `home`: kept by optpack; `folder`: in the user's folder of downloads. */
  readonly origin: 'home' | 'folder';
}

/** A blank that was taken into the cache. */
export interface AddedBlank {
  readonly form: string;
  readonly edition: string;
  readonly stored: string;
  readonly sha256: string;
}

/** The places that the environment names: OPTPACK_HOME and OPTPACK_BLANKS. */
export function blankPlaces(environment: Readonly<Record<string, string | undefined>> = process.env): BlankPlaces {
  const folder = environment.OPTPACK_BLANKS;
  return { home: cacheHome(environment), folder: folder ? resolve(folder) : null };
}

/**
 * Takes a downloaded blank into the cache, as it is. A file that is no empty official form of a known edition gives
 * findings and nothing is written. Throws a `Fault` when the file cannot be read or the cache cannot be written.
 */
export async function addBlank(
  file: string,
  editions: readonly Inventory[],
  places: BlankPlaces = blankPlaces(),
): Promise<AddedBlank | Finding[]> {
  const bytes = readDownload(file);
  return bytes === 'too-large' ? [tooLarge(file)] : keepBlank(bytes, editions, places);
}

/** The same for bytes that are at hand. */
export async function keepBlank(
  bytes: Uint8Array,
  editions: readonly Inventory[],
  places: BlankPlaces = blankPlaces(),
): Promise<AddedBlank | Finding[]> {
  const [{ recognise }, { namedOnly, namedOnlyFinding }] = await Promise.all([
    import('../form/recognise.ts'),
    import('./named-only.ts'),
  ]);
  const found = await recognise(bytes, [...editions, ...namedOnly]);
  if (Array.isArray(found)) return found;
  if (found.standIn) return [standInFinding(found.form)];
  if (!editions.some(({ form, edition }) => form === found.form && edition === found.edition))
    return [namedOnlyFinding(found)];
  const stored = keptPath(places.home, found.form, found.edition);
  const sum = sha256(bytes);
  keep(stored, bytes);
  keep(`${stored}.sha256`, sum);
  return { form: found.form, edition: found.edition, stored, sha256: sum };
}

/**
 * The official blank of an edition: the one that was added, else one in the user's folder of downloads, else null. Parses
 * nothing when the blank was seen before. Throws a `Fault` when a kept blank is damaged or the folder cannot be listed.
 */
export async function findBlank(
  form: string,
  edition: string,
  editions: readonly Inventory[],
  places: BlankPlaces = blankPlaces(),
): Promise<FoundBlank | null> {
  const kept = await keptBlank(form, edition, editions, places);
  if (kept || places.folder === null) return kept;
  for (const attempt of ['remembered', 'searched anew']) {
    const blanks = await blanksInFolder(places.folder, places.home, editions);
    const blank = blanks.find((one) => one.form === form && one.edition === edition);
    if (!blank) return null;
    const bytes = readKept(blank.path);
    if (bytes && sha256(bytes) === blank.sha256) return { ...blank, bytes, origin: 'folder' };
    if (attempt === 'remembered') forgetFolder(places.folder, places.home);
  }
  return null;
}

/** Every known edition with its official blank, or null where there is none. */
export async function listBlanks(
  editions: readonly Inventory[],
  places: BlankPlaces = blankPlaces(),
): Promise<{ readonly form: string; readonly edition: string; readonly blank: FoundBlank | null }[]> {
  const list: { form: string; edition: string; blank: FoundBlank | null }[] = [];
  for (const { form, edition } of editions)
    list.push({ form, edition, blank: await findBlank(form, edition, editions, places) });
  return list;
}

/** Where a blank that was added is kept. */
export const keptPath = (home: string, form: string, edition: string): string =>
  join(home, 'blanks', form, `${edition}.pdf`);

async function keptBlank(
  form: string,
  edition: string,
  editions: readonly Inventory[],
  { home }: BlankPlaces,
): Promise<FoundBlank | null> {
  const path = keptPath(home, form, edition);
  const bytes = readKept(path);
  if (bytes === null) return null;
  const sum = sha256(bytes);
  const written = readKept(`${path}.sha256`);
  if (written !== null && Buffer.from(written).toString('latin1').trim() === sum)
    return { form, edition, path, bytes, sha256: sum, origin: 'home' };
  // Not what was added: a damaged file, or one that was put there by hand. It must be recognised again.
  const { recognise } = await import('../form/recognise.ts');
  const found = await recognise(bytes, editions);
  if (!Array.isArray(found) && !found.standIn && found.form === form && found.edition === edition) {
    rememberSum(path, sum);
    return { form, edition, path, bytes, sha256: sum, origin: 'home' };
  }
  throw new Fault(
    'cannot-read',
    `${path} is not the blank of Form ${form.toUpperCase()} any more.`,
    `Remove it, then bring the blank again with: optpack forms add FILE`,
  );
}

function rememberSum(path: string, sum: string): void {
  try {
    keep(`${path}.sha256`, sum);
  } catch (thrown) {
    // Where nothing can be written, the blank is recognised again each time.
    if (!isFault(thrown)) throw thrown;
  }
}

const tooLarge = (file: string): Finding => ({
  rule: 'blank-is-of-reasonable-size',
  severity: 'error',
  path: null,
  items: [],
  says: `${file} is larger than ${LARGEST_DOWNLOAD / 2 ** 20} MB; official forms are far smaller.`,
  fix: 'Download the form again from the agency and give optpack that file.',
});

const standInFinding = (form: string): Finding => ({
  rule: 'blank-is-the-official-form',
  severity: 'error',
  path: null,
  items: [],
  says: `The PDF is a stand-in for Form ${form.toUpperCase()} that optpack drew, not the official form.`,
  fix: `Bring the official form with: optpack forms get ${form}`,
});
