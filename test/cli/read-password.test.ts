import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Ask, hiddenQuestion } from '../../src/cli/hidden-question.ts';
import { passwordOnTheLine } from '../../src/cli/password-options.ts';
import { readPassword } from '../../src/cli/read-password.ts';
import { heard } from './listener.ts';

const GOOD = 'correct horse battery';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'password-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileWith = (content: string | Uint8Array): string => {
  const file = join(folder, 'password.txt');
  writeFileSync(file, content);
  return file;
};

/** Answers questions in turn, and keeps them. */
const answering = (...answers: readonly (string | null)[]): Ask & { readonly questions: string[] } => {
  const questions: string[] = [];
  const left = [...answers];
  const ask: Ask = async (question) => {
    questions.push(question);
    return left.shift() ?? null;
  };
  return Object.assign(ask, { questions });
};

const nowhere = { file: undefined, variable: undefined, ask: null } as const;

describe('a password', () => {
  it('comes from the file, else from the environment, else from the terminal', async () => {
    const ask = answering(GOOD, GOOD);
    const file = fileWith('from the file itself');
    expect(await readPassword({ file, variable: 'from the environment', ask })).toMatchObject({
      password: 'from the file itself',
    });
    expect(await readPassword({ ...nowhere, variable: 'from the environment', ask })).toMatchObject({
      password: 'from the environment',
    });
    expect(ask.questions).toEqual([]);
    expect(await readPassword({ ...nowhere, ask })).toEqual({ password: GOOD, findings: [] });
    expect(ask.questions).toHaveLength(2);
  });

  it.each([
    ['a line end of this system', `${GOOD}\n`],
    ['one of another system', `${GOOD}\r\n`],
    ['a byte order mark', `\ufeff${GOOD}\n`],
    ['nothing else', GOOD],
  ])('is what a file holds besides %s', async (_, content) => {
    expect(await readPassword({ ...nowhere, file: fileWith(content) })).toMatchObject({ password: GOOD });
  });

  it.skipIf(process.platform === 'win32')('is read from a pipe too', async () => {
    const pipe = join(folder, 'pipe');
    // The writer waits in the background until somebody reads.
    execFileSync('sh', ['-c', `mkfifo '${pipe}' && (printf '%s\\n' '${GOOD}' > '${pipe}') >/dev/null 2>&1 &`]);
    await vi.waitFor(() => expect(existsSync(pipe)).toBe(true));
    expect(await readPassword({ ...nowhere, file: pipe })).toMatchObject({ password: GOOD });
  });

  it.each([
    ['', 'is empty'],
    ['two\nlines of words', 'more than one line'],
    ['pässword of mine', 'character'],
    ['пароль от файла', 'character'],
    ['tab\tin between words', 'character'],
    ['zero\u200bwidth in words', 'character'],
    [' space before', 'space'],
    ['space behind ', 'space'],
    ['x'.repeat(128), 'longer than 127'],
  ])('is refused when it is %j, and is not repeated', async (password, says) => {
    for (const sources of [
      { ...nowhere, variable: password },
      { ...nowhere, ask: answering(password, password) },
      { ...nowhere, file: fileWith(password) },
    ]) {
      const given = await readPassword(sources);
      expect(given).toMatchObject({ fault: expect.stringContaining(says) });
      if (password !== '') expect(JSON.stringify(given)).not.toContain(password);
    }
  });

  it('is refused when a file holds other bytes than text, or far more than a password', async () => {
    for (const content of [new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'word '.repeat(100_000)]) {
      expect(await readPassword({ ...nowhere, file: fileWith(content) })).toHaveProperty('fault');
    }
  });

  it('takes every sign of a plain keyboard, and 127 of them', async () => {
    const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).join('');
    for (const password of [signs, 'x'.repeat(127)])
      expect(await readPassword({ ...nowhere, variable: password })).toMatchObject({ password });
  });

  it('of fewer than 12 characters gets a warning, which does not hold it', async () => {
    const given = await readPassword({ ...nowhere, variable: 'elevensigns' });
    expect(given).toMatchObject({
      password: 'elevensigns',
      findings: [{ rule: 'the-password-of-a-locked-copy-is-long', severity: 'warning' }],
    });
    expect(JSON.stringify('findings' in given ? given.findings : null)).not.toContain('elevensigns');
    expect(await readPassword({ ...nowhere, variable: 'twelve signs' })).toMatchObject({ findings: [] });
  });

  it('is asked for twice, and both must be the same', async () => {
    const given = await readPassword({ ...nowhere, ask: answering(GOOD, 'correct house battery') });
    expect(given).toEqual({ fault: 'The two passwords are not the same. Nothing was written.' });
  });

  it('is not asked for again when the first is refused, or broken off', async () => {
    for (const first of ['', null]) {
      const ask = answering(first, first);
      expect(await readPassword({ ...nowhere, ask })).toHaveProperty('fault');
      expect(ask.questions).toHaveLength(1);
    }
  });

  it('cannot be asked for without a terminal, and the other ways are told', async () => {
    expect(await readPassword(nowhere)).toMatchObject({
      fault: expect.stringMatching(/no terminal[\s\S]*--password-file[\s\S]*OPTPACK_PASSWORD/),
    });
  });
});

describe('a question whose answer is hidden', () => {
  const typed = async (...keys: readonly string[]): Promise<{ answer: string | null; told: string }> => {
    const input = new PassThrough();
    let told = '';
    const ask = hiddenQuestion(input, (text) => {
      told += text;
    });
    const answer = ask('Password: ');
    for (const key of keys) input.write(key);
    return { answer: await answer, told };
  };

  it('takes what is typed, with corrections, and tells nothing of it', async () => {
    expect(await typed('corrext\u007f\u007fct', ' horse\r')).toEqual({ answer: 'correct horse', told: 'Password: \n' });
  });

  it('takes no answer when it is broken off', async () => {
    expect(await typed('corr\u0003')).toEqual({ answer: null, told: 'Password: \n' });
    expect(await typed('\u0004')).toEqual({ answer: null, told: 'Password: \n' });
  });
});

describe('a command line that holds a password', () => {
  it.each([
    [['build', 'CASE', '--password=hunter22222'], 2],
    [['build', 'CASE', '--password', 'hunter22222'], 2],
    [['build', '--password', 'hunter22222', 'CASE'], 2],
    [['build', 'CASE', '--password-file', 'hunter22222'], 2],
  ] as const)('%j is refused without repeating it', async (words, code) => {
    const answers = join(import.meta.dirname, '../../templates/sample/case.jsonc');
    const out = join(folder, 'never');
    const said = await heard([...words.map((word) => (word === 'CASE' ? answers : word)), '-o', out]);
    expect(said.code).toBe(code);
    expect(said.out + said.err).not.toContain('hunter');
    expect(said.err).toMatch(/password/);
  });

  it('is told from one whose words are files', () => {
    mkdirSync(join(folder, 'some'));
    const asked = { password: true, 'password-file': undefined };
    expect(passwordOnTheLine(asked, [join(folder, 'some'), '-'])).toBeNull();
    expect(passwordOnTheLine(asked, [join(folder, 'none')])).toMatch(/--password takes no word/);
    expect(passwordOnTheLine({ ...asked, password: undefined }, [join(folder, 'none')])).toBeNull();
  });
});
