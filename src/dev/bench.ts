import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as BenchChecks from './bench-checks.ts';
import type * as BenchForms from './bench-forms.ts';
import { root } from './bundles.ts';
import { esbuildTemplates } from './template-plugin.ts';

const sample = join(root, 'templates/sample/case.jsonc');
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
const full = !process.argv.includes('--quick');

/** A measured module with our templates compiled in, as a file that Node can import. */
async function measured(name: 'bench-forms'): Promise<typeof BenchForms>;
async function measured(name: 'bench-checks'): Promise<typeof BenchChecks>;
async function measured(name: string): Promise<unknown> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [`src/dev/${name}.ts`],
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
  const { measureForms, median } = await measured('bench-forms');
  const { checkRates } = await measured('bench-checks');
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
  const check = [join(root, 'dist/optpack.cjs'), 'check', sample];
  // Blanks are prepared on the first run, once.
  processTime(packet);
  processTime(check);
  const times = { empty: [] as number[], packet: [] as number[], check: [] as number[] };
  for (let round = 0; round < (full ? 41 : 5); round++) {
    times.empty.push(processTime([empty]));
    times.packet.push(processTime(packet));
    times.check.push(processTime(check));
  }
  const [start, whole, checked] = [median(times.empty), median(times.packet), median(times.check)];
  const text = readFileSync(sample, 'utf8');
  const many = full ? 10_000 : 500;
  // The first run warms up.
  checkRates(text, 2_000);
  const rates = checkRates(text, many);
  const forms = await measureForms(text, full ? 15 : 2);
  const rows = [
    [
      'uscis-paper, --proof fast, whole process / node with an empty script',
      `${(whole / start).toFixed(2)} (${whole.toFixed(0)} / ${start.toFixed(0)} ms)`,
      '<= 2.5',
    ],
    [
      'check, both packets, whole process / node with an empty script',
      `${(checked / start).toFixed(2)} (${checked.toFixed(0)} / ${start.toFixed(0)} ms)`,
      '<= 2.5',
    ],
    [`${many} cases by all rules, one process`, `${Math.round(rates.rules)} a second`, '>= 5000'],
    [`${many} cases read, and both packets checked whole`, `${Math.round(rates.whole)} a second`, ''],
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
    console.log(`${what.padEnd(76)}${is.padEnd(26)}${target === '' ? '' : `target ${target}`}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
