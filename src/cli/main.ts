import { isFault } from '../node/fault.ts';
import { printable } from '../preflight/printable.ts';
import { type Command, callWords } from './command.ts';
import { commands } from './commands.ts';
import type { ExitCode, Io } from './io.ts';
import { type Call, parsePlain } from './parse-plain.ts';

/** Runs one command line (without `node` and the program) and gives the exit code. A bug throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const call = await understood(argv);
    if (call !== null) return await call.command.run(call.options, call.words, io);
    const { usage } = await import('./usage.ts');
    return await usage(argv, await everyCommand(), io);
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    io.err(`optpack: ${shown(thrown.message)}\nFix: ${shown(thrown.fix)}\n`);
    return 2;
  }
}

/** Several faults have a line each; a name of a file in them steers no terminal. */
const shown = (text: string): string => text.split('\n').map(printable).join('\n');

async function understood(argv: readonly string[]): Promise<Call | null> {
  const [first = '', second = ''] = argv;
  const id = [first, `${first}-${second}`].find(
    (name, index) => callWords(name).length === index + 1 && Object.hasOwn(commands, name),
  );
  const load = id === undefined ? undefined : commands[id];
  return load === undefined ? null : parsePlain(await load(), argv);
}

/** All commands, in the order of their registry. */
export const everyCommand = (): Promise<Command[]> => Promise.all(Object.values(commands).map((load) => load()));
