import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergePatch } from '../../src/case/merge-patch.ts';
import { readCase } from '../../src/case/read.ts';
import { readPack } from '../../src/schools/read-pack.ts';
import { schoolPacks } from '../../templates/schools/registry.ts';
import { samplePack } from './sample-pack.ts';

const folder = join(import.meta.dirname, '../../templates/schools');

const read = (pack: unknown) => readPack({ name: 'pack.json', text: JSON.stringify(pack, null, 2) });
const readWith = (patch: object) => read(mergePatch(samplePack, patch));

/** The line of the pack's file that holds some words. */
const lineOf = (pack: unknown, words: string): number =>
  JSON.stringify(pack, null, 2)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

describe('a school pack', () => {
  test('that is in order is read as it is', () => {
    const { pack, findings } = read(samplePack);
    expect(findings).toEqual([]);
    expect(pack).toEqual(samplePack);
  });

  test('may leave out every answer, fee and text', () => {
    const bare = { ...samplePack, seen: null, answers: {}, fee: null, portals: [], documents: [], wording: {} };
    expect(read(bare).findings).toEqual([]);
  });

  const broken: readonly (readonly [what: string, patch: object, says: RegExp, fix: RegExp, line: string])[] = [
    ['a misspelt key', { wordings: {} }, /The key "wordings" is not known/, /"wording"/, 'wordings'],
    ['no portals', { portals: null }, /has no "portals"/, /Pages on which the office takes requests/, '{'],
    ['a misspelt key of the fee', { fee: { dollar: 100 } }, /"dollar" in fee/, /"dollars"/, '"dollar"'],
    [
      'a fee in words',
      { fee: { dollars: 'ten' } },
      /fee\.dollars .* not written/,
      /What the office itself charges/,
      '"dollars"',
    ],
    ['a day that is none', { seen: '2026-02-30' }, /seen of the school pack/, /2026-10-08/, '"seen"'],
    ['no web address', { source: 'our page' }, /source of the school pack/, /https:\/\/example\.edu/, '"source"'],
    [
      'a misspelt answer',
      { answers: { dso: { emial: 'x@example.edu' } } },
      /"emial" in school\.dso/,
      /email/,
      '"emial"',
    ],
    [
      'an answer of another kind',
      { answers: { sevisCode: 214 } },
      /school\.sevisCode is a number/,
      /quotes/,
      '"sevisCode"',
    ],
    [
      'an answer of one student',
      { answers: { recommendedOn: '2026-11-16' } },
      /school\.recommendedOn is an answer of one student/,
      /Take it out/,
      '"recommendedOn"',
    ],
    ['a list of answers', { answers: ['x'] }, /answers of the school pack/, /"answers": \{/, '"answers"'],
    ['an id with spaces', { id: 'Example State' }, /id of the school pack/, /small letters/, '"id"'],
    ['wording that is no text', { wording: { closing: ['x'] } }, /wording\.closing/, /own words/, '"closing"'],
  ];
  test.each(broken)('with %s is refused at its line, with what to do', (_, patch, says, fix, words) => {
    const made = mergePatch(samplePack, patch);
    const { pack, answers, findings } = read(made);
    expect([pack, answers]).toEqual([null, null]);
    const [finding, ...others] = findings;
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.says).toMatch(says);
    expect(finding?.fix).toMatch(fix);
    expect(finding?.at).toMatchObject({ file: 'pack.json', line: lineOf(made, words) });
  });

  test('with several mistakes tells them all', () => {
    const { findings } = readWith({ fees: 1, id: 'No Id', answers: { offices: 'x' } });
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'key-is-known',
      'school-pack-is-written-as-packs-are',
      'school-pack-is-written-as-packs-are',
    ]);
  });

  test('that is no JSON is refused at the broken line', () => {
    const { pack, findings } = readPack({ name: 'pack.json', text: '{\n"id": "x"\n"name": 1 }' });
    expect(pack).toBe(null);
    expect(findings[0]).toMatchObject({ rule: 'answer-file-is-readable-json', at: { line: 3 } });
  });

  test('whose words are out of date is read, with a warning that says since when', () => {
    const { pack, findings } = readWith({ wording: { fees: 'Mail a check for $410 to USCIS with the I-765.' } });
    expect(pack).not.toBe(null);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding).toMatchObject({ rule: 'school-pack-says-what-holds-today', severity: 'warning' });
      expect(finding.says).toMatch(
        /^wording\.fees of the school pack says ".+", which tells of .*(since \d{4}-\d\d-\d\d|never)/,
      );
      expect(finding.at?.line).toBe(lineOf(mergePatch(samplePack, { wording: { fees: '' } }), '"fees"'));
      expect(finding.cites).toHaveLength(1);
    }
  });
});

describe('the answers of a pack', () => {
  const below = read(samplePack).answers ?? undefined;
  const name = { name: { family: 'Samplename' } };
  const caseOf = (answers: object) => {
    const options = below === undefined ? {} : { below };
    return readCase([{ name: 'case.json', text: JSON.stringify({ student: name, ...answers }) }], () => [], options);
  };

  test('hold where the user gives none', () => {
    const { case: found, findings } = caseOf({ school: { recommendedOn: '2026-11-16' } });
    expect(findings).toEqual([]);
    expect(found?.school).toEqual({ ...samplePack.answers, recommendedOn: '2026-11-16' });
    expect(caseOf({}).case?.school).toEqual(samplePack.answers);
  });

  test("never replace the user's own, answer by answer", () => {
    const own = { office: 'Office of my campus', dso: { phone: '202-555-0199' }, limits: { photoDays: 30 } };
    expect(caseOf({ school: own }).case?.school).toEqual({
      ...samplePack.answers,
      office: 'Office of my campus',
      dso: { ...samplePack.answers.dso, phone: '202-555-0199' },
      limits: { processingDays: 10, photoDays: 30 },
    });
    const spelled = { text: 'École Example', asOnForm: 'Ecole Example' };
    expect(caseOf({ school: { name: spelled } }).case?.school?.name).toEqual(spelled);
    expect(caseOf({ school: { sevisCode: 'none' } }).case?.school?.sevisCode).toBe('none');
  });

  test('are told where they stand: in the pack', () => {
    expect(caseOf({}).places('school.sevisCode')).toMatchObject({
      file: 'pack.json',
      line: lineOf(samplePack, 'sevisCode'),
    });
    expect(caseOf({ school: { office: 'x' } }).places('school.office')).toMatchObject({ file: 'case.json' });
  });
});

describe('the packs of the project', () => {
  test('are in the registry by their id (run `npm run generate`)', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(Object.keys(schoolPacks)).toEqual(files.map((file) => basename(file, '.json')).sort());
  });

  test('are in order, named as their file, and say what holds today', () => {
    for (const id of Object.keys(schoolPacks)) {
      const { pack, findings } = readPack({
        name: `${id}.json`,
        text: readFileSync(join(folder, `${id}.json`), 'utf8'),
      });
      expect(findings).toEqual([]);
      expect(pack?.id).toBe(id);
    }
  });
});
