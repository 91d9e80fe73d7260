import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reporters } from '../../src/preflight/reporters/registry.ts';
import { samplePack } from '../schools/sample-pack.ts';
import { heard } from './listener.ts';

const sample = readFileSync(join(import.meta.dirname, '../../templates/sample/case.jsonc'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'optpack-options-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const written = (text: string): string => {
  const file = join(folder, `case-${++files}.jsonc`);
  writeFileSync(file, text);
  return file;
};

const replaced = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sample has no ${from}`);
    return text.replace(from, to);
  }, sample);

/** A unit in the street: one warning of one rule, in the packet for USCIS. */
const WARNING = 'unit-is-not-in-the-street';
const warned = replaced(
  ['"street": "500 Sample Avenue",\n      // "apt"', '"street": "500 Sample Avenue Apt 4",\n      // "apt"'],
  ['"unit": { "kind": "apt", "number": "4B" }', '"unit": "none"'],
);

const waiver = (rule: string): readonly [string, string] => [
  '"waivers": "none"',
  `"waivers": [{ "rule": "${rule}", "reason": "The post office knows it.", "name": "Adviser Example", "day": "2026-11-22" }]`,
];
const waivedBy = (text: string, rule: string): string => text.replace(...waiver(rule));

const check = (text: string, ...options: readonly string[]) => heard(['check', written(text), ...options]);

test('the case of these tests has exactly one warning', async () => {
  const { out } = await check(warned, '--format', 'json');
  expect(
    JSON.parse(out).findings.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity]),
  ).toEqual([[WARNING, 'warning']]);
});

describe('--strict and --max-warnings', () => {
  test.each([
    [[], 0],
    [['--strict'], 1],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '1', '--strict'], 1],
  ] as const)('%s ends a run with one warning with %i', async (options, code) => {
    expect((await check(warned, ...options)).code).toBe(code);
  });

  test.each(['-1', '1.5', 'many', ''])('take a whole number and not "%s"', async (given) => {
    const { code, out, err } = await check(warned, `--max-warnings=${given}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('max-warnings');
  });

  test('do not make an error pass', async () => {
    const wrong = sample.replace('"sevisId": "N0001234567"', '"sevisId": "N000"');
    expect((await check(wrong, '--max-warnings', '99')).code).toBe(1);
  });

  test('count for build as well', async () => {
    const out = join(folder, 'out');
    mkdirSync(out, { recursive: true });
    const line = ['build', written(warned), '-o', out, '--packet', 'uscis-paper', '--proof', 'fast'];
    expect((await heard([...line, '--max-warnings', '0'])).code).toBe(1);
    expect((await heard(line)).code).toBe(0);
  }, 60_000);
});

describe('a waived warning', () => {
  test('is not counted, and is told with who answers for it', async () => {
    const { code, out } = await check(waivedBy(warned, WARNING), '--strict');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^WAIVED \(1\)\n\n- .*\n {3}waived: The post office knows it\. \(Adviser Example, 2026-11-22\)/,
    );
    expect(out).toMatch(/MUST FIX 0, REVIEW 0, NOTE 0, WAIVED 1\n$/);
  });

  test('stands in the JSON report, and in that of the packet', async () => {
    const { out } = await check(waivedBy(warned, WARNING), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      findings: [],
      waived: [
        { rule: WARNING, waiver: { reason: 'The post office knows it.', name: 'Adviser Example', day: '2026-11-22' } },
      ],
    });
    const folderOut = join(folder, 'waived');
    const built = await heard([
      'build',
      written(waivedBy(warned, WARNING)),
      '-o',
      folderOut,
      '--packet',
      'uscis-paper',
      '--proof',
      'fast',
      '--strict',
    ]);
    expect(built.code).toBe(0);
    const report = JSON.parse(readFileSync(join(folderOut, 'uscis-paper/report.json'), 'utf8'));
    expect(report.waived.map(({ rule }: { rule: string }) => rule)).toEqual([WARNING]);
  }, 60_000);

  test('that is none any more is a warning at its line', async () => {
    const { code, out } = await check(waivedBy(sample, WARNING), '--strict');
    expect(code).toBe(1);
    expect(out).toMatch(
      /REVIEW \(1\)[\s\S]*waives nothing[\s\S]*answer: waivers\.0\.rule[\s\S]*rule: {3}every-waiver-is-used/,
    );
  });
});

