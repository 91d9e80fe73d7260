import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeAnswers } from './decode.ts';
import { Fault, systemCode } from './fault.ts';

/** An answer file as read: the name the user gave, its text, and the SHA-256 (hex) of its bytes. */
export interface AnswerFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** Answers of one person are some kilobytes; whatever is larger is another file given by mistake. */
export const LARGEST_ANSWER_FILE = 1_000_000;

const STANDARD_INPUT = '-';

const reasons: Readonly<Record<string, readonly [says: string, fix: string]>> = {
  ENOENT: ['there is no such file', 'Check the spelling, or write a sample to start from with: optpack init'],
  EISDIR: ['this is a folder, not a file', 'Name the answer file in it.'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'Check the path.'],
  EACCES: ['you are not allowed to read it', 'Change its permissions, or copy it to a folder of yours.'],
  EPERM: ['you are not allowed to read it', 'Change its permissions, or copy it to a folder of yours.'],
  ELOOP: ['its symbolic links lead in a circle', 'Name the file itself.'],
  ENAMETOOLONG: ['the name is too long', 'Check the path.'],
};

/** Reads the answer files; `-` is the standard input. Throws one `Fault` that names every file that cannot be read and why. */
export function readAnswerFiles(names: readonly string[]): AnswerFile[] {
  if (names.filter((name) => name === STANDARD_INPUT).length > 1)
    throw new Fault('cannot-read', 'standard input: - can be named once.', 'Leave out the others, or name files.');
  const files: AnswerFile[] = [];
  const faults: Fault[] = [];
  for (const name of names) {
    try {
      files.push(readAnswerFile(name));
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      faults.push(thrown);
    }
  }
  const [first, ...others] = faults;
  if (first === undefined) return files;
  if (others.length === 0) throw first;
  throw new Fault(
    'cannot-read',
    faults.map((fault) => fault.message).join('\n'),
    faults.map((fault) => fault.fix).join('\n'),
  );
}

function readAnswerFile(name: string): AnswerFile {
  const shown = name === STANDARD_INPUT ? 'standard input' : name;
  const bytes = readBytes(name, shown);
  return { name: shown, text: decodeAnswers(bytes, shown), sha256: hash('sha256', bytes) };
}

function readBytes(name: string, shown: string): Uint8Array {
  try {
    if (name === STANDARD_INPUT) return readUpToLimit(0, shown);
    const file = openSync(name, 'r');
    try {
      const status = fstatSync(file);
      if (status.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      if (status.size > LARGEST_ANSWER_FILE) throw tooLarge(shown, status.size);
      return readUpToLimit(file, shown);
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown;
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    const [says, fix] = reasons[code] ?? [`the system says ${code}`, 'Check the file and the disk that it is on.'];
    throw new Fault('cannot-read', `${shown}: ${says}.`, fix, { cause: thrown });
  }
}

/** Reads to the end, or to one byte over the limit: a pipe or a device tells no size beforehand. */
function readUpToLimit(file: number, shown: string): Uint8Array {
  const buffer = new Uint8Array(LARGEST_ANSWER_FILE + 1);
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSome(file, buffer, filled);
    if (count === 0) return buffer.slice(0, filled);
    filled += count;
  }
  throw tooLarge(shown, null);
}

const pause = new Int32Array(new SharedArrayBuffer(4));

function readSome(file: number, buffer: Uint8Array, filled: number): number {
  for (;;) {
    try {
      return readSync(file, buffer, filled, buffer.length - filled, null);
    } catch (thrown) {
      const code = systemCode(thrown);
      if (code === 'EOF') return 0;
      // A pipe whose writer is slower than we are says EAGAIN; wait a little and ask again.
      if (code !== 'EAGAIN') throw thrown;
      Atomics.wait(pause, 0, 0, 10);
    }
  }
}

function tooLarge(shown: string, size: number | null): Fault {
  const large = size === null ? 'more than 1 MB' : `${(size / 1_000_000).toFixed(1)} MB`;
  return new Fault(
    'cannot-read',
    `${shown}: the file holds ${large}; answer files hold at most 1 MB.`,
    'Check that this is the answer file.',
  );
}

/** The name of an answer file as records keep it: without the folders, which name people and machines. */
export const recordedName = (file: AnswerFile): string => basename(file.name);
