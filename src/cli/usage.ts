import yargs, { type Argv } from 'yargs';
import { nearest } from '../case/nearest.ts';
import { version } from '../version.ts';
import { type Command, callWords } from './command.ts';
import type { ExitCode, Io } from './io.ts';
import { parserConfiguration } from './parse-plain.ts';

const WRONG_USE: ExitCode = 2;
const COMPLETION = 'completion';
const COMPLETE = '--get-yargs-completions';

/**
 * Answers a command line that asks for no work: help, version and completion go to `out` (0); for all others it says to
 * `err` what is wrong (2). The whole of yargs is loaded only here.
 */
export async function usage(argv: readonly string[], commands: readonly Command[], io: Io): Promise<ExitCode> {
  const parser = program(commands);
  if (argv.includes(COMPLETE)) {
    const completions = await parser.getCompletion(argv.slice(argv.indexOf(COMPLETE) + 1));
    io.out(completions.map((completion) => `${completion}\n`).join(''));
    return 0;
  }
  if (argv.length === 0) {
    io.err(`${await parser.getHelp()}\n`);
    return WRONG_USE;
  }
  const unknown = unknownCommand(argv, commands);
  const heard = unknown === null ? await heardFrom(parser, argv) : { error: unknown, output: '' };
  if (heard.error === null && heard.output !== '') {
    io.out(heard.output.endsWith('\n') ? heard.output : `${heard.output}\n`);
    return 0;
  }
  const command = called(argv, commands);
  const says = plainly(heard.error, command);
  const help = command === null ? 'optpack --help' : `optpack ${callWords(command.id).join(' ')} --help`;
  io.err(`optpack: ${says}${command === null ? '' : suggestion(argv, command)}\nSee: ${help}\n`);
  return WRONG_USE;
}

function plainly(error: string | null, command: Command | null): string {
  if (error === null) return 'The command line was not understood.';
  const words = command?.words;
  return error.startsWith('Not enough non-option') && words
    ? `Name at least one ${words.name} (${words.describe}).`
    : error;
}

function program(commands: readonly Command[]): Argv {
  const parser = yargs()
    .scriptName('optpack')
    .usage('optpack: one answer file becomes a STEM OPT filing packet on the official forms.\n\nUsage: $0 <command>')
    .detectLocale(false)
    .exitProcess(false)
    .parserConfiguration(parserConfiguration)
    .wrap(100)
    .strict()
    .demandCommand(1, 'Name a command.')
    .alias('h', 'help')
    .version(version)
    .completion(COMPLETION, 'Prints the script that completes commands and options in bash or zsh')
    .epilogue(
      'Exit codes: 0 no error; 1 findings to fix; 2 input that cannot be read, wrong use, or a fault of this machine.',
    );
  const groups = groupsOf(commands);
  for (const command of commands) {
    if (!groups.includes(callWords(command.id)[0] ?? '')) add(parser, command);
  }
  for (const group of groups) {
    const members = commands.filter(({ id }) => callWords(id)[0] === group);
    parser.command(group, members.map(({ id, summary }) => `${callWords(id)[1]}: ${summary}`).join('; '), (nested) => {
      for (const command of members) add(nested, command);
      return nested.demandCommand(1, `Name a command of ${group}.`);
    });
  }
  return parser;
}

/** First words of the commands that are called by two. */
const groupsOf = (commands: readonly Command[]): string[] => [
  ...new Set(
    commands.map(({ id }) => callWords(id)).flatMap(([first = '', ...rest]) => (rest.length > 0 ? [first] : [])),
  ),
];

function add(parser: Argv, command: Command): void {
  const { words } = command;
  const name = callWords(command.id).at(-1) ?? command.id;
  parser.command(words === null ? name : `${name} ${placeholder(words)}`, command.summary, (own) => {
    if (words !== null) own.positional(words.name, { describe: words.describe, type: 'string' });
    for (const [option, declared] of Object.entries(command.options)) {
      own.option(option, declared.type === 'string' ? { ...declared, nargs: 1, requiresArg: true } : declared);
    }
    for (const [line, says] of command.examples) own.example(line, says);
    return own.check((read) => rightlyGiven(command, read));
  });
}

function placeholder({ name, required, many }: NonNullable<Command['words']>): string {
  const inside = many ? `${name}..` : name;
  return required ? `<${inside}>` : `[${inside}]`;
}

function rightlyGiven({ options }: Command, read: Readonly<Record<string, unknown>>): true {
  for (const [name, { array }] of Object.entries(options)) {
    const value = read[name];
    if (array !== true && Array.isArray(value)) throw new Error(`Give --${name} once.`);
    if ([value].flat().includes('')) throw new Error(`Give --${name} a value.`);
  }
  return true;
}

function heardFrom(parser: Argv, argv: readonly string[]): Promise<{ error: string | null; output: string }> {
  // yargs drops a lone `-`; it stands for a file here.
  const words = argv.map((word) => (word === '-' ? 'standard-input' : word));
  return new Promise((resolve, reject) => {
    const parsing = parser.parse(words, {}, (error, _read, output) =>
      resolve({ error: error?.message ?? null, output }),
    );
    Promise.resolve(parsing).catch(reject);
  });
}

/** What to say when the first words name no command; null when they do, or are no words. */
function unknownCommand(argv: readonly string[], commands: readonly Command[]): string | null {
  const [first = '', second = ''] = argv;
  const firsts = [...new Set([...commands.map(({ id }) => callWords(id)[0] ?? ''), COMPLETION])];
  if (first.startsWith('-')) return null;
  if (!firsts.includes(first)) return noSuch(`There is no command "${first}".`, first, firsts, '');
  if (!groupsOf(commands).includes(first) || second === '' || second.startsWith('-')) return null;
  const seconds = commands.flatMap(({ id }) => (callWords(id)[0] === first ? [callWords(id)[1] ?? ''] : []));
  return seconds.includes(second)
    ? null
    : noSuch(`There is no command "${first} ${second}".`, second, seconds, `${first} `);
}

function noSuch(says: string, word: string, known: readonly string[], before: string): string {
  const near = nearest(word, known);
  return near === null ? says : `${says}\nDid you mean: optpack ${before}${near}?`;
}

/** The nearest known option to each one that is not known. */
function suggestion(argv: readonly string[], command: Command): string {
  const known = [...Object.keys(command.options), 'help', 'version'];
  const lines = argv
    .filter((word) => word.startsWith('--') && word.length > 2)
    .map((word) => word.slice(2).split('=')[0] ?? '')
    .filter((name) => !known.includes(name))
    .flatMap((name) => nearest(name, known) ?? []);
  return lines.map((near) => `\nDid you mean --${near}?`).join('');
}

const called = (argv: readonly string[], commands: readonly Command[]): Command | null =>
  commands.find(({ id }) => callWords(id).every((word, index) => argv[index] === word)) ?? null;
