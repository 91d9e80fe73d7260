import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateRulesReadme } from '../../src/dev/rules-readme.ts';
import { engineChecks } from '../../src/preflight/engine-checks.ts';
import { fileChecks } from '../../src/preflight/file-checks.ts';
import { mistakes } from '../../src/rules/mistakes.ts';
import { rules } from '../../src/rules/registry.ts';

const others = { 'Checks of the engine': engineChecks, 'Checks of filled PDFs': fileChecks };
const { path, content } = generateRulesReadme({ rules, others, mistakes });

describe('the catalogue of the rules', () => {
  test('is current: run `npm run generate`', () => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(content);
  });

  test('has every rule, every other check and every known mistake', () => {
    for (const { id } of rules) expect(content).toContain(`\n### ${id}\n`);
    for (const { id } of [...engineChecks, ...fileChecks]) expect(content).toContain(`| \`${id}\` |`);
    for (const { id } of mistakes) expect(content).toContain(`\n| ${id} | `);
  });

  test('says of a source when it was last seen, or that nobody knows, and shows examples of both kinds', () => {
    expect(content).toMatch(/\(seen \d{4}-\d\d-\d\d\)/);
    expect(content).toContain('(day not known)');
    const section = content.slice(content.indexOf('### e-verify-number-is-not-the-ein'));
    expect(section).toMatch(/^- Breaks it: `\{"employer"/m);
    expect(section).toMatch(/^- Keeps it: `\{"employer"/m);
  });

  test('keeps its tables whole', () => {
    for (const row of content.split('\n').filter((line) => line.startsWith('| ')))
      expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
  });
});
