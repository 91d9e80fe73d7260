import { readFile } from 'node:fs/promises';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';
import { precompileTemplate } from './templates.ts';

/** Lets esbuild bundle `*.hbs` as compiled templates. */
export const esbuildTemplates: EsbuildPlugin = {
  name: 'optpack-templates',
  setup(build) {
    build.onLoad({ filter: /\.hbs$/ }, async ({ path }) => ({
      contents: precompileTemplate(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};

/** Lets Vitest import `*.hbs` as compiled templates. */
export const viteTemplates: VitePlugin = {
  name: 'optpack-templates',
  transform(code, id) {
    return id.endsWith('.hbs') ? { code: precompileTemplate(code, id), map: null } : null;
  },
};
