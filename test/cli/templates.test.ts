import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/node/packet-manifest.ts';
import { templateNames } from '../../src/packet/template-names.ts';
import { pageTexts } from '../packet/paper.ts';
import { type BuiltProgram, buildProgram, type Ran, sample } from './built-program.ts';

let program: BuiltProgram;

beforeAll(async () => {
  program = await buildProgram();
}, 120_000);
afterAll(() => program.remove());

const inFolder = (...names: readonly string[]): string => join(program.folder, ...names);

const LETTER = 'letters/employer-letter';
const LETTER_FILE = `${LETTER}.md.hbs`;

/** Writes a folder of templates and gives its name. */
const templatesFolder = (name: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(inFolder(name, path)), { recursive: true });
    writeFileSync(inFolder(name, path), text);
  }
  return name;
};

const own = `# A letter of our own

{{employer.name}} employs {{derived.studentFullName}}.

{{#if student.ssn}}Number: {{student.ssn}}{{else}}No number is told.{{/if}}
{{#unless packet.parts}}No parts.{{/unless}}
`;

const build = (folder: string, ...words: readonly string[]): Ran =>
  program.run(['build', sample, '--packet', 'school-request', '--templates', folder, '-o', `out-${folder}`, ...words]);

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('optpack templates', () => {
  it('lists every template that may be replaced, with the packets that print it', () => {
    const { code, out } = program.run(['templates']);
    expect(code).toBe(0);
    for (const { name, packets } of templateNames()) {
      const line = out.split('\n').find((one) => one.startsWith(`${name} `));
      expect(line?.split(/ {2,}/)[1] ?? '', name).toBe(packets.join(', '));
    }
  });

  it('writes one as it is, to a folder of its own, and never over another', () => {
    const first = program.run(['templates', LETTER, '-o', 'wording']);
    expect(first.code).toBe(0);
    expect(first.out).toContain('build case.jsonc --templates wording');
    const file = inFolder('wording', LETTER_FILE);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join('templates', LETTER_FILE), 'utf8'));
    expect(existsSync(inFolder('wording', 'checklists'))).toBe(false);
    writeFileSync(file, own);
    const second = program.run(['templates', LETTER, '-o', 'wording']);
    expect(second.out).toContain('was there already and is kept');
    expect(readFileSync(file, 'utf8')).toBe(own);
  });

  it('writes all; as they are they replace nothing, and compiled by the user they build the packet that ours build', () => {
    program.run(['templates', '-o', 'all']);
    expect(build('all').out).not.toContain('is yours');
    const ours = readFileSync(inFolder('out-all/school-request/packet.pdf'));
    const names = templateNames().filter(({ packets }) => packets.length > 0);
    for (const { name } of names) appendFileSync(inFolder('all', `${name}.md.hbs`), '{{!-- mine --}}\n');
    const { code, out } = build('all');
    expect(code).toBe(0);
    expect(out.match(/is yours/g)).toHaveLength(
      names.filter(({ packets }) => packets.includes('school-request')).length,
    );
    expect(sha256(readFileSync(inFolder('out-all/school-request/packet.pdf')))).toBe(sha256(ours));
  });

  it('lists what a template may print', () => {
    const { code, out } = program.run(['templates', '--names']);
    expect(code).toBe(0);
    const lines = out.split('\n');
    for (const name of ['employer.name', 'derived.studentFullName', 'packet.facts.upload-size', 'packet.office.name'])
      expect(lines).toContain(name);
    expect(out).toMatch(/^packet\.parts, each: title, pages/m);
  });

  it('knows no other template, and says which is near', () => {
    const { code, err } = program.run(['templates', 'letters/employr-letter', '-o', 'wrong']);
    expect([code, err]).toEqual([
      2,
      'optpack: There is no template letters/employr-letter to replace. Did you mean letters/employer-letter?\n',
    ]);
    expect(program.run(['templates', 'sheets/i-983-continuation']).code).toBe(2);
  });
});

