import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { keep } from '../node/cache.ts';

/**
 * Runs a CommonJS file of ASCII text, as Node would, with the code that an earlier run compiled and kept in `folder`. The kept code is named by
 * the sum of the file, and V8 takes it only from its own version and flags; without it, the file is compiled and the code is kept for
 * the next run. A folder that cannot be written changes nothing but the time.
 */
export function runCompiled(file: string, folder: string, sum: (bytes: Uint8Array) => string): void {
  const bytes = readFileSync(file);
  const kept = join(folder, `${process.version}-${sum(bytes).slice(0, 32)}`);
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${bytes.toString('latin1')}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  if (cachedData !== undefined && script.cachedDataRejected !== true) return;
  process.once('exit', () => keepCode(kept, script));
}

/** At the end of a run, so that what was compiled on the way is kept too. */
function keepCode(kept: string, script: Script): void {
  try {
    keep(kept, script.createCachedData());
    const [folder, name] = [dirname(kept), basename(kept)];
    const older = readdirSync(folder).filter((other) => other !== name && other.startsWith(`${process.version}-`));
    for (const other of older) rmSync(join(folder, other), { force: true });
  } catch {
    // The next run compiles again.
  }
}
