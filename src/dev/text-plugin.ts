import type { Plugin } from 'vitest/config';

/** Lets Vitest import `*.jsonc` as text, as the bundles do. */
export const viteText: Plugin = {
  name: 'optpack-text',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.jsonc') ? { code: `export default ${JSON.stringify(code)};`, map: null } : null,
};
