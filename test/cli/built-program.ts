import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundleProgram, root } from '../../src/dev/bundles.ts';

/** The program as it is published, built for one test file, with a cache of its own and no official blanks. */
export interface BuiltProgram {
  /** The program's file. */
  readonly file: string;
  readonly bundles: readonly Bundle[];
  /** A folder that is removed with the program. */
  readonly folder: string;
  run(args: readonly string[], options?: RunOptions): Ran;
  /** Runs without waiting; for tests that kill it. */
  start(args: readonly string[]): ReturnType<typeof spawn>;
  remove(): void;
}

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The sample answers. */
export const sample = join(root, 'templates/sample/case.jsonc');

/** Builds the program. Inside the project, where it finds the packages that are not in the bundles. */
export async function buildProgram(): Promise<BuiltProgram> {
  const parent = join(root, 'node_modules/.cache');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'program-'));
  const bundles = await bundleProgram(join(folder, 'dist'));
  const file = join(folder, 'dist/optpack.cjs');
  const { OPTPACK_BLANKS: _blanks, NODE_OPTIONS: _options, ...inherited } = process.env;
  const env = { ...inherited, OPTPACK_HOME: join(folder, 'home') };
  return {
    file,
    bundles,
    folder,
    run(args, { input = '', cwd = folder, env: more = {} } = {}) {
      const ran = spawnSync(process.execPath, [file, ...args], {
        input,
        cwd,
        env: { ...env, ...more },
        encoding: 'utf8',
      });
      return { code: ran.status, out: ran.stdout, err: ran.stderr };
    },
    start: (args) => spawn(process.execPath, [file, ...args], { cwd: folder, env, stdio: 'ignore' }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
