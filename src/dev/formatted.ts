import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Generated } from './registries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** Written as the formatter would write it, so that a generated file passes the same check as all others. */
export const formatted = ({ path, content }: Generated): string => {
  // Markdown is not formatted here: the formatter would pad every table anew when one cell grows.
  if (path.endsWith('.md')) return content;
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: content,
    encoding: 'utf8',
  });
};
