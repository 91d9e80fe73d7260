import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PacketFile } from '../packet/packet.ts';
import { asideName, discard, mendLeftovers, staysInside } from './aside.ts';
import { Fault, isFault, systemCode } from './fault.ts';
import { makeFolder } from './make-folder.ts';
import { folderState, refuseForeign } from './packet-folder.ts';

/** Answers are private: only the owner may open what is made of them. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** Writes bytes to a file that is open; replaced in tests by a disk that is full. */
export type WriteBytes = (file: number, bytes: Uint8Array) => void;

/** How a packet is written. `lasting` (the default): the disk confirms every file before the packet takes its place, so that a power cut leaves it whole. */
export interface WriteOptions {
  readonly lasting?: boolean;
  readonly write?: WriteBytes;
}

/** Where a packet was written; `kept` names the folder that holds the user's own files of the packet it replaced. */
export interface Written {
  readonly folder: string;
  readonly kept: string | null;
}

/** Windows says so of a file that another program has open; elsewhere it is a matter of permissions. */
const whenNotAllowed =
  process.platform === 'win32'
    ? 'Close the files of the packet in other programs, or name another folder with --out.'
    : 'Change the permissions or the owner of the folder, or name another folder with --out.';

const reasons: Readonly<Record<string, readonly [says: string, fix: string]>> = {
  ENOSPC: ['the disk is full', 'Make room, or name a folder on another disk with --out.'],
  EDQUOT: ['your share of the disk is used up', 'Make room, or name a folder on another disk with --out.'],
  EROFS: ['the disk can only be read', 'Name a folder on another disk with --out.'],
  EACCES: ['you are not allowed to write there', 'Change its permissions, or name another folder with --out.'],
  EPERM: ['the system does not allow it', whenNotAllowed],
  EBUSY: ['a file of the packet is open in another program', 'Close it and run the command again.'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'Name another folder with --out.'],
  EEXIST: ['there is a file of that name', 'Name another folder with --out.'],
  ENAMETOOLONG: ['the path is too long', 'Name a folder with a shorter path with --out.'],
};

/**
 * Makes sure that packets can go to `out/<id>`: makes the folder, puts right what a killed run left, and throws a `Fault`
 * when one of the packets would replace something that is not ours. Called before building: refuse early, touch nothing.
 */
export function readyFolder(out: string, packets: readonly string[]): void {
  guarded(out, () => {
    for (const id of packets) refuseForeign(join(out, id));
    makeFolder(out);
    mendLeftovers(out);
  });
}

/**
 * Writes a packet as `out/<id>/`, whole or not at all: into a folder beside it, which then takes the place of the old one.
 * Throws a `Fault` (`cannot-write`, `foreign-folder`) and leaves what was there before.
 */
export function writePacket(
  out: string,
  id: string,
  files: readonly PacketFile[],
  { lasting = true, write = writeWhole }: WriteOptions = {},
): Written {
  const folder = join(out, id);
  const fresh = join(out, asideName('new', id));
  return guarded(folder, () => {
    try {
      rmSync(fresh, { recursive: true, force: true });
      mkdirSync(fresh, { mode: PRIVATE_FOLDER });
      for (const file of files) writeFile(fresh, file, lasting, write);
      if (lasting) syncFolder(fresh);
      return { folder, kept: swap(fresh, folder, join(out, asideName('old', id))) };
    } catch (thrown) {
      rmSync(fresh, { recursive: true, force: true });
      throw thrown;
    }
  });
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const code = systemCode(thrown);
    if (isFault(thrown) || code === null) throw thrown;
    const [says, fix] = reasons[code] ?? [
      `the system says ${code}`,
      'Check the disk, or name another folder with --out.',
    ];
    throw new Fault('cannot-write', `${path} cannot be written: ${says}.`, fix, { cause: thrown });
  }
}

function writeFile(folder: string, { path, bytes }: PacketFile, lasting: boolean, write: WriteBytes): void {
  if (!staysInside(folder, path)) throw new Error(`a packet file leaves its folder: ${path}`);
  const target = join(folder, ...path.split('/'));
  if (path.includes('/')) mkdirSync(dirname(target), { recursive: true, mode: PRIVATE_FOLDER });
  const file = openSync(target, 'wx', PRIVATE_FILE);
  try {
    write(file, bytes);
    if (lasting) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** Makes the names in a folder last through a power cut, where the system knows how to. */
function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) syncFolder(join(folder, entry.name));
  }
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts `fresh` where `folder` is. Two runs may do this at once: whoever finds the place taken again tries again. */
function swap(fresh: string, folder: string, aside: string): string | null {
  for (let tries = 0; tries < 10; tries++) {
    const state = refuseForeign(folder);
    if (state.is === 'empty') rmdirSync(folder);
    const moved = state.is === 'ours' && renamed(folder, aside);
    if (tookPlace(fresh, folder, moved ? aside : null)) return moved ? removeReplaced(aside, folder) : null;
    if (moved) discard(aside, folder);
  }
  throw new Fault(
    'cannot-write',
    `${folder} cannot be written: other runs keep writing it.`,
    'Wait for them, then run the command again.',
  );
}

/** Moves `fresh` into place; when that fails for good, the packet that was moved aside comes back. */
function tookPlace(fresh: string, folder: string, aside: string | null): boolean {
  try {
    return renamed(fresh, folder);
  } catch (thrown) {
    if (aside !== null && folderState(folder).is === 'free') renameSync(aside, folder);
    throw thrown;
  }
}

/** The new packet is in place: what of the old one cannot be removed stays beside it, and is told as kept. */
function removeReplaced(aside: string, folder: string): string | null {
  try {
    return discard(aside, folder);
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    return aside;
  }
}

/** Renames; false when another run was faster. */
function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw thrown;
  }
}
