import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateBesideRegistry } from './beside-registry.ts';
import { caseJsonSchema } from './case-schema.ts';
import { generateEditionRegistry } from './edition-registry.ts';
import { generateFormRegistry } from './form-registry.ts';
import { formatted } from './formatted.ts';
import { generateFormsReadme } from './forms-readme.ts';
import { generateRecipeRegistry } from './recipe-registry.ts';
import { type Generated, generateCaseRegistries } from './registries.ts';
import { generateRuleRegistry } from './rule-registry.ts';
import { generateSamples } from './sample-registry.ts';
import { generateSourceRegistry } from './source-registry.ts';
import { generateTemplateRegistry } from './template-registry.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Read after the registries are written, so that a new edition is in it at once. */
const formsReadme = async (): Promise<Generated> => {
  const { forms } = await import('../../forms/registry.ts');
  const { namedOnly } = await import('../../forms/named-only.ts');
  return generateFormsReadme(forms, namedOnly);
};

/** Every file of the project that is made from others and needs no official blank, but the page of all boxes. */
const everyFile = (): Generated[] => [
  ...generateCaseRegistries(root),
  ...generateFormRegistry(root),
  generateSourceRegistry(root),
  generateBesideRegistry(root),
  generateEditionRegistry(root),
  generateRecipeRegistry(root),
  generateRuleRegistry(root),
  generateTemplateRegistry(root),
  ...generateSamples(root),
  { path: 'templates/sample/case.schema.json', content: JSON.stringify(caseJsonSchema()) },
];

const checks = process.argv.includes('--check');
const stale: string[] = [];
const settle = (file: Generated): void => {
  const target = join(root, file.path);
  const content = formatted(file);
  if (existsSync(target) && readFileSync(target, 'utf8') === content) return;
  stale.push(file.path);
  if (!checks) writeFileSync(target, content);
};
for (const file of everyFile()) settle(file);
settle(await formsReadme());
for (const path of stale) console.log(checks ? `${path} is not current: run \`npm run generate\`.` : `wrote ${path}`);
if (checks && stale.length > 0) process.exitCode = 1;
