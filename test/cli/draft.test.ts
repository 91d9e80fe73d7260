import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTexts } from '../packet/paper.ts';
import { type BuiltProgram, buildProgram, sample } from './built-program.ts';

let program: BuiltProgram;
const answers = readFileSync(sample, 'utf8');

beforeAll(async () => {
  program = await buildProgram();
}, 120_000);
afterAll(() => program.remove());

const inFolder = (...names: readonly string[]): string => join(program.folder, ...names);

const written = (name: string, text: string): string => {
  writeFileSync(inFolder(name), text);
  return name;
};

const missing = (): string => written('missing.jsonc', answers.replace('"readsEnglish": true,', ''));

const files = (...names: readonly string[]): string[] =>
  readdirSync(inFolder(...names), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(inFolder(...names, name)).isFile())
    .sort();

const json = (...names: readonly string[]): unknown => JSON.parse(readFileSync(inFolder(...names), 'utf8'));

/** Builds the packet for USCIS; more words than the answers and the folder follow. */
const build = (file: string, out: string, ...more: readonly string[]) =>
  program.run(['build', file, '-o', out, '--packet', 'uscis-paper', '--proof', 'fast', ...more]);

const DRAFT_FILES = [
  'manifest.json',
  'packet.DRAFT.pdf',
  'parts/checklist.DRAFT.pdf',
  'parts/g-1145.DRAFT.pdf',
  'parts/g-1450.DRAFT.pdf',
  'parts/i-765.DRAFT.pdf',
  'parts/letter-to-uscis.DRAFT.pdf',
  'proof.json',
  'report.json',
];

