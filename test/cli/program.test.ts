import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram, sample } from './built-program.ts';

let program: BuiltProgram;
const answers = readFileSync(sample, 'utf8');

beforeAll(async () => {
  program = await buildProgram();
  // Masters are prepared once; every later build finds them.
  expect(program.run(['build', sample, '-o', 'first'])).toMatchObject({ code: 0, err: '' });
}, 120_000);
afterAll(() => program.remove());

const inFolder = (...names: readonly string[]): string => join(program.folder, ...names);

const written = (name: string, text: string): string => {
  writeFileSync(inFolder(name), text);
  return name;
};

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** Every file below a folder with the sum of its bytes. */
const sums = (folder: string): Record<string, string> =>
  Object.fromEntries(
    files(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );

describe('optpack build', () => {
  it('writes both packets of the sample, and says what to do next', () => {
    const { code, out, err } = program.run(['build', sample, '-o', 'both']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(files(inFolder('both'))).toEqual([
      'school-request/manifest.json',
      'school-request/packet.pdf',
      'school-request/parts/checklist.pdf',
      'school-request/parts/employer-letter.docx',
      'school-request/parts/employer-letter.pdf',
      'school-request/parts/i-983.pdf',
      'school-request/proof.json',
      'school-request/report.json',
      'uscis-paper/manifest.json',
      'uscis-paper/packet.pdf',
      'uscis-paper/parts/checklist.pdf',
      'uscis-paper/parts/g-1145.pdf',
      'uscis-paper/parts/g-1450.pdf',
      'uscis-paper/parts/i-765.pdf',
      'uscis-paper/parts/letter-to-uscis.pdf',
      'uscis-paper/proof.json',
      'uscis-paper/report.json',
    ]);
    expect(out).toContain(join('both', 'uscis-paper', 'packet.pdf'));
    expect(out).toContain('STAND-IN, NOT FOR FILING');
    expect(out).toContain('node dist/optpack.cjs forms get i-765');
  });

  it('writes a manifest that names the answers, the forms and every other file with its sum, and nothing of this machine', () => {
    const folder = inFolder('first/uscis-paper');
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    const manifest = JSON.parse(text);
    expect(manifest.answers).toEqual([
      { file: 'case.jsonc', sha256: createHash('sha256').update(answers).digest('hex') },
    ]);
    expect(manifest.forms.map((form: { form: string; standIn: boolean }) => [form.form, form.standIn])).toEqual([
      ['g-1450', true],
      ['g-1145', true],
      ['i-765', true],
    ]);
    const { 'manifest.json': _own, ...others } = sums(folder);
    expect(
      Object.fromEntries(manifest.files.map((file: { path: string; sha256: string }) => [file.path, file.sha256])),
    ).toEqual(others);
    expect(text).not.toContain(program.folder);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).not.toContain(program.folder);
  });

  it('gives the same bytes wherever and whenever it runs', () => {
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(program.run(['build', sample, '-o', 'again/deeper'], { env: elsewhere }).code).toBe(0);
    expect(sums(inFolder('again/deeper'))).toEqual(sums(inFolder('first')));
  });

  it('builds one packet when asked, from several files and from the standard input', () => {
    const { student, ...others } = parse(answers);
    const names = [
      written('student.json', JSON.stringify({ student })),
      written('others.json', JSON.stringify(others)),
    ];
    expect(program.run(['build', ...names, '-o', 'merged', '--packet', 'uscis-paper', '--proof', 'fast']).code).toBe(0);
    expect(sums(inFolder('merged/uscis-paper'))['packet.pdf']).toBe(sums(inFolder('first/uscis-paper'))['packet.pdf']);
    expect(
      program.run(['build', '-', '-o', 'piped', '--packet', 'uscis-paper', '--proof', 'fast'], { input: answers }).code,
    ).toBe(0);
    expect(readdirSync(inFolder('piped'))).toEqual(['uscis-paper']);
    expect(sums(inFolder('piped/uscis-paper'))['packet.pdf']).toBe(sums(inFolder('first/uscis-paper'))['packet.pdf']);
  });

  it('replaces its own packet and refuses what is not its own', () => {
    mkdirSync(inFolder('mine/uscis-paper'), { recursive: true });
    writeFileSync(inFolder('mine/uscis-paper/thesis.pdf'), 'mine');
    const { code, err, out } = program.run(['build', sample, '-o', 'mine']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(join('mine', 'uscis-paper'));
    expect(files(inFolder('mine'))).toEqual(['uscis-paper/thesis.pdf']);
    expect(program.run(['build', sample, '-o', 'first', '--packet', 'uscis-paper', '--proof', 'fast']).code).toBe(0);
  });

  it('writes nothing when an answer is wrong, and leaves the packet of an earlier build', () => {
    const before = sums(inFolder('first'));
    const wrong = written('wrong.jsonc', answers.replace('"sevisId": "N0001234567"', '"sevisId": 7'));
    expect(program.run(['build', wrong, '-o', 'fresh']).code).toBe(1);
    expect(existsSync(inFolder('fresh/uscis-paper'))).toBe(false);
    const missing = written('missing.jsonc', answers.replace(/"readsEnglish": true,/, ''));
    const { code, out } = program.run(['build', missing, '-o', 'first', '--packet', 'uscis-paper']);
    expect(code).toBe(1);
    expect(out).toMatch(/^MUST FIX \(\d+\)/);
    expect(out).toContain('student.readsEnglish');
    expect(out).toContain(`not built; ${join('first', 'uscis-paper')}`);
    expect(sums(inFolder('first'))).toEqual(before);
  });

  it('tells findings as JSON to programs', () => {
    const missing = written('missing.jsonc', answers.replace(/"readsEnglish": true,/, ''));
    const { code, out } = program.run(['build', missing, '-o', 'first', '--packet', 'uscis-paper', '--format', 'json']);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual(['version', 'findings', 'waived', 'packets']);
    expect(report.findings).toContainEqual({
      rule: expect.any(String),
      severity: 'error',
      path: 'student.readsEnglish',
      items: expect.arrayContaining([expect.stringMatching(/^I-765 /)]),
      says: expect.any(String),
      fix: expect.any(String),
      cites: [],
      why: null,
      at: expect.objectContaining({ file: 'missing.jsonc', line: expect.any(Number), frame: expect.any(String) }),
      inPdf: null,
    });
    expect(report.packets).toMatchObject([{ id: 'uscis-paper', folder: null, files: [] }]);
  });

  it('builds the packet for filing online when the case is filed online', () => {
    const filedOnline = answers
      .replace('"method": "paper"', '"method": "online"')
      .replace('"fee": 520', '"fee": 470')
      .replace('"payment": "G-1450"', '"payment": "Pay.gov"')
      .replace('"mailedOn": "2026-11-24"', '"mailedOn": "none"')
      .replace('"submittedOn": "none"', '"submittedOn": "2026-11-24"')
      .replace('"expectedReceipt": "2026-11-30"', '"expectedReceipt": "2026-11-24"');
    const online = written('online.jsonc', filedOnline);
    const { code, out } = program.run(['build', online, '-o', 'online']);
    expect(out).not.toMatch(/MUST FIX|REVIEW/);
    expect(code).toBe(0);
    expect(readdirSync(inFolder('online')).sort()).toEqual(['school-request', 'uscis-online']);
  });

  it('leaves the old packet or the new one when it is killed, and cleans up after', async () => {
    for (const delay of [60, 110, 160, 210]) {
      const child = program.start(['build', sample, '-o', 'killed', '--proof', 'fast']);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
    }
    expect(program.run(['build', sample, '-o', 'killed', '--proof', 'fast']).code).toBe(0);
    expect(readdirSync(inFolder('killed')).sort()).toEqual(['school-request', 'uscis-paper']);
    for (const packet of ['school-request', 'uscis-paper']) {
      const { 'manifest.json': _own, ...others } = sums(inFolder('killed', packet));
      const manifest = JSON.parse(readFileSync(inFolder('killed', packet, 'manifest.json'), 'utf8'));
      expect(
        Object.fromEntries(manifest.files.map((file: { path: string; sha256: string }) => [file.path, file.sha256])),
      ).toEqual(others);
    }
  });
});

describe('input that cannot be read', () => {
  const unreadable: readonly (readonly [what: string, make: () => string])[] = [
    ['a missing file', () => 'nowhere.json'],
    ['a folder', () => '.'],
    ['an empty file', () => written('empty.json', '')],
    ['broken JSON', () => written('broken.json', '{"student": {"name": ')],
    ['deep JSON', () => written('deep.json', '['.repeat(100_000))],
    ['one answer over and over', () => written('many.json', `[${'1,'.repeat(60_000)}1]`)],
    [
      'a file of 50 MB',
      () => {
        const name = written('huge.json', '{');
        truncateSync(inFolder(name), 50_000_000);
        return name;
      },
    ],
  ];
  for (const [what, make] of unreadable) {
    it(`ends with 2 and writes nothing: ${what}`, () => {
      const { code, out, err } = program.run(['build', make(), '-o', 'unread']);
      expect(code).toBe(2);
      expect(out + err).toMatch(/fix/i);
      expect(out + err).not.toMatch(/mistake of its own| at .*\.cjs/);
      expect(existsSync(inFolder('unread'))).toBe(false);
    });
  }
});

describe('the other commands', () => {
  it('check tells that the sample lacks nothing', () => {
    expect(program.run(['check', sample])).toEqual({
      code: 0,
      out: 'Nothing to fix for school-request and uscis-paper.\n',
      err: '',
    });
  });

  it('check marks the place of a typo and names the key that was meant', () => {
    const typo = written('typo.jsonc', answers.replace('"citizenships"', '"citizenship"'));
    const { code, out } = program.run(['check', typo]);
    expect(code).toBe(1);
    const line = answers.slice(0, answers.indexOf('"citizenships"')).split('\n').length;
    expect(out).toContain(`typo.jsonc:${line}:`);
    expect(out).toMatch(new RegExp(`> +${line} \\|.*citizenship`));
    expect(out).toContain('citizenships');
  });

  it('init writes the sample and its schema, for its owner only, and never over a file', () => {
    mkdirSync(inFolder('start'));
    const cwd = inFolder('start');
    expect(program.run(['init'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'case.jsonc'), 'utf8')).toBe(answers);
    expect(statSync(join(cwd, 'case.jsonc')).mode & 0o777).toBe(0o600);
    const schema = JSON.parse(readFileSync(join(cwd, 'case.schema.json'), 'utf8'));
    expect(Object.keys(schema.properties)).toContain('student');
    writeFileSync(join(cwd, 'case.jsonc'), 'mine');
    const again = program.run(['init'], { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toContain('case.jsonc is there already');
    expect(readFileSync(join(cwd, 'case.jsonc'), 'utf8')).toBe('mine');
    expect(program.run(['init', 'sub/other.jsonc'], { cwd }).code).toBe(0);
    expect(program.run(['check', 'sub/other.jsonc'], { cwd }).code).toBe(0);
  });

  it('schema prints what init writes', () => {
    expect(program.run(['schema']).out).toBe(readFileSync(inFolder('start/case.schema.json'), 'utf8'));
  });

  it('forms list tells that there are no blanks, and forms add refuses what is none', () => {
    const { code, out } = program.run(['forms', 'list']);
    expect(code).toBe(0);
    expect(out).toMatch(/I-765 +edition 08\/21\/25 +no blank/);
    const text = written('letter.pdf', '%PDF-1.4 not really');
    expect(program.run(['forms', 'add', text])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^MUST FIX \(1\)/),
    });
    expect(program.run(['forms', 'add', 'nowhere.pdf'])).toMatchObject({ code: 2, out: '' });
    const standIn = inFolder('first/uscis-paper/parts/i-765.pdf');
    expect(program.run(['forms', 'add', standIn]).code).toBe(1);
    expect(existsSync(inFolder('home/blanks'))).toBe(false);
  });

  it('forms get knows its forms and uses the network for no other', () => {
    expect(program.run(['forms', 'get', 'i-9'])).toMatchObject({ code: 2, err: expect.stringContaining('i-765') });
  });
});

describe('wrong use', () => {
  const lines: readonly (readonly [line: string, says: RegExp])[] = [
    ['', /Usage: optpack <command>/],
    ['buidl case.json', /no command "buidl"[\s\S]*optpack build\?/],
    ['forms ad x.pdf', /optpack forms add\?/],
    ['forms', /Name a command of forms/],
    ['build', /Name at least one case/],
    ['build case.json --prof fast', /Did you mean --proof\?/],
    ['build case.json --proof half', /Choices: "full", "fast"/],
    [
      'build case.json --packet uscis',
      /Choices: "adviser-cover-letter", .*"school-request", .*"uscis-online", "uscis-paper"/,
    ],
    ['build case.json -o a -o b', /Give --out once/],
    ['build case.json -q', /Unknown argument: q/],
    ['schema extra', /Unknown argument: extra/],
  ];
  for (const [line, says] of lines) {
    it(`ends with 2 and says how to do better: optpack ${line}`, () => {
      const { code, out, err } = program.run(line === '' ? [] : line.split(' '));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(says);
    });
  }

  it('is told apart from asking: help and version end with 0', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(program.run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    for (const line of ['--help', 'build --help', 'forms --help', 'forms add -h', 'completion']) {
      expect(program.run(line.split(' '))).toMatchObject({ code: 0, err: '', out: expect.stringContaining('optpack') });
    }
  });
});

describe('a machine that fails', () => {
  it('does not stop a build whose cache cannot be written', ({ skip }) => {
    if (process.getuid?.() === 0) skip('the superuser may write everywhere');
    mkdirSync(inFolder('locked'));
    chmodSync(inFolder('locked'), 0o500);
    const { code, err } = program.run(['build', sample, '-o', 'unkept'], {
      env: { OPTPACK_HOME: inFolder('locked/home') },
    });
    expect(code).toBe(0);
    expect(err).toContain('The work goes on');
  });

  it('tells once that nothing can be kept, however many masters there are', () => {
    written('no-home', '');
    const { code, err } = program.run(['build', sample, '-o', 'told-once'], {
      env: { OPTPACK_HOME: inFolder('no-home') },
    });
    expect(code).toBe(0);
    expect(err.split('The work goes on').length - 1).toBe(1);
  });

  it.skipIf(!existsSync('/dev/full'))('is no mistake of its own: an output that takes nothing', () => {
    const full = openSync('/dev/full', 'w');
    const env = { ...process.env, OPTPACK_HOME: inFolder('home') };
    const told = spawnSync(program.file, ['check', sample], { env, encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
    const mute = spawnSync(program.file, ['check', sample], { env, encoding: 'utf8', stdio: ['ignore', full, full] });
    closeSync(full);
    expect({ code: told.status, err: told.stderr }).toEqual({
      code: 2,
      err: 'optpack: The output cannot be written: the disk is full.\nFix: Make room, or send the output elsewhere.\n',
    });
    expect({ code: mute.status, signal: mute.signal }).toEqual({ code: 2, signal: null });
  });

  it('is told when the folder of packets cannot be made', () => {
    written('plain-file', '');
    const { code, out, err } = program.run(['build', sample, '-o', 'plain-file']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('plain-file');
  });
});

describe('the published program', () => {
  it('is executable, begins with a hashbang and is whole when started through a link', () => {
    expect(readFileSync(program.file, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
    expect(statSync(program.file).mode & 0o111).toBe(0o111);
    symlinkSync(program.file, inFolder('optpack'));
    expect(execFileSync(inFolder('optpack'), ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(
      execFileSync(inFolder('optpack'), ['forms', 'list'], {
        encoding: 'utf8',
        cwd: '/',
        env: { OPTPACK_HOME: inFolder('home') },
      }),
    ).toContain('  optpack forms get i-765');
  });

  it('has none of the slow packages on its fast way', () => {
    const [first] = program.bundles;
    const inputs = Object.keys(first?.metafile.inputs ?? {});
    expect(inputs).toContain('src/cli/commands/build.ts');
    expect(
      inputs.filter((input) =>
        /node_modules\/(yargs|pdf-lib|@cantoo|fontkit|pdfjs-dist|handlebars\/dist\/cjs\/handlebars\/compiler)\//.test(
          input,
        ),
      ),
    ).toEqual([]);
    const external = Object.values(first?.metafile.outputs ?? {}).flatMap(({ imports }) =>
      imports.map(({ path }) => path),
    );
    expect(external.filter((path) => /pdf-lib|fontkit|pdfjs/.test(path) && !path.startsWith('./parts/'))).toEqual([]);
  });
});
