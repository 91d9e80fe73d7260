import type { ExitCode, Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** What a command line said, and how it ended. */
export interface Heard {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function heard(argv: readonly string[]): Promise<Heard> {
  const said = { out: '', err: '' };
  const io: Io = {
    colour: false,
    program: 'optpack',
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
  const code = await main(argv, io);
  return { code, ...said };
}