describe('--show-ids', () => {
  const wrong = sample.replace('"sevisId": "N0001234567"', '"sevisId": "N98765432"');

  test.each(Object.keys(reporters))('lifts the mask that is on without it: %s', async (format) => {
    const masked = await check(wrong, '--format', format);
    expect(masked.out).not.toContain('98765432');
    if (format === 'text' || format === 'json') {
      expect((await check(wrong, '--format', format, '--show-ids')).out).toContain('N98765432');
      expect(masked.out).toContain('*******32');
    }
  });
});

describe('what a build leaves', () => {
  test('names no file by an identifier, unless it is asked for', async () => {
    const file = join(folder, 'case-N0009876543.jsonc');
    writeFileSync(file, warned);
    for (const [options, name] of [
      [[], 'case-*********43.jsonc'],
      [['--show-ids'], 'case-N0009876543.jsonc'],
    ] as const) {
      const out = join(folder, `named-${options.length}`);
      const built = await heard(['build', file, '-o', out, '--packet', 'uscis-paper', '--proof', 'fast', ...options]);
      expect(built.code).toBe(0);
      const records = ['manifest.json', 'report.json'].map((record) =>
        JSON.parse(readFileSync(join(out, 'uscis-paper', record), 'utf8')),
      );
      expect(records[0].answers[0].file).toBe(name);
      expect(records[1].findings[0].at.file).toBe(name);
    }
  }, 60_000);
});

describe('--format', () => {
  test('takes every reporter, and no other word', async () => {
    for (const format of Object.keys(reporters)) expect((await check(sample, '--format', format)).code).toBe(0);
    expect(await check(sample, '--format', 'xml')).toMatchObject({ code: 2, err: expect.stringContaining('"sarif"') });
  });
});

describe('--school', () => {
  const pack = (more: object = {}): string => written(JSON.stringify({ ...samplePack, ...more }, null, 2));
  const without = sample.replace(/"sevisCode": "[^"]*",/, '');

  test('gives the answers that the case lacks', async () => {
    expect((await check(without, '--packet', 'school-request')).code).toBe(1);
    expect(await check(without, '--packet', 'school-request', '--school', pack())).toMatchObject({ code: 0, err: '' });
  });

  test('names the pack in the manifest of what is built with it', async () => {
    const out = join(folder, 'school');
    const line = [
      'build',
      written(without),
      '-o',
      out,
      '--packet',
      'school-request',
      '--proof',
      'fast',
      '--school',
      pack(),
    ];
    expect((await heard(line)).code).toBe(0);
    const manifest = JSON.parse(readFileSync(join(out, 'school-request/manifest.json'), 'utf8'));
    expect(manifest.answers).toHaveLength(2);
  }, 60_000);

  test('refuses a pack that is not in order, at its line', async () => {
    const { code, out } = await check(sample, '--school', pack({ fee: 'ten dollars' }));
    expect(code).toBe(1);
    expect(out).toMatch(/fee of the school pack is not written[\s\S]*> +\d+ \| +"fee": "ten dollars"/);
    expect(await check(sample, '--school', written('{ "id": '))).toMatchObject({ code: 2 });
  });

  test('warns of a pack whose words are out of date', async () => {
    const { code, out } = await check(
      sample,
      '--school',
      pack({ wording: { filing: 'Mail a check for $410 with the I-765.' } }),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/REVIEW \(\d\)[\s\S]*wording\.filing of the school pack says/);
  });

  test('of a name that is no pack, and of a file that is not there, ends with 2', async () => {
    expect(await check(sample, '--school', 'nowhere')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('There is no school pack "nowhere"'),
    });
    expect(await check(sample, '--school', './nowhere.json')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('there is no such file'),
    });
  });
});
