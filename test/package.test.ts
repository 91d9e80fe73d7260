import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleLibrary, bundleProgram, root } from '../src/dev/bundles.ts';
import { licences } from '../src/dev/licences.ts';
import { version } from '../src/version.ts';

let folder = '';
let licenceText = '';
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

beforeAll(async () => {
  const parent = join(root, 'node_modules/.cache');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'package-'));
  const dist = join(folder, 'dist');
  const [program, library] = await Promise.all([bundleProgram(dist), bundleLibrary(dist)]);
  licenceText = await licences(root, [...program.map(({ metafile }) => metafile), library]);
  for (const file of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'])
    copyFileSync(join(root, file), join(folder, file));
  for (const extra of ['src', 'test', 'templates', 'forms'])
    cpSync(join(root, extra), join(folder, extra), { recursive: true });
  copyFileSync(join(root, 'templates/sample/case.schema.json'), join(dist, 'case.schema.json'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the published package', () => {
  it('holds what runs and what explains it, and nothing else', () => {
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [packed] = JSON.parse(listed);
    const paths: string[] = packed.files.map(({ path }: { path: string }) => path);
    const besides = paths.filter((path) => !path.startsWith('dist/')).sort();
    expect(besides).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    expect(paths).toEqual(
      expect.arrayContaining(['dist/optpack.cjs', 'dist/index.js', 'dist/node.js', 'dist/case.schema.json']),
    );
    expect(paths.filter((path) => /\.(pdf|ttf|otf|map|jsonc)$|\.test\./i.test(path))).toEqual([]);
  });

  it('names only files that the build writes', () => {
    const named = [
      manifest.bin.optpack,
      ...Object.values(manifest.exports).map((entry) => (typeof entry === 'string' ? entry : Object(entry).default)),
    ];
    const missing = named.filter((path: string) => !existsSync(join(folder, path)));
    expect(missing).toEqual([]);
    expect(version).toBe(manifest.version);
  });

  it('needs at run time only what the README gives a reason for', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const reasons = [...readme.matchAll(/^\| `([a-z-]+)` \| .{20,} \|$/gm)].map(([, name]) => name);
    expect(Object.keys(manifest.dependencies).filter((name) => !reasons.includes(name))).toEqual([]);
  });

  it('holds the licence of every package in its bundles', () => {
    for (const name of [
      'zod',
      'yargs',
      'yargs-parser',
      '@cantoo/pdf-lib',
      'fontkit',
      'handlebars',
      'markdown-it',
      'jsonc-parser',
    ]) {
      expect(licenceText).toMatch(
        new RegExp(`^={72}\\n${name} \\d[^\\n]*\\n\\n[\\s\\S]{200,}?(?=^={72}$|$(?![\\s\\S]))`, 'm'),
      );
    }
  });
});

describe('the library', () => {
  const build = `
    import { buildPacket, makeView, readCase, recipes } from './dist/index.js';
    import { isFault, nodePorts, readAnswerFiles } from './dist/node.js';
    const files = readAnswerFiles(['templates/sample/case.jsonc']);
    const reading = readCase(files);
    const packet = await buildPacket(recipes['uscis-paper'], makeView(reading.case), nodePorts(), { proof: 'fast' });
    let fault = false;
    try { readAnswerFiles(['nowhere']); } catch (thrown) { fault = isFault(thrown); }
    console.log(JSON.stringify({ findings: packet.findings, files: packet.files.map(({ path }) => path), pages: packet.pages, fault }));
  `;

  it('builds a packet in memory from plain Node', () => {
    writeFileSync(join(folder, 'use.mjs'), build);
    const { OPTPACK_BLANKS: _blanks, NODE_OPTIONS: _options, ...inherited } = process.env;
    const env = { ...inherited, OPTPACK_HOME: join(folder, 'home') };
    const told = JSON.parse(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, env, encoding: 'utf8' }));
    expect(told).toMatchObject({ findings: [], fault: true });
    expect(told.files).toContain('packet.pdf');
    expect(told.pages).toBeGreaterThan(7);
  });

  it('has a core that names nothing of Node', async () => {
    const { build: bundle } = await import('esbuild');
    const { metafile } = await bundle({
      entryPoints: [join(folder, 'dist/index.js')],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    expect(Object.keys(metafile.inputs).length).toBeGreaterThan(5);
  });
});
