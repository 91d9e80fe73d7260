import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Generated } from './registries.ts';
import { esbuildTemplates } from './template-plugin.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'test/goldens';

/** Bundled first, as the program is: templates are no modules that Node or tsx could load. */
const printed = async (): Promise<readonly Generated[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'optpack-goldens-'));
  try {
    const outfile = join(folder, 'print-goldens.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/dev/print-goldens.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      mainFields: ['module', 'main'],
      external: ['pdfjs-dist', 'pdfjs-dist/*'],
      loader: { '.jsonc': 'text' },
      plugins: [esbuildTemplates],
      logLevel: 'warning',
    });
    const { printGoldens }: typeof import('./print-goldens.ts') = await import(pathToFileURL(outfile).href);
    return printGoldens(root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Writes every golden anew and removes those of no sample; what changed is then read in the diff, line by line. */
const goldens = await printed();
const wanted = new Set(goldens.map(({ path }) => path));

const known = existsSync(join(root, FOLDER))
  ? readdirSync(join(root, FOLDER), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.txt'))
      .map((file) => `${FOLDER}/${file.replaceAll('\\', '/')}`)
  : [];
for (const path of known.filter((one) => !wanted.has(one))) {
  rmSync(join(root, path));
  console.log(`removed ${path}`);
}
for (const { path, content } of goldens) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === content) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`wrote ${path}`);
}
console.log('Read the diff of test/goldens line by line before you keep it: every changed line is a changed form.');
