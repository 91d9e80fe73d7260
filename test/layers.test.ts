import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Folders from the top: a file imports from its own folder and from those above it. */
const layers: readonly string[] = [
  'package.json',
  'src/version.ts',
  'src/finding.ts',
  'src/case',
  'src/facts',
  'src/dates',
  'src/schools',
  'src/letters',
  'src/form',
  'src/evidence',
  'templates',
  'forms',
  'src/rules',
  'src/packet',
  'src/preflight',
  'src/index.ts',
  'src/node',
  'src/web',
  'src/cli',
  'src/dev',
];

/** Above what runs in Node only: no file, clock, network or environment. */
const core = layers.slice(layers.indexOf('src/finding.ts'), layers.indexOf('src/node'));

/** Slow packages, and the parts of the core that may import them: each of those is loaded by `import()` only. */
const slow: Readonly<Record<string, readonly string[]>> = {
  'pdf-lib': ['src/form/prepare/', 'src/form/stand-in', 'src/form/proof-sheet-draw.ts'],
  fontkit: ['src/letters/faces.ts', 'src/letters/trim-program.ts'],
  'pdfjs-dist': [],
  'ical-generator': ['src/dates/calendar.ts'],
  docx: ['src/letters/docx'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  /** `type`: nothing is left of it when the program runs. */
  readonly kind: 'static' | 'dynamic' | 'type';
}

const sources = ['src', 'forms', 'templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const importsOf = (file: string): Import[] => {
  const text = withoutComments(readFileSync(join(root, file), 'utf8'));
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s)?(?:[\w*\s{},$]*?\sfrom\s*)?['"]([^'"]+)['"]/g),
  ];
  const kept = found.map(([whole, , type, from = '']): Import => {
    const names =
      /\{([^}]*)\}/
        .exec(whole)?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? [];
    const onlyTypes = type !== undefined || (names.length > 0 && names.every((name) => name.startsWith('type ')));
    return { file, from, kind: onlyTypes ? 'type' : 'static' };
  });
  const dynamic = [...text.matchAll(/(await\s+|return\s+|=>\s*)?\bimport\(\s*['"]([^'"]+)['"]/g)].map(
    ([, runs, from = '']): Import => ({ file, from, kind: runs === undefined ? 'type' : 'dynamic' }),
  );
  return [...kept, ...dynamic];
};

const all = sources.flatMap(importsOf);

const layerOf = (file: string): number => layers.findIndex((layer) => file === layer || file.startsWith(`${layer}/`));

const target = ({ file, from }: Import): string =>
  relative(root, resolve(root, dirname(file), from)).replaceAll('\\', '/');

const told = ({ file, from, kind }: Import): string => `${file} imports ${from} (${kind})`;

describe('the layers', () => {
  it('hold every source file', () => {
    expect(sources.filter((file) => layerOf(file) === -1)).toEqual([]);
    expect(sources.length).toBeGreaterThan(50);
  });

  it('are seen by this test: it finds imports that are known to be there', () => {
    const known = all.filter(({ file }) => file === 'src/cli/main.ts');
    expect(known.map(told)).toContain('src/cli/main.ts imports ./commands.ts (static)');
    expect(known.map(told)).toContain('src/cli/main.ts imports ./usage.ts (dynamic)');
  });

  it('import only from those above them', () => {
    const wrong = all.filter((one) => one.from.startsWith('.') && layerOf(target(one)) > layerOf(one.file));
    expect(wrong.map(told)).toEqual([]);
  });

  it('keep Node out of the core', () => {
    const wrong = all.filter(
      ({ file, from }) =>
        from.startsWith('node:') && core.some((layer) => file === layer || file.startsWith(`${layer}/`)),
    );
    expect(wrong.map(told)).toEqual([]);
  });
});

describe('the slow packages', () => {
  const isOf = (from: string, name: string): boolean => from === name || from.startsWith(`${name}/`);
  for (const [name, homes] of Object.entries(slow)) {
    it(`are imported only where they are at home: ${name}`, () => {
      const wrong = all.filter(
        ({ file, from, kind }) =>
          kind === 'static' &&
          isOf(from, name) &&
          !file.startsWith('src/dev/') &&
          !homes.some((home) => file.startsWith(home)),
      );
      expect(wrong.map(told)).toEqual([]);
    });
  }

  it('are not reached by static imports from the program or the library', () => {
    const next = new Map<string, Import[]>();
    for (const one of all) {
      if (one.kind === 'static') next.set(one.file, [...(next.get(one.file) ?? []), one]);
    }
    const reached = new Set(['src/cli/optpack.ts', 'src/index.ts', 'src/node/index.ts']);
    const wrong: string[] = [];
    for (const file of reached) {
      for (const one of next.get(file) ?? []) {
        if (one.from.startsWith('.')) reached.add(target(one));
        else if (Object.keys(slow).some((name) => isOf(one.from, name))) wrong.push(told(one));
      }
    }
    expect(reached.size).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });
});
