import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { keep } from '../node/cache.ts';
import { systemCode } from '../node/fault.ts';

/** Gives the SHA-256 of bytes, hex. */
type Sum = (bytes: Uint8Array) => string;

/** Two sums in hex before the kept code: of the code itself and of the file that it was compiled from. */
const HEAD = 128;

/**
 * Runs a CommonJS file of ASCII text, as Node would, with the code that an earlier run compiled and kept in `folder`. The kept code is taken
 * only when its sums are right, and by V8 only from its own version and flags; else the file is compiled and the code is kept
 * for the next run. A folder that cannot be read or written changes nothing but the time.
 */
export function runCompiled(file: string, folder: string, sum: Sum): void {
  const bytes = readFileSync(file);
  const own = sum(bytes);
  const kept = join(folder, `${process.version}-${own.slice(0, 32)}`);
  const cachedData = keptCode(kept, own, sum);
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${bytes.toString('latin1')}\n})`, {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  if (cachedData !== null && script.cachedDataRejected !== true) return;
  process.once('exit', () => keepCode(kept, script, own, sum));
}

/** V8 runs what it is given: a code with one wrong bit may crash, or do other things than the program. */
function keptCode(kept: string, own: string, sum: Sum): Buffer | null {
  try {
    const bytes = readFileSync(kept);
    const code = bytes.subarray(HEAD);
    return bytes.toString('latin1', 0, HEAD) === `${sum(code)}${own}` ? code : null;
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    return null;
  }
}

/** At the end of a run, so that what was compiled on the way is kept too. */
function keepCode(kept: string, script: Script, own: string, sum: Sum): void {
  try {
    const code = script.createCachedData();
    keep(kept, `${sum(code)}${own}`, code);
    const [folder, name] = [dirname(kept), basename(kept)];
    const older = readdirSync(folder).filter((other) => other !== name && other.startsWith(`${process.version}-`));
    for (const other of older) rmSync(join(folder, other), { force: true });
  } catch {
    // The next run compiles again.
  }
}