describe('optpack build --templates', () => {
  it('prints the template of the user in the place of ours, questions and all', async () => {
    const { code, out } = build(templatesFolder('own', { [LETTER_FILE]: own }));
    expect(code).toBe(0);
    const pages = await pageTexts(readFileSync(inFolder('out-own/school-request/parts/employer-letter.pdf')));
    expect(pages.join(' ')).toContain('A letter of our own');
    expect(out).toContain(`The template ${LETTER} is yours, ${LETTER_FILE}`);
  });

  it('asks of the case what ours would ask', async () => {
    const answers = readFileSync(sample, 'utf8');
    for (const [ssn, says] of [
      ['"none"', 'No number is told.'],
      ['"000-12-3456"', 'Number: 000-12-3456'],
    ] as const) {
      const text = answers.replace(/"ssn": "[^"]*"/, `"ssn": ${ssn}`);
      writeFileSync(inFolder('case.jsonc'), text);
      const folder = templatesFolder(`asked${says.length}`, { [LETTER_FILE]: own });
      const args = ['build', 'case.jsonc', '--packet', 'school-request', '--templates', folder, '-o', `out-${folder}`];
      program.run([...args, '--draft']);
      const pdf = inFolder(`out-${folder}/school-request.DRAFT/parts/employer-letter.DRAFT.pdf`);
      expect((await pageTexts(readFileSync(pdf))).join(' ')).toContain(says);
    }
  });

  it('records it with its sum in the manifest, and as a note in the report', () => {
    build(templatesFolder('recorded', { [LETTER_FILE]: own }));
    const packet = inFolder('out-recorded/school-request');
    expect(json(join(packet, 'manifest.json'))).toMatchObject({
      templates: [{ name: LETTER, file: LETTER_FILE, sha256: sha256(new TextEncoder().encode(own)) }],
    });
    const report = readFileSync(join(packet, 'report.json'), 'utf8');
    expect(report).toContain('templates-are-those-of-optpack');
    expect(report).not.toContain(program.folder);
  });

  it('tells an answer that it prints and the case lacks, as for ours', () => {
    const folder = templatesFolder('lacks', { [LETTER_FILE]: '# A\n\n{{student.otherNames.[1].family}}' });
    const { code, out } = build(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/Employer letter prints student\.otherNames/);
    expect(existsSync(inFolder('out-lacks/school-request'))).toBe(false);
  });

  it('refuses what does not compile, with file, line and what was meant, and writes nothing', () => {
    const folder = templatesFolder('wrong', { [LETTER_FILE]: '# A\n\n{{employer.nmae}}' });
    for (const words of [[], ['--draft']]) {
      const { code, out } = build(folder, ...words);
      expect(code).toBe(1);
      expect(out).toContain(`${join(folder, LETTER_FILE)}:3:3`);
      expect(out).toContain('employer.nmae is not a path of the case.');
      expect(out).toContain('Did you mean employer.name?');
    }
    expect(existsSync(inFolder('out-wrong'))).toBe(false);
  });

  it('refuses a template that is named after none of ours', () => {
    const { code, out } = build(templatesFolder('misnamed', { 'letters/employer-leter.md.hbs': own }));
    expect(code).toBe(1);
    expect(out).toContain('Did you mean letters/employer-letter.md.hbs?');
  });

  it('says so when the folder is not there', () => {
    const { code, err } = build('nowhere');
    expect(code).toBe(2);
    expect(err).toContain('nowhere: there is no such folder.');
  });
});

describe('optpack check --templates', () => {
  it('tells the same before anything is built', () => {
    const folder = templatesFolder('checked', { [LETTER_FILE]: '# A\n\n{{student.otherNames.[1].family}}' });
    const words = ['check', sample, '--packet', 'school-request', '--templates', folder];
    expect(program.run(words).out).toMatch(/Employer letter prints student\.otherNames/);
    expect(program.run(['check', sample, '--packet', 'school-request']).out).not.toMatch(/prints student\.otherNames/);
  });
});
