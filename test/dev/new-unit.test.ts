import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateEmployerRegistry } from '../../src/dev/employer-registry.ts';
import { generateFactRegistry } from '../../src/dev/fact-registry.ts';
import { unitKinds, writeUnit } from '../../src/dev/new-unit.ts';
import { generateRecipeRegistry } from '../../src/dev/recipe-registry.ts';
import type { Generated } from '../../src/dev/registries.ts';
import { generateRuleRegistry } from '../../src/dev/rule-registry.ts';
import { generateSchoolRegistry } from '../../src/dev/school-registry.ts';
import { generateTemplateRegistry } from '../../src/dev/template-registry.ts';
import { precompileTemplate } from '../../src/dev/templates.ts';
import { undecidedIn } from '../../src/dev/undecided.ts';
import { readEmployerPack } from '../../src/schools/read-employer-pack.ts';
import { readPack } from '../../src/schools/read-pack.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** An invented unit of each kind: its id, its file, and the registry that is to find it. */
const units: Readonly<Record<string, readonly [id: string, path: string, registry: (root: string) => Generated]>> = {
  rule: ['proof-sheet-is-blue', 'src/rules/proof-sheet-is-blue.ts', generateRuleRegistry],
  fact: ['proof-sheet-colour', 'src/facts/proof-sheet-colour.ts', generateFactRegistry],
  letter: ['proof-letter', 'templates/letters/proof-letter.md.hbs', generateTemplateRegistry],
  recipe: ['proof-packet', 'src/packet/recipes/proof-packet.ts', generateRecipeRegistry],
  school: ['proof-school', 'templates/schools/proof-school.json', generateSchoolRegistry],
  employer: ['proof-employer', 'templates/employers/proof-employer.json', generateEmployerRegistry],
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'optpack-unit-'));
  for (const folder of ['src', 'forms', 'templates', 'package.json', 'biome.json'])
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const config = JSON.parse(readFileSync(join(project, 'tsconfig.json'), 'utf8'));
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ ...config, include: ['src', 'forms', 'templates'] }));
  for (const [kind, [id]] of Object.entries(units)) writeUnit(root, kind, id);
  for (const [, , registry] of Object.values(units)) {
    const { path, content } = registry(root);
    writeFileSync(join(root, path), content);
  }
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run new', () => {
  test('knows every kind of unit that has one file', () => {
    expect(Object.keys(unitKinds).sort()).toEqual(Object.keys(units).sort());
  });

  test.each(Object.entries(units))(
    '%s: the registry finds the new file, and no list is edited',
    (_, [id, path, registry]) => {
      expect(readFileSync(join(root, registry(root).path), 'utf8')).toContain(id);
      expect(undecidedIn(root).some((sentence) => sentence.startsWith(`${path}:`))).toBe(true);
    },
  );

  test('writes files that compile', () => {
    const run = () =>
      execFileSync(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), '-p', root], {
        encoding: 'utf8',
        cwd: root,
      });
    expect(run()).toBe('');
    expect(() =>
      precompileTemplate(readFileSync(join(root, 'templates/letters/proof-letter.md.hbs'), 'utf8')),
    ).not.toThrow();
  }, 120_000);

  test('writes a school pack that is refused until its blanks are filled', () => {
    const { findings } = readPack({
      name: 'p.json',
      text: readFileSync(join(root, 'templates/schools/proof-school.json'), 'utf8'),
    });
    expect(findings.map(({ says }) => says)).toEqual(['source of the school pack is not written as it should be.']);
  });

  test('writes an employer pack that is refused until its blanks are filled', () => {
    const { findings } = readEmployerPack({
      name: 'p.json',
      text: readFileSync(join(root, 'templates/employers/proof-employer.json'), 'utf8'),
    });
    expect(findings.map(({ says }) => says)).toEqual(['source of the employer pack is not written as it should be.']);
  });

  test('says of each blank where it is, and what to do', () => {
    const sentences = undecidedIn(root);
    expect(sentences).toContain("src/rules/proof-sheet-is-blue.ts:7 says 'decide': write there what it is to say.");
    expect(sentences.filter((sentence) => sentence.startsWith('templates/letters/proof-letter.md.hbs:'))).toHaveLength(
      2,
    );
  });

  test('refuses what is there already, a kind that there is not, and an id that is none', () => {
    expect(() => writeUnit(root, 'rule', 'proof-sheet-is-blue')).toThrow('is there already');
    expect(() => writeUnit(root, 'rules', 'proof-sheet-is-red')).toThrow('no kind of unit');
    expect(() => writeUnit(root, 'toString', 'x')).toThrow('no kind of unit');
    expect(() => writeUnit(root, 'fact', 'Proof Sheet')).toThrow('is no id');
    expect(() => writeUnit(root, 'fact', '../proof')).toThrow('is no id');
    expect(() => writeUnit(root, 'rule', 'blue-sheets')).toThrow('is no sentence');
  });
});

test('no unit of the project has a blank left to fill in', () => {
  expect(undecidedIn(project)).toEqual([]);
});
