import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import { sampleCases } from '../../src/cli/sample-cases.ts';
import { sampleWith } from '../../src/cli/sample-with.ts';
import { generateSamples } from '../../src/dev/sample-registry.ts';
import { readSamples } from '../../src/dev/samples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const base = readFileSync(`${root}/templates/sample/case.jsonc`, 'utf8');
const samples = readSamples(root).filter(({ name }) => name !== 'sample');

describe.each(samples.map((sample) => [sample.name, sample] as const))(
  'optpack init --sample %s',
  (name, { answers }) => {
    const text = sampleWith(base, sampleCases[name] ?? '');

    test('writes the answers of the sample', () => {
      const reading = readCase([{ name: 'case.jsonc', text }]);
      expect(reading.findings).toEqual([]);
      const { $schema: _, ...written } = reading.case ?? { $schema: '' };
      const { $schema: __, ...wanted } = answers;
      expect(written).toEqual(wanted);
    });

    test('keeps every comment, and tells the story first', () => {
      expect(text.startsWith('// ')).toBe(true);
      const comments = base.split('\n').filter((line) => line.trim().startsWith('//'));
      for (const comment of comments) expect(text).toContain(comment.trim());
    });
  },
);

test('the registry and the page of the samples are current: run `npm run generate`', () => {
  const words = (text: string): string => text.replace(/[\s']+/g, '');
  for (const { path, content } of generateSamples(root))
    expect(words(readFileSync(`${root}/${path}`, 'utf8'))).toBe(words(content));
});
