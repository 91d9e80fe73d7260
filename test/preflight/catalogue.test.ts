import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/case/day.ts';
import { catalogue, checkOf } from '../../src/preflight/catalogue.ts';
import { engineChecks } from '../../src/preflight/engine-checks.ts';
import { fileChecks } from '../../src/preflight/file-checks.ts';
import { mistakes } from '../../src/rules/mistakes.ts';

const root = join(import.meta.dirname, '../..');

/** Where findings are made that are of no rule file. */
const folders = [
  'case',
  'facts',
  'form',
  'evidence',
  'letters',
  'packet',
  'preflight',
  'schools',
  'node',
  'cli',
] as const;

/** Files that name checks to tell of them. */
const tellers = /-checks\.ts$/;

const sources = [
  ...folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `src/${folder}/${file}`,
    ),
  ),
  'src/rules/run.ts',
]
  .filter((file) => file.endsWith('.ts') && !tellers.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Places in which an id of a finding stands: `rule: 'x'`, `RULE = 'x'`, and the first words of our functions that make findings. */
const places = [
  /\brule: '([^']+)'/g,
  /\bRULE = '([^']+)'/g,
  /\b(?:blankFinding|fileFinding|warning)\(\s*'([^']+)'/g,
  /\b(?:fault|refuse)\((?:source, file, )?[^'()]*(?:\(\))?, '([a-z0-9-]+)'/g,
  /\bBlankRule = '([^']+)'/g,
  /\bnew PaperFault\(\s*'([^']+)'/g,
];

/** Ids of conditions of zod that the reader turns into checks of its own. */
const refinements: readonly string[] = ['not-none', 'two-decimals'];

const named = sources.flatMap(({ file, text }) =>
  places.flatMap((place) => [...text.matchAll(place)].map(([, id = '']) => ({ file, id }))),
);

describe('the checks of the engine', () => {
  test('have every id that a finding is given in the source', () => {
    const missing = named.filter(({ id }) => checkOf(id) === null && !refinements.includes(id));
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(60);
  });

  test('are found by this test in each way in which ids are written', () => {
    const ids = named.map(({ id }) => id);
    for (const id of [
      'key-is-known',
      'every-printed-variable-is-answered',
      'blank-is-empty',
      'answer-file-is-at-most-1-mb',
      'answer-file-is-readable-json',
      'blank-is-a-readable-pdf',
      'paper-can-be-opened',
      'every-waiver-is-used',
      'every-check-has-its-answer',
    ])
      expect(ids).toContain(id);
  });

  test('are used: each id stands in the source', () => {
    const unused = engineChecks.filter(({ id }) => !sources.some(({ text }) => text.includes(`'${id}'`)));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('has every id once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each([...engineChecks, ...fileChecks].map((check) => [check.id, check] as const))(
    '%s says what and why',
    (_, check) => {
      expect(check.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+){2,}$/);
      for (const sentence of [check.title, check.why]) expect(sentence).toMatch(/^[A-Za-z]\S*( \S+){3,}/);
      expect(check.title).not.toMatch(/\.$/);
      expect(check.why).toMatch(/\.$/);
      for (const { url, seen } of check.cites ?? []) {
        expect(url).toMatch(/^https?:\/\//);
        if (seen !== null) expect([isDay(seen), seen <= '2026-10-08']).toEqual([true, true]);
      }
    },
  );
});

describe('the known mistakes', () => {
  test.each(mistakes.map((mistake) => [mistake.id, mistake] as const))(
    '%s has a check that finds it, or says why none can',
    (id, { unseen }) => {
      const finders = catalogue.filter(({ finds = [] }) => finds.includes(id)).map((check) => check.id);
      if (unseen === undefined) expect(finders).not.toEqual([]);
      else {
        expect(finders).toEqual([]);
        expect(unseen).toMatch(/^\S+( \S+){3,}/);
      }
    },
  );

  test('are those that checks say they find', () => {
    const known = mistakes.map(({ id }) => id);
    expect(catalogue.flatMap(({ finds = [] }) => finds).filter((id) => !known.includes(id))).toEqual([]);
    expect(mistakes).toHaveLength(72);
  });
});
