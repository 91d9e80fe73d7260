import parse from 'yargs-parser';
import { type Command, callWords } from './command.ts';

/** A command line that was understood: the command, its options and the other words. */
export interface Call {
  readonly command: Command;
  readonly options: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
}

/** How both parsers read a command line. */
export const parserConfiguration = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'duplicate-arguments-array': true,
  'greedy-arrays': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
} as const;

/**
 * Reads a command line that has nothing wrong with it and asks for nothing but work. Null for every other one
 * (help, an unknown option, a missing word, a value that is not a choice): those are for `parseFully`.
 */
export function parsePlain(command: Command, argv: readonly string[]): Call | null {
  const { argv: read, error } = parse.detailed(argv.slice(callWords(command.id).length), tables(command));
  if (error !== null) return null;
  const words = read._.map(String);
  if (!wordsFit(command, words)) return null;
  const known = new Set(Object.entries(command.options).flatMap(([name, { alias }]) => [name, alias ?? []].flat()));
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(read)) {
    if (name === '_') continue;
    if (!known.has(name)) return null;
    if (name in command.options) options[name] = value;
  }
  const fits = Object.entries(command.options).every(([name, option]) => valueFits(option, options[name]));
  return fits ? { command, options, words } : null;
}

function tables({ options }: Command): parse.Options {
  const entries = Object.entries(options);
  const named = (holds: (option: Command['options'][string]) => boolean | undefined) =>
    entries.filter(([, option]) => holds(option)).map(([name]) => name);
  return {
    string: named((option) => option.type === 'string'),
    boolean: named((option) => option.type === 'boolean'),
    array: named((option) => option.array),
    narg: Object.fromEntries(named((option) => option.type === 'string').map((name) => [name, 1])),
    alias: Object.fromEntries(entries.map(([name, { alias }]) => [name, [alias ?? []].flat()])),
    default: Object.fromEntries(
      entries.filter(([, option]) => 'default' in option).map(([name, option]) => [name, option.default]),
    ),
    configuration: parserConfiguration,
  };
}

function wordsFit({ words: wanted }: Command, words: readonly string[]): boolean {
  if (wanted === null) return words.length === 0;
  return words.length >= (wanted.required ? 1 : 0) && (wanted.many || words.length <= 1);
}

function valueFits({ array, type, choices }: Command['options'][string], value: unknown): boolean {
  if (value === undefined) return true;
  const values: unknown[] = array === true && Array.isArray(value) ? value : [value];
  return values.every((one) => {
    if (type === 'boolean') return typeof one === 'boolean';
    return typeof one === 'string' && one !== '' && (choices === undefined || choices.includes(one));
  });
}
