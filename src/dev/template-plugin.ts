import { readFile } from 'node:fs/promises';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';
import { precompileTemplate } from './templates.ts';

/** Ends an import of the source itself, which Vite knows too. */
const AS_TEXT = '?raw';

/** Lets esbuild bundle `*.hbs` as compiled templates, and `*.hbs?raw` as text. */
export const esbuildTemplates: EsbuildPlugin = {
  name: 'optpack-templates',
  setup(build) {
    build.onLoad({ filter: /\.hbs$/ }, async ({ path, suffix }) => {
      const source = await readFile(path, 'utf8');
      return suffix === AS_TEXT
        ? { contents: source, loader: 'text' }
        : { contents: precompileTemplate(source, path), loader: 'js' };
    });
  },
};

/** Lets Vitest import `*.hbs` as compiled templates. */
export const viteTemplates: VitePlugin = {
  name: 'optpack-templates',
  transform(code, id) {
    return id.endsWith('.hbs') ? { code: precompileTemplate(code, id), map: null } : null;
  },
};
