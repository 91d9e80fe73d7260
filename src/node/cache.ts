import { hash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault, systemCode } from './fault.ts';
import { makeFolder } from './make-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** SHA-256 of some bytes or text, lower case hex. */
export const sha256 = (content: Uint8Array | string): string => hash('sha256', content);

/** The folder in which optpack keeps blanks and what it made of them: OPTPACK_HOME, else the platform's data folder. */
export function cacheHome(environment: Environment = process.env, platform: string = process.platform): string {
  const own = environment.OPTPACK_HOME;
  if (own) return resolve(own);
  const home = homedir();
  if (platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'optpack');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'optpack');
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'optpack');
}

/** Bytes of a kept file, or null when there is none. Throws a `Fault` when it is there and cannot be read. */
export function readKept(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new Fault(
      'cannot-read',
      `${path} cannot be read: the system says ${code}.`,
      'Change its permissions, or name another folder in OPTPACK_HOME.',
      { cause: thrown },
    );
  }
}

/**
 * Keeps a file: written under a name of its own beside its place, then renamed, so that nobody ever sees half of it and
 * the last of several processes wins. Throws a `Fault` (`cannot-write`) and leaves what was there before.
 */
export function keep(path: string, ...pieces: readonly (Uint8Array | string)[]): void {
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    makeFolder(dirname(path));
    writeFresh(fresh, pieces);
    renameSync(fresh, path);
  } catch (thrown) {
    discard(fresh);
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    // On Windows a file that another process reads cannot be replaced; the same bytes need no replacing.
    if ((code === 'EPERM' || code === 'EBUSY' || code === 'EACCES') && holds(path, pieces)) return;
    throw new Fault(
      'cannot-write',
      `optpack cannot keep ${path}: ${code === 'ENOSPC' ? 'the disk is full' : `the system says ${code}`}.`,
      'Make room or change the permissions of this folder, or name another folder in OPTPACK_HOME.',
      { cause: thrown },
    );
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What stopped the writing is told; a rest that cannot be removed either has the same cause.
  }
}

const asBytes = (piece: Uint8Array | string): Uint8Array => (typeof piece === 'string' ? Buffer.from(piece) : piece);

function writeFresh(path: string, pieces: readonly (Uint8Array | string)[]): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (const piece of pieces) {
      const bytes = asBytes(piece);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function holds(path: string, pieces: readonly (Uint8Array | string)[]): boolean {
  try {
    return Buffer.concat(pieces.map(asBytes)).equals(readFileSync(path));
  } catch {
    return false;
  }
}
