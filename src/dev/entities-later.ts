import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** How the table of named HTML entities is unpacked when its file is loaded. */
const UNPACKED = /^export const (\w+) = \/\* #__PURE__ \*\/ (decodeTrieDict\(.*\));$/m;

/** Unpacks the names of HTML entities when a text has one, not at every start: our letters name none. */
export const entitiesLater: Plugin = {
  name: 'entities-later',
  setup(plugin) {
    // Its package is of ES modules; outside of it the file may be CommonJS, where importers ask a getter anew each time.
    plugin.onResolve({ filter: /\/generated\/decode-data-html\.js$/ }, ({ path, resolveDir }) => ({
      path: basename(path),
      namespace: 'entities-later',
      pluginData: join(resolveDir, path),
    }));
    plugin.onLoad(
      { filter: /.*/, namespace: 'entities-later' },
      async ({ pluginData: file }: { pluginData: string }) => {
        const [, name, unpacked] = UNPACKED.exec(await readFile(file, 'utf8')) ?? [];
        if (name === undefined) throw new Error(`${file} is not laid out as it was`);
        const contents = `const { decodeTrieDict } = require('../internal/decode-shared.js');
let table;
Object.defineProperty(exports, '${name}', { enumerable: true, get: () => (table ??= ${unpacked}) });`;
        return { contents, loader: 'js', resolveDir: dirname(file) };
      },
    );
  },
};
