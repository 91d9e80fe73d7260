import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** Files that are bundles of their own because some file imports them by `import()`. */
export interface Seams {
  readonly plugin: Plugin;
  /** Project files found behind a seam, from the project's root. */
  readonly found: Set<string>;
}

/** Name of the bundle of a file: `src/cli/usage.ts` -> `cli-usage.cjs`. */
export const bundleName = (file: string): string =>
  `${file
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .replaceAll('/', '-')}.cjs`;

/**
 * Cuts a bundle at every `import()`: what lies behind is slow or seldom needed and becomes a bundle of its own beside it.
 * esbuild splits only ES modules, and those start slower than one CommonJS file. `besides` is how a bundle reaches the others.
 */
export function seams(root: string, besides: string): Seams {
  const found = new Set<string>();
  const plugin: Plugin = {
    name: 'seams',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ kind, path, importer }) => {
        if (kind !== 'dynamic-import') return null;
        const file = relative(root, resolve(dirname(importer), path)).replaceAll('\\', '/');
        if (file.startsWith('node_modules/')) return null;
        found.add(file);
        return { path: `${besides}${bundleName(file)}`, external: true };
      });
    },
  };
  return { plugin, found };
}
