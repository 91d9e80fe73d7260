import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, systemCode } from './fault.ts';
import { MANIFEST, type Manifest, readManifest } from './packet-manifest.ts';

/** What stands where a packet is to be written. `foreign` says why it must not be touched. */
export type FolderState =
  | { readonly is: 'free' }
  | { readonly is: 'empty' }
  | { readonly is: 'ours'; readonly manifest: Manifest }
  | { readonly is: 'foreign'; readonly says: string };

/** Looks at a packet's folder without touching it. */
export function folderState(folder: string): FolderState {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (status === undefined) return { is: 'free' };
  if (status.isSymbolicLink()) return { is: 'foreign', says: 'it is a symbolic link' };
  if (!status.isDirectory()) return { is: 'foreign', says: 'it is a file' };
  if (readdirSync(folder).length === 0) return { is: 'empty' };
  const text = textOf(join(folder, MANIFEST));
  if (text === null) return { is: 'foreign', says: `it holds files but no ${MANIFEST} of optpack` };
  const manifest = readManifest(text);
  if (manifest === null) return { is: 'foreign', says: `its ${MANIFEST} is not one of optpack` };
  return { is: 'ours', manifest };
}

/** Throws a `Fault` when the folder holds something that is not a packet of ours. */
export function refuseForeign(folder: string): FolderState {
  const state = folderState(folder);
  if (state.is !== 'foreign') return state;
  throw new Fault(
    'foreign-folder',
    `${folder} is not replaced: ${state.says}.`,
    'Name another folder with --out, or move what is there away.',
  );
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT' || systemCode(thrown) === 'EISDIR') return null;
    throw thrown;
  }
}