describe('optpack build --draft', () => {
  it('writes what a build refuses, with DRAFT on every page and in every name, and ends with 1 all the same', async () => {
    const refused = build(missing(), 'first');
    expect(refused).toMatchObject({ code: 1, err: '' });
    expect(refused.out).toContain('build with --draft');
    expect(existsSync(inFolder('first', 'uscis-paper'))).toBe(false);

    const { code, out, err } = program.run(['build', missing(), '-o', 'first', '--packet', 'uscis-paper', '--draft']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(readdirSync(inFolder('first'))).toEqual(['uscis-paper.DRAFT']);
    expect(files('first', 'uscis-paper.DRAFT')).toEqual(DRAFT_FILES);
    expect(out).toMatch(/^MUST FIX \(1\)/);
    expect(out).toContain('uscis-paper: DRAFT, NOT FOR FILING');
    expect(out).toContain(join('first', 'uscis-paper.DRAFT', 'packet.DRAFT.pdf'));
    expect(out).not.toContain('Sign and date');
    for (const name of DRAFT_FILES.filter((file) => file.endsWith('.pdf'))) {
      const texts = await pageTexts(readFileSync(inFolder('first', 'uscis-paper.DRAFT', name)));
      expect(texts.filter((text) => !text.includes('DRAFT'))).toEqual([]);
    }
  });

  it('says in each record that it is a draft', () => {
    const folder = ['first', 'uscis-paper.DRAFT'] as const;
    expect(json(...folder, 'manifest.json')).toMatchObject({ draft: true, packet: 'uscis-paper' });
    expect(json(...folder, 'proof.json')).toMatchObject({ draft: true });
    expect(json(...folder, 'report.json')).toMatchObject({
      packets: [{ id: 'uscis-paper', draft: true }],
      findings: expect.arrayContaining([expect.objectContaining({ path: 'student.readsEnglish', severity: 'error' })]),
    });
    const { out } = build(missing(), 'first', '--draft', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      packets: [
        { draft: true, folder: join('first', 'uscis-paper.DRAFT'), files: expect.arrayContaining(DRAFT_FILES) },
      ],
    });
  });

  it('marks a packet in which nothing is wrong, and ends with 0', () => {
    const { code, out } = build(sample, 'clean', '--draft');
    expect(code).toBe(0);
    expect(files('clean', 'uscis-paper.DRAFT')).toEqual(DRAFT_FILES);
    expect(out).toContain('build without --draft for the packet to file');
  });

  it('does not touch the packet of an earlier build, and says that it is still there', () => {
    expect(build(sample, 'both').code).toBe(0);
    const before = readFileSync(inFolder('both', 'uscis-paper', 'packet.pdf'));
    const { code, out } = build(missing(), 'both', '--draft');
    expect(code).toBe(1);
    expect(out).toContain(`${join('both', 'uscis-paper')}  still the packet of an earlier build`);
    expect(readFileSync(inFolder('both', 'uscis-paper', 'packet.pdf')).equals(before)).toBe(true);
    expect(readdirSync(inFolder('both')).sort()).toEqual(['uscis-paper', 'uscis-paper.DRAFT']);
  });

  it('is taken away by the packet that is built after it, and by no build that is stopped', () => {
    expect(build(missing(), 'both').code).toBe(1);
    expect(readdirSync(inFolder('both')).sort()).toEqual(['uscis-paper', 'uscis-paper.DRAFT']);
    expect(build(sample, 'both').code).toBe(0);
    expect(readdirSync(inFolder('both'))).toEqual(['uscis-paper']);
    expect(files('both', 'uscis-paper').filter((name) => name.includes('DRAFT'))).toEqual([]);
    expect(json('both', 'uscis-paper', 'manifest.json')).toMatchObject({ draft: false });
  });

  it('replaces a draft as a whole, and keeps what the user put there apart', () => {
    expect(build(missing(), 'again', '--draft').code).toBe(1);
    writeFileSync(inFolder('again', 'uscis-paper.DRAFT', 'notes.txt'), 'mine');
    const { out } = build(missing(), 'again', '--draft');
    expect(out).toContain(join('again', 'uscis-paper.DRAFT.kept-1'));
    expect(files('again', 'uscis-paper.DRAFT')).toEqual(DRAFT_FILES);
    expect(files('again', 'uscis-paper.DRAFT.kept-1')).toEqual(['notes.txt']);
    writeFileSync(inFolder('again', 'uscis-paper.DRAFT', 'scan.pdf'), 'mine');
    expect(build(sample, 'again').out).toContain(join('again', 'uscis-paper.DRAFT.kept-2'));
    expect(readdirSync(inFolder('again')).sort()).toEqual([
      'uscis-paper',
      'uscis-paper.DRAFT.kept-1',
      'uscis-paper.DRAFT.kept-2',
    ]);
  });

  it('does not write over a folder that is not its own', () => {
    mkdirSync(inFolder('theirs', 'uscis-paper.DRAFT'), { recursive: true });
    writeFileSync(inFolder('theirs', 'uscis-paper.DRAFT', 'thesis.pdf'), 'mine');
    expect(build(sample, 'theirs', '--draft')).toMatchObject({ code: 2, out: '' });
    expect(build(sample, 'theirs').code).toBe(0);
    expect(files('theirs')).toContain('uscis-paper.DRAFT/thesis.pdf');
  });

  it('leaves out an answer that cannot be taken, and tells it once', () => {
    const wrong = answers.replace('"sevisId": "N0001234567"', '"sevisId": 7').replace('"readsEnglish": true,', '');
    const refused = build(written('wrong.jsonc', wrong), 'wrong');
    expect([refused.code, refused.out.includes('build with --draft')]).toEqual([1, true]);
    const { code, out } = build('wrong.jsonc', 'wrong', '--draft');
    expect(code).toBe(1);
    expect(out).toMatch(/^MUST FIX \(2\)/);
    expect(files('wrong', 'uscis-paper.DRAFT')).toEqual(DRAFT_FILES);
  });

  it('needs answers that can be read: of a torn file there is no draft', () => {
    expect(build(written('torn.json', '{"student": {"name": '), 'torn', '--draft').code).toBe(2);
    const nobody = build(written('nobody.json', '{"employer": {}}'), 'torn', '--draft');
    expect([nobody.code, nobody.out.includes('--draft')]).toEqual([1, false]);
    expect(existsSync(inFolder('torn'))).toBe(false);
  });

  it('gives the same bytes again', () => {
    const read = (folder: string) =>
      DRAFT_FILES.map((name) => readFileSync(inFolder(folder, 'uscis-paper.DRAFT', name)));
    build(missing(), 'once', '--draft');
    build(missing(), 'twice/deeper', '--draft');
    expect(read('twice/deeper')).toEqual(read('once'));
  });
});
