import { readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative, sep } from 'node:path';
import { systemCode } from './fault.ts';
import { folderState } from './packet-folder.ts';
import { MANIFEST, sha256 } from './packet-manifest.ts';

/** What a folder beside the packets is for: `new` is being written, `old` was moved aside to be replaced. */
type Role = 'new' | 'old';

interface Aside {
  readonly host: string;
  readonly process: number;
  readonly role: Role;
  readonly packet: string;
}

const host = hostname().replace(/[^A-Za-z0-9]/g, '') || 'here';
const pattern = /^\.optpack-([A-Za-z0-9]+)-(\d+)-(new|old)-(.+)$/;
const oneDay = 24 * 60 * 60 * 1000;

/** Name of a temporary folder of this process: machine, process, role, packet. */
export const asideName = (role: Role, packet: string): string => `.optpack-${host}-${process.pid}-${role}-${packet}`;

function readAside(name: string): Aside | null {
  const match = pattern.exec(name);
  if (match === null) return null;
  const [, machine = '', id = '', role, packet = ''] = match;
  return { host: machine, process: Number(id), role: role === 'old' ? 'old' : 'new', packet };
}

/**
 * Puts right what a killed run left in the folder of the packets: a packet that was moved aside and not yet replaced
 * is moved back, what else such a run left is removed. Folders of living processes and of anyone else stay.
 */
export function mendLeftovers(out: string): void {
  for (const name of readdirSync(out)) {
    const aside = readAside(name);
    if (aside === null || lives(aside, join(out, name))) continue;
    if (aside.role === 'new') rmSync(join(out, name), { recursive: true, force: true });
    else if (!movedBack(join(out, name), join(out, aside.packet))) discard(join(out, name), join(out, aside.packet));
  }
}

function lives(aside: Aside, folder: string): boolean {
  // Process numbers mean nothing on another machine; a folder shared with one is left alone for a day.
  if (aside.host !== host) return Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) < oneDay;
  // This run has not begun to write: a folder with its number is from an earlier process that had the same one.
  if (aside.process === process.pid) return false;
  try {
    process.kill(aside.process, 0);
    return true;
  } catch (thrown) {
    return systemCode(thrown) !== 'ESRCH';
  }
}

function movedBack(aside: string, folder: string): boolean {
  if (folderState(folder).is !== 'free') return false;
  renameSync(aside, folder);
  return true;
}

/**
 * Removes a replaced packet. What is not exactly as optpack wrote it (a scan put there, a PDF that was edited) belongs to
 * the user: it stays, in `<packet>.kept-N`. Returns the name of that folder, or null when all of it was ours.
 */
export function discard(aside: string, folder: string): string | null {
  const state = folderState(aside);
  if (state.is === 'ours') {
    for (const file of state.manifest.files) removeIfSame(join(aside, ...file.path.split('/')), file.sha256);
    unlinkSync(join(aside, MANIFEST));
  }
  removeEmptyFolders(aside);
  if (statSync(aside, { throwIfNoEntry: false }) === undefined) return null;
  for (let number = 1; ; number++) {
    const kept = `${folder}.kept-${number}`;
    if (folderState(kept).is !== 'free') continue;
    renameSync(aside, kept);
    return kept;
  }
}

function removeIfSame(file: string, sum: string): void {
  try {
    if (sha256(readFileSync(file)) === sum) unlinkSync(file);
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'ENOTDIR') throw thrown;
  }
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  try {
    rmdirSync(folder);
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw thrown;
  }
}

/** True when a path of a packet stays inside its folder. */
export function staysInside(folder: string, path: string): boolean {
  const way = relative(folder, join(folder, ...path.split('/')));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !way.includes('\0');
}
