import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generateRuleRegistry } from '../../src/dev/rule-registry.ts';
import { rules } from '../../src/rules/registry.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the registry holds every rule, in order: run `npm run generate`', () => {
  const words = (text: string) => text.replace(/\s+/g, '');
  const { path, content } = generateRuleRegistry(root);
  expect(words(readFileSync(`${root}/${path}`, 'utf8'))).toBe(words(content));
  const files = readdirSync(`${root}/src/rules`).filter(
    (file) => !/^(define|run|registry|mistakes)\.ts$|^[a-z-]+\.md$/i.test(file),
  );
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});
