import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { bundleName, type Seams, seams } from './bundle-seams.ts';
import { entitiesLater } from './entities-later.ts';
import { esbuildTemplates } from './template-plugin.ts';
import { withoutExamples } from './without-examples.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Dependencies that stay packages of their own; the README says why. */
const packages = ['pdfjs-dist', 'pdfjs-dist/*', 'dejavu-fonts-ttf', 'dejavu-fonts-ttf/*'];

const shared = {
  absWorkingDir: root,
  bundle: true,
  target: 'node20',
  metafile: true,
  legalComments: 'none',
  loader: { '.jsonc': 'text' },
  logLevel: 'warning',
} as const satisfies BuildOptions;

interface BundleKind {
  readonly hashbang: string;
  /** False: `import()` becomes `require`, for code that is not started by Node's own loader. What it loads must be CommonJS. */
  readonly imports: boolean;
}

const START: BundleKind = { hashbang: '#!/usr/bin/env node\n', imports: true };
const PROGRAM: BundleKind = { hashbang: '', imports: false };
const PART: BundleKind = { hashbang: '', imports: true };

/** Leaves out what markdown-it finds links in plain text with: our pages draw no links, and it is a tenth of the program. */
const withoutLinks: Plugin = {
  name: 'without-links',
  setup(plugin) {
    plugin.onResolve({ filter: /^linkify-it$/ }, ({ path }) => ({ path, namespace: 'without-links' }));
    plugin.onLoad({ filter: /.*/, namespace: 'without-links' }, () => ({
      contents: 'export class LinkifyIt {}',
      loader: 'js',
    }));
  },
};

/** A bundle of the program: the file it begins with, and what esbuild tells about it. */
export interface Bundle {
  readonly entry: string;
  readonly outfile: string;
  readonly metafile: Metafile;
}

/**
 * Writes the program to `dist`: `program.cjs` with all that a fast build needs, `optpack.cjs` that starts it, and in `parts`
 * one file for each thing behind an `import()`. The program is the first of the bundles.
 */
export async function bundleProgram(dist: string): Promise<Bundle[]> {
  const program = seams(root, './parts/');
  const bundles = [await bundled('src/cli/program.ts', join(dist, 'program.cjs'), program, PROGRAM)];
  const start = await bundled('src/cli/optpack.ts', join(dist, 'optpack.cjs'), seams(root, './parts/'), START);
  await chmod(start.outfile, 0o755);
  const waiting = [...program.found];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (bundles.some(({ entry }) => entry === file)) continue;
    const part = seams(root, './');
    bundles.push(await bundled(file, join(dist, 'parts', bundleName(file)), part, PART));
    waiting.push(...part.found);
  }
  return [...bundles, start];
}

async function bundled(entry: string, outfile: string, { plugin }: Seams, kind: BundleKind): Promise<Bundle> {
  const { metafile } = await build({
    ...shared,
    platform: 'node',
    format: 'cjs',
    minify: true,
    mainFields: ['module', 'main'],
    entryPoints: [entry],
    outfile,
    // CommonJS has no `import.meta.url`; packages are looked up from the bundle's own file.
    define: { 'import.meta.url': '__bundle.url' },
    banner: { js: `${kind.hashbang}const __bundle={get url(){return require('url').pathToFileURL(__filename).href}};` },
    external: packages,
    supported: { 'dynamic-import': kind.imports },
    // Explaining and the catalogue show the examples; they are parts of their own.
    plugins: [plugin, withoutLinks, entitiesLater, esbuildTemplates, ...(kind === PROGRAM ? [withoutExamples] : [])],
  });
  await writeFile(outfile, asciiOnly(await readFile(outfile, 'utf8')));
  return { entry, outfile, metafile };
}

/** esbuild leaves other characters in regular expressions; a file of ASCII text alone is read and compiled faster. */
const asciiOnly = (code: string): string =>
  code.replace(/[^\n -~\t]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes the library to `dist`: ES modules that share their parts. zod stays a package, because its types are in ours. */
export async function bundleLibrary(dist: string): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    platform: 'neutral',
    format: 'esm',
    splitting: true,
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser', 'module'],
    entryPoints: { index: 'src/index.ts', node: 'src/node/index.ts' },
    outdir: dist,
    chunkNames: 'parts/[name]-[hash]',
    external: [...packages, 'zod', 'node:*'],
    plugins: [withoutLinks, esbuildTemplates],
  });
  return metafile;
}
