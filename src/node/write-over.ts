import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault, isFault, systemCode } from './fault.ts';
import { makeFolder } from './make-folder.ts';

/** Only the owner may open what is made of answers. */
const PRIVATE_FILE = 0o600;

/** Writes text to a file that is open; replaced in tests by a disk that is full. */
export type WriteText = (file: number, text: string) => void;

/**
 * Writes a file whole or not at all: into one beside it, which then takes its place. What is there already is replaced only
 * when `isOurs` says so of its text. Missing folders of its path are made. Throws a `Fault` and leaves what was there.
 */
export function writeOver(
  file: string,
  text: string,
  isOurs: (text: string) => boolean,
  write: WriteText = writeFileSync,
): void {
  try {
    const target = refuseForeign(file, isOurs);
    makeFolder(dirname(target));
    const fresh = join(dirname(target), `.optpack-${process.pid}-${basename(target)}`);
    try {
      writeLasting(fresh, text, write);
      renameSync(fresh, target);
    } catch (thrown) {
      rmSync(fresh, { force: true });
      throw thrown;
    }
  } catch (thrown) {
    const code = systemCode(thrown);
    if (isFault(thrown) || code === null) throw thrown;
    throw new Fault(
      'cannot-write',
      `${file} cannot be written: ${code === 'ENOSPC' ? 'the disk is full' : `the system says ${code}`}.`,
      'Check the folder, or name another file.',
      { cause: thrown },
    );
  }
}

/** The file to write, behind any link. */
function refuseForeign(file: string, isOurs: (text: string) => boolean): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return file;
  if (!found.isFile() || !isOurs(readFileSync(file, 'utf8')))
    throw new Fault(
      'cannot-write',
      `${file} is there already and was not written by optpack: it is not overwritten.`,
      'Name another file.',
    );
  return realpathSync(file);
}

function writeLasting(path: string, text: string, write: WriteText): void {
  rmSync(path, { force: true });
  const file = openSync(path, 'wx', PRIVATE_FILE);
  try {
    write(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
