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
      'test/case/{covered-days,day,day-sum,filing-days,identifiers,mix-up,month-period,payment,payment-kind}.test.ts',
    ],
    // They read the source, which mutation changes; and ten seconds of mixed-up numbers for each mutant are too many.
    exclude: ['test/{rules,facts}/{registry,facts}.test.ts', 'test/rules/mix-ups.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
  },
});
