import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The examples of a rule as the formatter leaves them: the last property of the declaration. */
const EXAMPLES = /\n {2}examples: \{[\s\S]*\n\}\);/;

/** Leaves the examples of the rules out of a bundle that only checks: they are a third of the rules, and made at each start. */
export const withoutExamples: Plugin = {
  name: 'without-examples',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]src[\\/]rules[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace(EXAMPLES, '\n  examples: { fails: [], passes: [] },\n});'), loader: 'ts' };
    });
  },
};
