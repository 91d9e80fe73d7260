import { describe, expect, test } from 'vitest';
import { ein } from '../../src/case/identifiers/ein.ts';
import { answerPaths } from '../../src/case/outline.ts';
import type { CasePath } from '../../src/case/path.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView } from '../../src/case/view.ts';
import { readEmployerPack } from '../../src/schools/read-employer-pack.ts';
import { employerPacks } from '../../templates/employers/registry.ts';
import { packFiles } from '../schools/pack-files.ts';

const files = packFiles('employers');

const isOfEmployer = (path: string): path is CasePath & `employer.${string}` => path.startsWith('employer.');

const packOf = (id: string) => {
  const file = files.find((each) => each.id === id);
  const { pack = null, answers = null } = file === undefined ? {} : readEmployerPack(file);
  if (pack === null || answers === null) throw new Error(`there is no employer pack ${id}`);
  return { pack, answers };
};

test('the registry has every pack by its id (run `npm run generate`)', () => {
  expect(Object.keys(employerPacks)).toEqual(files.map(({ id }) => id));
  expect(files.map(({ id }) => id)).toEqual(['duke', 'nc-state']);
});

describe.each(files)('$name', (file) => {
  test('is in order, named as its file, and says what holds today', () => {
    const { pack, findings } = readEmployerPack(file);
    expect(findings).toEqual([]);
    expect(pack?.id).toBe(file.id);
    expect(pack?.seen).toBe(null);
  });

  test('names whom to ask for every answer of an employer that it does not give', () => {
    const { pack, answers: below } = packOf(file.id);
    const text = JSON.stringify({ student: { name: { family: 'Samplename' } } });
    const { case: found } = readCase([{ name: 'case.json', text }], () => [], { below });
    if (found === null) throw new Error('the case is not in order');
    const view = makeView(found);
    const open = answerPaths()
      .filter(isOfEmployer)
      .filter((path) => view.at(path).is === 'unanswered');
    expect(pack.lacks.flatMap(({ answers }) => answers).sort()).toEqual([...open].sort());
  });

  test('holds no EIN, which no page gives', () => {
    expect(packOf(file.id).pack.answers.ein).toBeUndefined();
  });
});

test('Duke has the E-Verify number of its page, with its first day', () => {
  const { pack } = packOf('duke');
  expect(pack.answers).toEqual({ name: 'Duke University', eVerify: { number: '1404688' } });
  expect(pack.since).toEqual([{ answer: 'employer.eVerify.number', day: '2019-06-17' }]);
  expect(ein.canonical('1404688')).toBe(null);
});

test('NC State has no number, and says where its own I-983 is', () => {
  const { pack } = packOf('nc-state');
  expect(pack.answers).toEqual({ name: 'North Carolina State University' });
  expect(pack.notes.map(({ text }) => text).join(' ')).toMatch(/Form I-983 for students whose employer is NC State/);
});
