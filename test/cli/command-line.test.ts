import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, callWords } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import type { Io } from '../../src/cli/io.ts';
import { everyCommand } from '../../src/cli/main.ts';
import { parsePlain } from '../../src/cli/parse-plain.ts';
import { usage } from '../../src/cli/usage.ts';
import { heard } from './listener.ts';

const folder = join(import.meta.dirname, '../../src/cli/commands');

/** What a command says, kept. */
const listener = (): Io & { readonly said: { out: string; err: string } } => {
  const said = { out: '', err: '' };
  return {
    said,
    colour: false,
    program: 'optpack',
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
};

const commandOf = async (id: string): Promise<Command> => {
  const command = (await everyCommand()).find((one) => one.id === id);
  if (command === undefined) throw new Error(`no command ${id}`);
  return command;
};

describe('the commands', () => {
  it('are the files of their folder, each by its own name', async () => {
    const names = readdirSync(folder).map((file) => basename(file, '.ts'));
    expect(Object.keys(commands).sort()).toEqual(names.sort());
    for (const [id, load] of Object.entries(commands)) expect((await load()).id).toBe(id);
  });

  it('describe themselves, their words and every option', async () => {
    for (const { id, summary, words, options, examples } of await everyCommand()) {
      for (const text of [
        summary,
        words?.describe ?? 'none',
        ...Object.values(options).map((option) => option.describe ?? ''),
      ]) {
        expect(text, id).toMatch(/^[A-Za-z]/);
        expect(text, id).not.toMatch(/\.$/);
      }
      for (const [line] of examples) expect(line).toMatch(new RegExp(`^optpack ${callWords(id).join(' ')}\\b`));
    }
  });

  it('give examples that are understood', async () => {
    for (const command of await everyCommand()) {
      for (const [line] of command.examples) {
        const argv = line.replace(/ >.*/, '').split(' ').slice(1);
        expect(parsePlain(command, argv)?.command, line).toBe(command);
      }
    }
  });
});

describe('a plain command line', () => {
  it('gives the options as declared, with their defaults and short names', async () => {
    const build = await commandOf('build');
    const call = parsePlain(build, [
      'build',
      'a.json',
      '-o',
      'x',
      '007',
      '--packet',
      'uscis-paper',
      '--packet=school-request',
      '-',
    ]);
    expect(call?.words).toEqual(['a.json', '007', '-']);
    expect(call?.options).toEqual({
      out: 'x',
      packet: ['uscis-paper', 'school-request'],
      format: 'text',
      strict: false,
      'show-ids': false,
      proof: 'full',
      draft: false,
    });
  });

  it('takes what follows -- as words', async () => {
    expect(parsePlain(await commandOf('build'), ['build', '--', '--odd name.json'])?.words).toEqual([
      '--odd name.json',
    ]);
  });

  it('is understood exactly when yargs finds nothing wrong with it', async () => {
    const [build, all] = [await commandOf('build'), await everyCommand()];
    const word = fc.constantFrom(
      'a.json',
      'b',
      '-o',
      '--out',
      'out',
      '--packet',
      'uscis-paper',
      '--proof',
      'fast',
      '--proof=full',
      '--strict',
      '--stric',
      '-x',
      '--format',
      'json',
      '--out=',
      '7',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
        const io = listener();
        await usage(['build', ...words], all, io);
        const isSound = io.said.err.includes('The command line was not understood.');
        expect(parsePlain(build, ['build', ...words]) !== null, `${words.join(' ')}\n${io.said.err}`).toBe(isSound);
      }),
      { numRuns: 150 },
    );
  });
});

describe('completion', () => {
  it('offers commands and options', async () => {
    const io = listener();
    expect(await usage(['--get-yargs-completions', 'optpack', ''], await everyCommand(), io)).toBe(0);
    expect(io.said.out.split('\n')).toEqual(expect.arrayContaining(['build', 'check', 'forms', 'init']));
  });
});

describe('a fault', () => {
  it('shows the name of a file by number where it would steer the terminal, each fault on its line', async () => {
    const { code, out, err } = await heard(['check', 'a\u001b[2J.json', 'b\u202e.json', 'c.json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n').slice(0, 3)).toEqual([
      'optpack: a\\u001b[2J.json: there is no such file.',
      'b\\u202e.json: there is no such file.',
      'c.json: there is no such file.',
    ]);
  });
});
