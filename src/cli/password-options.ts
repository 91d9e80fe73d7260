import { existsSync } from 'node:fs';
import type { Io } from './io.ts';
import type { GivenPassword } from './read-password.ts';

/** Options for a locked copy. None takes the password itself: other users of a machine see the command lines of all. */
export const passwordOptions = {
  password: {
    type: 'boolean',
    describe: 'Also writes a copy to send that opens with a password only; takes OPTPACK_PASSWORD, or asks for it',
  },
  'password-file': {
    type: 'string',
    describe: 'The same with the password from this file',
  },
} as const;

/** The values of `passwordOptions`. */
export interface PasswordOptions {
  readonly password: boolean | undefined;
  readonly 'password-file': string | undefined;
}

/** No copy is asked for. */
interface NoPassword {
  readonly password: null;
  readonly findings: readonly [];
}

/** What is wrong when a password seems to stand on the command line, in words that do not hold it; null when none does. */
export function passwordOnTheLine({ password }: PasswordOptions, words: readonly string[]): string | null {
  // The parser makes `--password=WORD` false; after `--password WORD` the word passes for an answer file.
  const isTaken = password === true && words.some((word) => word !== '-' && !existsSync(word));
  if (password !== false && !isTaken) return null;
  return (
    `${isTaken ? 'An answer file is not there. If that word is the password: --password' : '--password'} takes no word. ` +
    'A password on the command line is seen by others and stays in its history: choose another one. ' +
    'It is asked for, or give it by --password-file FILE or in OPTPACK_PASSWORD.'
  );
}

/** The password that a command line asks for; null when it asks for none. What reads it is loaded only then. */
export async function chosenPassword(options: PasswordOptions, io: Io): Promise<GivenPassword | NoPassword> {
  const { password, 'password-file': file } = options;
  if (password === undefined && file === undefined) return { password: null, findings: [] };
  const { readPassword, sourcesOf } = await import('./read-password.ts');
  return readPassword(sourcesOf(file, io));
}
