import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateBesideRegistry } from './beside-registry.ts';
import { caseJsonSchema } from './case-schema.ts';
import { generateEditionRegistry } from './edition-registry.ts';
import { generateEmployerRegistry } from './employer-registry.ts';
import { generateFactRegistry } from './fact-registry.ts';
import { generateFactsReadme } from './facts-readme.ts';
import { generateFormRegistry } from './form-registry.ts';
import { formatted } from './formatted.ts';
import { generateFormsReadme } from './forms-readme.ts';
import { generateRecipeRegistry } from './recipe-registry.ts';
import { generateRecipesReadme } from './recipes-readme.ts';
import { type Generated, generateCaseRegistries, generateRegistry } from './registries.ts';
import { generateReporterRegistry } from './reporter-registry.ts';
import { generateRuleRegistry } from './rule-registry.ts';
import { generateRulesReadme } from './rules-readme.ts';
import { generateSamples } from './sample-registry.ts';
import { generateSchoolRegistry } from './school-registry.ts';
import { generateSourceRegistry } from './source-registry.ts';
import { generateTemplateRegistry } from './template-registry.ts';
import { generateTemplateSources } from './template-sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Read after the registries are written, so that a new edition is in it at once. */
const formsReadme = async (): Promise<Generated> => {
  const { forms } = await import('../../forms/registry.ts');
  const { namedOnly } = await import('../../forms/named-only.ts');
  return generateFormsReadme(forms, namedOnly);
};

const factsReadme = async (): Promise<Generated> => {
  const { facts } = await import('../facts/registry.ts');
  return generateFactsReadme(facts);
};

const rulesReadme = async (): Promise<Generated> => {
  const { rules } = await import('../rules/registry.ts');
  const { mistakes } = await import('../rules/mistakes.ts');
  const { engineChecks } = await import('../preflight/engine-checks.ts');
  const { fileChecks } = await import('../preflight/file-checks.ts');
  const others = { 'Checks of the engine': engineChecks, 'Checks of filled PDFs': fileChecks };
  return generateRulesReadme({ rules, others, mistakes });
};

const recipesReadme = async (): Promise<Generated> => {
  const { recipes } = await import('../packet/recipes/registry.ts');
  return generateRecipesReadme(Object.values(recipes));
};

/** Every file of the project that is made from others and needs no official blank, but the page of all boxes. */
const everyFile = (): Generated[] => [
  ...generateCaseRegistries(root),
  ...generateFormRegistry(root),
  generateSourceRegistry(root),
  generateBesideRegistry(root),
  generateEditionRegistry(root),
  generateFactRegistry(root),
  generateRecipeRegistry(root),
  generateReporterRegistry(root),
  generateRuleRegistry(root),
  generateTemplateRegistry(root),
  generateTemplateSources(root),
  generateSchoolRegistry(root),
  generateEmployerRegistry(root),
  generateRegistry(root, 'src/dates/dates'),
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
settle(await factsReadme());
settle(await rulesReadme());
settle(await recipesReadme());
for (const path of stale) console.log(checks ? `${path} is not current: run \`npm run generate\`.` : `wrote ${path}`);
if (checks && stale.length > 0) process.exitCode = 1;
