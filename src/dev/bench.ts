import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as BenchForms from './bench-forms.ts';
import { root } from './bundles.ts';
import { esbuildTemplates } from './template-plugin.ts';

const sample = join(root, 'templates/sample/case.jsonc');
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
const full = !process.argv.includes('--quick');

/** The measured module with our templates compiled in, as a file that Node can import. */
async function formsModule(): Promise<typeof BenchForms> {
  const outfile = join(folder, 'bench-forms.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/dev/bench-forms.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    packages: 'external',
    plugins: [esbuildTemplates],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** Milliseconds of a whole process, from start to end. */
function processTime(args: readonly string[]): number {
  // A cache of its own: another version that runs meanwhile would replace the compiled code.
  const env = { ...process.env, OPTPACK_HOME: join(folder, 'home') };
  const start = process.hrtime.bigint();
  const ran = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder, env });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (ran.status !== 0) throw new Error(ran.stderr || ran.stdout);
  return time;
}

try {
  const { measureForms, median } = await formsModule();
  const empty = join(folder, 'empty.cjs');
  writeFileSync(empty, '');
  const packet = [
    join(root, 'dist/optpack.cjs'),
    'build',
    sample,
    '-o',
    'out',
    '--packet',
    'uscis-paper',
    '--proof',
    'fast',
  ];
  // Blanks are prepared on the first run, once.
  processTime(packet);
  const times = { empty: [] as number[], packet: [] as number[] };
  for (let round = 0; round < (full ? 41 : 5); round++) {
    times.empty.push(processTime([empty]));
    times.packet.push(processTime(packet));
  }
  const [start, whole] = [median(times.empty), median(times.packet)];
  const forms = await measureForms(readFileSync(sample, 'utf8'), full ? 15 : 2);
  const rows = [
    [
      'uscis-paper, --proof fast, whole process / node with an empty script',
      `${(whole / start).toFixed(2)} (${whole.toFixed(0)} / ${start.toFixed(0)} ms)`,
      '<= 2.5',
    ],
    ['bytes of one filled I-765, warm', `${forms.i765.toFixed(3)} ms`, '<= 0.5 ms'],
    [
      'forms of uscis-paper, warm: pdf-lib load, fill, copyPages, save / optpack',
      `${(forms.pdfLib / forms.packet).toFixed(0)} (${forms.pdfLib.toFixed(0)} / ${forms.packet.toFixed(3)} ms)`,
      '>= 50',
    ],
  ];
  console.log(
    `Blanks: ${forms.standIn ? 'stand-ins' : 'official'}. Node ${process.version}. Medians of interleaved runs.\n`,
  );
  for (const [what = '', is = '', target = ''] of rows)
    console.log(`${what.padEnd(76)}${is.padEnd(26)}target ${target}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
