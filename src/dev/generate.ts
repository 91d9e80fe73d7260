import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseJsonSchema } from './case-schema.ts';
import { generateFormRegistry } from './form-registry.ts';
import { generateRecipeRegistry } from './recipe-registry.ts';
import { type Generated, generateCaseRegistries } from './registries.ts';
import { generateSourceRegistry } from './source-registry.ts';
import { generateTemplateRegistry } from './template-registry.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** Every file of the project that is made from others and needs no official blank. */
const everyFile = (): Generated[] => [
  ...generateCaseRegistries(root),
  ...generateFormRegistry(root),
  generateSourceRegistry(root),
  generateRecipeRegistry(root),
  generateTemplateRegistry(root),
  { path: 'templates/sample/case.schema.json', content: JSON.stringify(caseJsonSchema()) },
];

/** Written as the formatter would write it, so that a generated file passes the same check as all others. */
const formatted = ({ path, content }: Generated): string =>
  execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: content,
    encoding: 'utf8',
  });

const checks = process.argv.includes('--check');
const stale: string[] = [];
for (const file of everyFile()) {
  const target = join(root, file.path);
  const content = formatted(file);
  if (existsSync(target) && readFileSync(target, 'utf8') === content) continue;
  stale.push(file.path);
  if (!checks) writeFileSync(target, content);
}
for (const path of stale) console.log(checks ? `${path} is not current: run \`npm run generate\`.` : `wrote ${path}`);
if (checks && stale.length > 0) process.exitCode = 1;
