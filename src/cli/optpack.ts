import { hash } from 'node:crypto';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheHome } from '../node/cache.ts';
import { runCompiled } from './compiled.ts';

/** Starts the program, with what the engine compiled of it in an earlier run: compiling it anew takes half of Node's own start. */
const file = join(dirname(fileURLToPath(import.meta.url)), 'program.cjs');
const folder = join(cacheHome(), 'compiled');

// Node 22 keeps compiled code between runs, with sums of file and code that it compares; for Node 20 we do.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
  nodeModule.enableCompileCache(folder);
  nodeModule.createRequire(import.meta.url)(file);
} else {
  runCompiled(file, folder, (bytes) => hash('sha256', bytes));
}
