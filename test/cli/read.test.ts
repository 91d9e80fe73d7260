import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import { makeView } from '../../src/case/view.ts';
import { type Filling, filled, flatten } from '../preflight/filled-pdfs.ts';
import { type BuiltProgram, buildProgram, sample } from './built-program.ts';

let program: BuiltProgram;

const write = async (name: string, form: string, filling: Filling = {}): Promise<string> => {
  const { bytes } = await filled(form, filling);
  writeFileSync(join(program.folder, name), bytes);
  return name;
};

const written = (name: string): string => readFileSync(join(program.folder, name), 'utf8');

beforeAll(async () => {
  program = await buildProgram();
  await write('i765.pdf', 'i-765');
  await write('i983.pdf', 'i-983');
}, 120_000);
afterAll(() => program.remove());

const SECRETS = ['012345678', '123456789', 'X0000001', '012345678A1', '0001234567'];

describe('optpack read', () => {
  it('writes an answer file that is read again without a mistake, for its owner alone', () => {
    const { code, err } = program.run(['read', 'i765.pdf', 'i983.pdf', '-o', 'case.jsonc']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(statSync(join(program.folder, 'case.jsonc')).mode & 0o777).toBe(0o600);
    const reading = readCase([{ name: 'case.jsonc', text: written('case.jsonc') }]);
    expect(reading.findings).toEqual([]);
    const wanted = readCase([{ name: 'sample', text: readFileSync(sample, 'utf8') }]).case;
    if (reading.case === null || wanted === null) throw new Error('no case');
    const [read, asked] = [makeView(reading.case), makeView(wanted)];
    for (const path of [
      'student.name.middle',
      'student.birth.day',
      'student.degree.cip',
      'employer.ein',
      'job.salary.amount',
      'plan.goals',
      'filing.category',
      'student.usesPreparer',
    ] as const)
      expect([path, read.at(path)]).toEqual([path, asked.at(path)]);
  });

  it('names beside each answer the items that it was read from', () => {
    expect(written('case.jsonc')).toMatch(/"ein": "04-0000000", \/\/ I-983 Section 3 EIN\n/);
    expect(written('case.jsonc')).toMatch(/"sevisId": "N0001234567", \/\/ I-765 26; I-983 Section 1 SEVIS ID\n/);
  });

  it('gives check and build a file to go on with', () => {
    const { code, out } = program.run(['check', 'case.jsonc', 'i765.pdf', 'i983.pdf', '--format', 'json']);
    const { findings }: { findings: { rule: string; severity: string }[] } = JSON.parse(out);
    expect(code).toBe(1);
    expect(findings.filter(({ rule }) => rule === 'filled-form-says-what-the-answers-say')).toEqual([]);
  });

  it('never overwrites', () => {
    expect(program.run(['read', 'i765.pdf', '-o', 'case.jsonc'])).toMatchObject({ code: 2, out: '' });
  });

  it('prints no number that can be misused, and still an answer file', () => {
    const { code, out } = program.run(['read', 'i765.pdf', 'i983.pdf']);
    expect(code).toBe(0);
    for (const secret of SECRETS) expect(out).not.toContain(secret);
    expect(out).toContain('// "student.ssn" was read and is not shown');
    const reading = readCase([{ name: 'out', text: out }]);
    expect(reading.findings).toEqual([]);
    expect(reading.case?.student.ssn).toBeUndefined();
    expect(reading.case?.employer?.ein).toBe('04-0000000');
  });

  it('prints them when it is asked to', () => {
    const { out } = program.run(['read', 'i765.pdf', '--show-ids']);
    for (const secret of SECRETS) expect(out).toContain(secret);
  });

  it('lists what could not be read back, and guesses nothing', async () => {
    await write('half.pdf', 'i-983', {
      boxes: { 'A Salary Amount and Frequency': 'as agreed', 'Start Date of Employment mmddyyyy': '15/01/2027' },
    });
    const { code, out, err } = program.run(['read', 'half.pdf']);
    expect(code).toBe(0);
    expect(out).toContain(
      '// - I-983 Section 1 student name: it may be taken apart in more than one way: "Samplename, Testa Quill"',
    );
    expect(out).toContain('// - I-983 Section 3 salary: it may be taken apart in more than one way: "as agreed"');
    expect(out).toContain('// - I-983 Section 3 start date: it is no calendar day written mm-dd-yyyy: "15/01/2027"');
    expect(err).toContain('filled-box-holds-an-answer');
    const reading = readCase([{ name: 'out', text: out }]);
    expect(reading.case?.student.name).toEqual({ family: 'Samplename' });
    expect(reading.case?.job?.salary).toBeUndefined();
  });

  it('merges several forms, and tells where they disagree', async () => {
    await write('other.pdf', 'i-983', {
      boxes: { 'Student Email Address': 'testa@example.org', 'Student SEVIS ID No': 'N0001234568' },
    });
    const { code, err } = program.run(['read', 'i765.pdf', 'other.pdf', '-o', 'merged.jsonc']);
    expect(code).toBe(1);
    expect(err).toMatch(/I-765 26 and I-983 Section 1 SEVIS ID do not say the same/);
    expect(err).not.toMatch(/0001234568/);
  });

  it('reads nothing of a flattened form, writes nothing, and exits with 2', async () => {
    await write('flat.pdf', 'i-983', { change: flatten });
    const { code, out, err } = program.run(['read', 'flat.pdf', '-o', 'flat.jsonc']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('filled-form-keeps-its-boxes');
    expect(() => written('flat.jsonc')).toThrow();
  });

  it('wants PDFs', () => {
    expect(program.run(['read', sample])).toMatchObject({ code: 2, out: '' });
  });
});
