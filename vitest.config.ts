import { defineConfig } from 'vitest/config';
import { viteTemplates } from './src/dev/template-plugin.ts';
import { viteText } from './src/dev/text-plugin.ts';

export default defineConfig({
  plugins: [viteTemplates, viteText],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
  },
});
