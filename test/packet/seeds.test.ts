import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergePatch } from '../../src/case/merge-patch.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { schoolPacks } from '../../templates/schools/registry.ts';
import { answersOf, written } from './commands.ts';
import { type SeedRow, seedRows } from './seed-commands.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

const answersFor = ({ answers: [sample, ...changes] }: SeedRow): unknown =>
  changes.reduce<unknown>((answers, change) => mergePatch(answers, change), answersOf(sample));

const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .slice(1, -1);

/** The rows of the table below a heading of the README. */
const tableBelow = (heading: string): readonly (readonly string[])[] => {
  const [, below = ''] = readme.split(`\n## ${heading}\n`);
  const [section = ''] = below.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map(cells)
    .slice(2);
};

describe('what the five offices ask for', () => {
  test('stands in the README with the command that makes it', () => {
    const rows = seedRows.map(({ seed, office, asks, command }) => [`${seed} ${office}`, asks, `\`${command}\``]);
    expect(tableBelow('The five offices')).toEqual(rows);
  });

  test('is of every office, of every packet and of every pack of ours', () => {
    const named = (option: string): readonly string[] => [
      ...new Set(seedRows.flatMap(({ command }) => new RegExp(`--${option} ([\\w-]+)`).exec(command)?.[1] ?? [])),
    ];
    expect([...named('packet')].sort()).toEqual(Object.keys(recipes).sort());
    expect([...named('school')].sort()).toEqual(Object.keys(schoolPacks).sort());
    const employers = readdirSync(join(import.meta.dirname, '../../templates/employers')).filter((file) =>
      file.endsWith('.json'),
    );
    expect([...named('employer')].sort().map((id) => `${id}.json`)).toEqual(employers.sort());
  });
});

describe.each(seedRows.map((row) => [row.seed, row.office, row.asks, row] as const))(
  'page %s, %s: %s',
  (_seed, _office, _asks, row) => {
    test('is made by its command', { timeout: 60_000 }, async () => {
      const { code, said, text, boxes } = await written(row.command, answersFor(row));
      expect(code, said).toBe(0);
      for (const words of row.words) {
        if (typeof words === 'string') expect(text).toContain(words);
        else expect(text).toMatch(words);
      }
      const shown = [...boxes.values()];
      for (const value of row.boxes ?? []) expect(shown).toContain(value);
    });
  },
);
