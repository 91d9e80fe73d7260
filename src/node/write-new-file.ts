import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault, systemCode } from './fault.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file that only its owner may open, and never over another one: throws a `Fault`, or with `keep` gives false.
 * Missing folders of its path are made.
 */
export function writeNewFile(
  file: string,
  text: string | Uint8Array,
  whenThere: 'refuse' | 'keep' = 'refuse',
): boolean {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    if (code === 'EEXIST' && whenThere === 'keep') return false;
    throw code === 'EEXIST'
      ? new Fault('cannot-write', `${file} is there already and is not overwritten.`, 'Name another file.')
      : new Fault(
          'cannot-write',
          `${file} cannot be written: the system says ${code}.`,
          'Check the folder, or name another file.',
          {
            cause: thrown,
          },
        );
  }
}
