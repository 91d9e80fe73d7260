import type { InferredOptionTypes, Options } from 'yargs';
import type { ExitCode, Io } from './io.ts';

/** The words after the command that are not options. */
export interface Words {
  /** As help prints it: `case`, `file`. */
  readonly name: string;
  readonly describe: string;
  readonly required: boolean;
  /** True when several may be given. */
  readonly many: boolean;
}

/** Options of a command, declared once: read by yargs-parser on the plain way, by yargs for help and errors. */
export type OptionTable = Readonly<Record<string, Options>>;

/** What a command is and does. The file's name is the id; `forms-add` is called as `forms add`. */
export interface Command {
  readonly id: string;
  readonly summary: string;
  readonly words: Words | null;
  readonly options: OptionTable;
  readonly examples: readonly (readonly [line: string, says: string])[];
  readonly run: (options: Readonly<Record<string, unknown>>, words: readonly string[], io: Io) => Promise<ExitCode>;
}

/** A command as its file declares it: `run` gets the options by their declared types. */
export interface Declaration<T extends OptionTable> extends Omit<Command, 'run' | 'options'> {
  readonly options: T;
  readonly run: (options: InferredOptionTypes<T>, words: readonly string[], io: Io) => Promise<ExitCode>;
}

/** Declares a command. */
export function declare<const T extends OptionTable>(declaration: Declaration<T>): Command {
  return {
    ...declaration,
    // Both parsers make the values from this very declaration.
    run: (options, words, io) => declaration.run(options as InferredOptionTypes<T>, words, io),
  };
}

/** The words that call a command: `forms-add` -> `forms`, `add`. */
export const callWords = (id: string): string[] => id.split('-');
