import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './fault.ts';

/** Answers are private: only the owner may open what is made of them. */
const PRIVATE_FOLDER = 0o700;

/**
 * Makes a folder that only its owner may open, and those above it that are missing. Throws the system's error.
 * One by one: Node's own way never ends where the system takes no folders (`/proc/nope`).
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: PRIVATE_FOLDER });
  } catch (thrown) {
    if (isFolder(folder)) return;
    const above = dirname(folder);
    if (systemCode(thrown) !== 'ENOENT' || above === folder || isFolder(above)) throw thrown;
    makeFolder(above);
    makeFolder(folder);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
