import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { type Filling, filled, flatten } from '../preflight/filled-pdfs.ts';
import { type BuiltProgram, buildProgram, sample } from './built-program.ts';

let program: BuiltProgram;

/** Writes a filled form into the program's folder, under a name that need not say what it is. */
const write = async (name: string, form: string, filling: Filling = {}): Promise<string> => {
  const { bytes } = await filled(form, filling);
  writeFileSync(join(program.folder, name), bytes);
  return name;
};

beforeAll(async () => {
  program = await buildProgram();
  await write('i765.pdf', 'i-765');
  await write('i983.pdf', 'i-983');
  await write('ein-in-28c.pdf', 'i-765', { patch: { employer: { eVerify: { number: '04-0000000' } } } });
}, 120_000);
afterAll(() => program.remove());

const json = (out: string): readonly Finding[] => {
  const report: { findings: readonly Finding[] } = JSON.parse(out);
  return report.findings;
};

describe('optpack check with filled PDFs', () => {
  it('reads forms alone: a stand-in is not for filing, and nothing else is wrong', () => {
    const { code, out, err } = program.run(['check', 'i765.pdf', 'i983.pdf', '--format', 'json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const errors = json(out).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule)).toEqual([
      'filled-form-is-meant-for-filing',
      'filled-form-is-meant-for-filing',
    ]);
  });

  it('names item, file and page of a mistake', () => {
    const { code, out } = program.run(['check', 'ein-in-28c.pdf']);
    expect(code).toBe(1);
    expect(out).toMatch(/ein-in-28c\.pdf, page 3/);
    expect(out).toMatch(/items: {2}I-765 28\.c/);
    expect(out).toContain('e-verify-number-is-not-the-ein');
  });

  it('tells of a PDF by what it begins with, not by its name', async () => {
    await write('form.jsonc', 'i-765');
    const found = json(program.run(['check', 'form.jsonc', '--format', 'json']).out);
    expect(found.map(({ inPdf }) => inPdf?.file)).toContain('form.jsonc');
  });

  it('compares a form with the answers that are given with it, and tells each mistake once', () => {
    const { out } = program.run(['check', sample, 'ein-in-28c.pdf', '--format', 'json']);
    const found = json(out);
    expect(found.filter(({ rule }) => rule === 'filled-form-says-what-the-answers-say')).toMatchObject([
      { path: 'employer.eVerify.number', items: ['I-765 28.c'], inPdf: { file: 'ein-in-28c.pdf', page: 3 } },
    ]);
    expect(found.filter(({ rule }) => rule === 'a-pdf-shows-what-checks-need')).toEqual([]);
    const keys = found.map(({ rule, path, says }) => JSON.stringify([rule, path, says]));
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('shows no identifier unless it is asked to', async () => {
    await write('other.pdf', 'i-983', { boxes: { 'Student SEVIS ID No': 'N0007654321' } });
    for (const format of ['text', 'json', 'markdown', 'sarif', 'github']) {
      const { out } = program.run(['check', 'i765.pdf', 'other.pdf', sample, '--format', format]);
      expect(out, format).toContain('boxes-for-one-answer-say-the-same');
      expect(out, format).not.toMatch(/0007654321|0001234567|123456789/);
    }
  });

  it('exits with 2 when nothing can be read: a flattened form, a missing file', async () => {
    await write('flat.pdf', 'i-765', { change: flatten });
    const flat = program.run(['check', 'flat.pdf']);
    expect(flat.code).toBe(2);
    expect(flat.out).toContain('Nothing in it was read or checked.');
    expect(program.run(['check', 'nobody.pdf'])).toMatchObject({ code: 2, out: '' });
  });

  it('finds an older edition as one that is not taken', async () => {
    await write('old.pdf', 'i-765', { edition: '2025-01-20' });
    const { code, out } = program.run(['check', 'old.pdf', sample, '--format', 'json']);
    expect(code).toBe(1);
    expect(json(out)).toContainEqual(
      expect.objectContaining({
        rule: 'filled-form-is-of-an-edition-that-is-taken',
        items: ['I-765 edition 01/20/25'],
      }),
    );
  });

  it('costs a check of answers nothing: what reads PDFs is in bundles of its own', () => {
    const all = program.bundles.map(({ metafile }) => Object.keys(metafile.inputs));
    const inputs = all.find((files) => files.includes('src/cli/commands/check.ts')) ?? [];
    expect(inputs).toContain('src/node/filled-pdfs.ts');
    expect(inputs.filter((file) => /pdfjs|src\/form\/(?:pdf\/|read-back)|src\/preflight\/pdf-/.test(file))).toEqual([]);
  });
});
