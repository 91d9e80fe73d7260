import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'jsonc-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { heard } from '../cli/listener.ts';
import { jpegOf } from '../evidence/jpeg-of.ts';
import { pngOf, SIGNATURE } from '../evidence/png-of.ts';
import { sampleAnswers } from '../samples.ts';
import { packFiles } from '../schools/pack-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'optpack-packs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const written = (value: unknown): string => {
  const file = join(folder, `file-${++files}.json`);
  writeFileSync(file, JSON.stringify(value, null, 2));
  return file;
};

/** The sample without what the packs of Duke answer; its name in E-Verify stands in no pack. */
const employee: MergePatch = {
  school: { name: null, office: null, dso: { title: null }, limits: null, recommendsReason: null },
  employer: { name: null, eVerify: { name: 'Duke University', number: null } },
};

const caseFile = (patch: MergePatch): string => written(mergePatch(sampleAnswers(), patch));

const DUKE = ['--school', 'duke', '--employer', 'duke'] as const;

/** The answers that are read back from a form that was built. */
const readBack = async (form: string): Promise<unknown> => parse((await heard(['read', form, '--show-ids'])).out);

const build = async (patch: MergePatch, name: string) => {
  const out = join(folder, name);
  const packets = ['--packet', 'school-request', '--packet', 'uscis-paper'];
  const built = await heard(['build', caseFile(patch), '-o', out, '--proof', 'fast', ...packets, ...DUKE]);
  return { ...built, out, said: built.out };
};

describe('build --school duke --employer duke', () => {
  test('prints both on I-983 and I-765 for a case that names neither', async () => {
    const { code, said, out } = await build(employee, 'employee');
    expect(code, said).toBe(0);
    expect(await readBack(join(out, 'school-request/parts/i-983.pdf'))).toMatchObject({
      school: { name: 'Duke University' },
      employer: { name: 'Duke University', ein: '04-0000000' },
    });
    expect(await readBack(join(out, 'uscis-paper/parts/i-765.pdf'))).toMatchObject({
      employer: { eVerify: { name: 'Duke University', number: '1404688' } },
    });
    const manifest = JSON.parse(readFileSync(join(out, 'uscis-paper/manifest.json'), 'utf8'));
    expect(manifest.answers.map(({ file }: { file: string }) => file).slice(1)).toEqual(['duke.json', 'duke.json']);
  }, 120_000);

  test("prints the case's own where it answers otherwise", async () => {
    const own: MergePatch = {
      school: { name: 'Example State University' },
      employer: { name: 'Sample Robotics Inc', eVerify: { name: 'Sample Robotics Inc', number: '1000001' } },
    };
    const { code, said, out } = await build(own, 'own');
    expect(code, said).toBe(0);
    expect(await readBack(join(out, 'school-request/parts/i-983.pdf'))).toMatchObject({
      school: { name: 'Example State University' },
      employer: { name: 'Sample Robotics Inc' },
    });
    expect(await readBack(join(out, 'uscis-paper/parts/i-765.pdf'))).toMatchObject({
      employer: { eVerify: { name: 'Sample Robotics Inc', number: '1000001' } },
    });
  }, 120_000);

  test('does what cannot be done without the packs', async () => {
    const { code, out } = await heard(['check', caseFile(employee), '--packet', 'uscis-paper']);
    expect(code).toBe(1);
    expect(out).toContain('employer.eVerify.number');
  });
});

