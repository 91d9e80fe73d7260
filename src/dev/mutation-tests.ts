import { defineConfig } from 'vitest/config';
import { viteTemplates } from './template-plugin.ts';
import { viteText } from './text-plugin.ts';

/** The tests that mutation testing runs: those of rules, facts, identifiers and days alone. */
export default defineConfig({
  plugins: [viteTemplates, viteText],
  test: {
    include: [
      'test/rules/**/*.test.ts',
      'test/facts/**/*.test.ts',
      'test/case/{category,day,identifiers,payment}.test.ts',
    ],
    // They read the source, which mutation changes.
    exclude: ['test/{rules,facts}/{registry,generated,catalogue,readme}.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
  },
});
