import { closeSync, openSync, readSync } from 'node:fs';
import type { Finding } from '../finding.ts';
import { Fault, systemCode } from '../node/fault.ts';
import { type Ask, hiddenQuestion } from './hidden-question.ts';
import type { Io } from './io.ts';

/** Where a password may come from: never from the command line, which other users of a machine can see. */
export interface PasswordSources {
  /** `--password-file`. */
  readonly file: string | undefined;
  /** `OPTPACK_PASSWORD`. */
  readonly variable: string | undefined;
  /** Null when no terminal is there to ask on. */
  readonly ask: Ask | null;
}

/** A password as it was given, with what is weak about it; or what is wrong with it, in words that do not hold it. */
export type GivenPassword =
  | { readonly password: string; readonly findings: readonly Finding[] }
  | { readonly fault: string };

/** More than PDF takes: the handler of PDF 2.0 reads 127 bytes. */
const MOST = 127;
const ENOUGH = 12;

/** The file, the environment and the terminal of this process. */
export const sourcesOf = (file: string | undefined, io: Io): PasswordSources => ({
  file,
  variable: process.env.OPTPACK_PASSWORD,
  ask: process.stdin.isTTY ? hiddenQuestion(process.stdin, io.err) : null,
});

/** Takes the password from the first source that has one. Throws a `Fault` for a file that cannot be read. */
export async function readPassword({ file, variable, ask }: PasswordSources): Promise<GivenPassword> {
  if (file !== undefined) return judged(withoutLineEnd(fileText(file)), 'The password file');
  if (variable !== undefined) return judged(variable, 'OPTPACK_PASSWORD');
  if (ask !== null) return asked(ask);
  return {
    fault:
      '--password asks for the password, and there is no terminal to ask on. Name a file that holds it with ' +
      '--password-file, or set OPTPACK_PASSWORD.',
  };
}

async function asked(ask: Ask): Promise<GivenPassword> {
  const password = await ask('Password of the copy to send (not shown): ');
  if (password === null) return { fault: 'No password was given. Nothing was written.' };
  const judgement = judged(password, 'The password');
  if ('fault' in judgement) return judgement;
  const again = await ask('The same password again: ');
  return again === password ? judgement : { fault: 'The two passwords are not the same. Nothing was written.' };
}

function judged(password: string, what: string): GivenPassword {
  const fault = faultOf(password);
  if (fault !== null) return { fault: `${what} ${fault}` };
  return { password, findings: password.length < ENOUGH ? [short] : [] };
}

/** Programs that open PDFs disagree on how other characters are written: some would refuse the right password. */
function faultOf(password: string): string | null {
  if (password === '') return 'is empty.';
  if (/[\r\n]/.test(password)) return 'has more than one line.';
  if (/[^ -~]/.test(password)) {
    return (
      'has a character that not every PDF program reads the same way. ' +
      'Use letters without accents, digits, plain signs and spaces.'
    );
  }
  if (password.trim() !== password) return 'begins or ends with a space, which is lost when it is copied.';
  return password.length > MOST ? `is longer than ${MOST} characters, which is the most that a PDF takes.` : null;
}

const short: Finding = {
  rule: 'the-password-of-a-locked-copy-is-long',
  severity: 'warning',
  path: null,
  items: [],
  says: `The password of the locked copy has fewer than ${ENOUGH} characters.`,
  fix: 'Use a longer one: four or more words that have nothing to do with you are easy to tell on the phone.',
};

const withoutLineEnd = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r?\n$/, '');

/** The start of a file as text; of a pipe too, whose size nobody knows. Enough to see that it holds more than a password. */
function fileText(file: string): string {
  try {
    const open = openSync(file, 'r');
    try {
      const buffer = new Uint8Array(MOST * 4);
      let filled = 0;
      for (let count = -1; count !== 0 && filled < buffer.length; filled += count) {
        count = readSync(open, buffer, filled, buffer.length - filled, null);
      }
      return new TextDecoder().decode(buffer.subarray(0, filled));
    } finally {
      closeSync(open);
    }
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    // The name is not told: it may be the password itself, given by mistake.
    const says = `The password file cannot be read: ${reasons[code] ?? `the system says ${code}`}.`;
    throw new Fault('cannot-read', says, 'Name a file that holds nothing but the password: --password-file FILE.');
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'you are not allowed to read it',
};