describe('check --employer', () => {
  const check = (patch: MergePatch, ...options: readonly string[]) => heard(['check', caseFile(patch), ...options]);
  const [duke] = packFiles('employers');
  const dukePack: unknown = JSON.parse(duke?.text ?? '');
  const withAnswers = (answers: MergePatch) =>
    written(mergePatch(dukePack, { answers, lacks: [{ answers: ['employer.naics'], ask: 'Ask HR.' }] }));

  test('says whom to ask for what neither the pack nor the case has', async () => {
    const { code, out } = await check({ employer: { ein: null, naics: null } }, '--employer', 'nc-state');
    expect(code).toBe(1);
    expect(out).toMatch(
      /NOTE[\s\S]*The employer pack of NC State does not hold employer\.ein\.[\s\S]*Form I-983 for NC/,
    );
    expect(out).toContain('does not hold employer.naics.');
    expect((await check({}, '--employer', 'nc-state')).out).not.toContain('does not hold');
  });

  test('tells a pack whose EIN is its E-Verify number, and one that has it the other way round', async () => {
    const swapped = withAnswers({ ein: '1404688', eVerify: { number: '04-0000000' } });
    const none: MergePatch = { employer: { ein: null, eVerify: { number: null } } };
    const { code, out } = await check(none, '--employer', swapped);
    expect(code).toBe(1);
    expect(out).toMatch(/rule: +e-verify-number-is-not-the-ein/);
    expect(out).toMatch(/rule: +ein-is-nine-digits/);
    expect(out).toContain(swapped.slice(swapped.lastIndexOf('/') + 1));
  });

  test('refuses a pack that is not in order, at its line', async () => {
    const { code, out } = await check({}, '--employer', withAnswers({ ein: 41404688 }));
    expect(code).toBe(1);
    expect(out).toMatch(/employer\.ein is a number[\s\S]*> +\d+ \| +"ein": 41404688/);
    expect(await check({}, '--employer', written([]))).toMatchObject({ code: 1 });
  });

  test('of a name that is no pack, and of a file that is not there, ends with 2', async () => {
    expect(await check({}, '--employer', 'dukes')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Did you mean --employer duke? Ours: duke, nc-state.'),
    });
    expect(await check({}, '--employer', './nowhere.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no such file'),
    });
  });
});

describe('the logo of a school pack', () => {
  const [duke] = packFiles('schools');
  const withLogo = (logo: string): string =>
    written(mergePatch(JSON.parse(duke?.text ?? ''), { letterhead: { logo } }));
  const check = (pack: string) => heard(['check', caseFile({}), '--school', pack]);
  const png = pngOf({ width: 40, height: 20, depth: 8, colour: 2, pixel: () => [0, 51, 102] });
  const jpeg = jpegOf({ across: 5, down: 3, block: () => [128] });

  test.each([
    ['logo.png', png, 'png'],
    ['logo.jpg', jpeg, 'jpg'],
  ])('is read beside the pack and stands at the head of its letter: %s', async (name, bytes, ending) => {
    writeFileSync(join(folder, name), bytes);
    const out = join(folder, `with-${name}`);
    const packet = ['--packet', 'adviser-cover-letter', '--proof', 'fast', '-o', out];
    const built = await heard(['build', caseFile({}), '--school', withLogo(name), ...packet]);
    expect(built.code, built.out + built.err).toBe(0);
    const parts = join(out, 'adviser-cover-letter/parts');
    expect(readFileSync(join(parts, 'letter-with-the-stem-i-20.pdf'), 'latin1')).toMatch(/\/Subtype ?\/Image/);
    const docx = unzipSync(readFileSync(join(parts, 'letter-with-the-stem-i-20.docx')));
    expect(Object.keys(docx).filter((path) => path.startsWith('word/media/') && path.endsWith(ending))).toHaveLength(1);
  });

  test('that is not there, no picture, damaged or too large ends with 2', async () => {
    writeFileSync(join(folder, 'text.png'), 'no picture');
    writeFileSync(join(folder, 'paper.png'), '%PDF-1.7');
    writeFileSync(join(folder, 'damaged.png'), SIGNATURE);
    writeFileSync(join(folder, 'large.png'), new Uint8Array(2_000_001));
    for (const [logo, says] of [
      ['missing.png', 'cannot be read'],
      ['text.png', 'neither PNG nor JPEG'],
      ['paper.png', 'neither PNG nor JPEG'],
      ['damaged.png', 'is damaged'],
      ['large.png', 'more than 2 MB'],
    ] as const)
      expect(await check(withLogo(logo))).toMatchObject({ code: 2, err: expect.stringContaining(says) });
  });
});
