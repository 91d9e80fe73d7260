import { Fault, isFault } from './fault.ts';
import { type AnswerFile, readAnswerFiles } from './read-files.ts';

/** Reads a user's file of facts. Throws a `Fault` when it cannot be read. */
export function readFactsFile(name: string): AnswerFile {
  if (name === '-')
    throw new Fault('cannot-read', 'Facts are not read from the standard input.', 'Name a file of facts.');
  try {
    const [file] = readAnswerFiles([name]);
    if (file !== undefined) return file;
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    const message = thrown.message.replace('answer files hold', 'files of facts hold');
    throw new Fault(thrown.code, message, 'Check the file that --facts names.', { cause: thrown });
  }
  throw new Error(`${name} was not read`);
}
