import { dirname, resolve } from 'node:path';
import type { Case } from '../case/case.ts';
import { papersOf } from '../case/papers.ts';
import type { AskedPaper } from '../evidence/asked.ts';
import { PaperFault, tooLarge } from '../evidence/fault.ts';
import { LARGEST_PAPER, megabytes } from '../evidence/limits.ts';
import type { PaperReading } from '../evidence/paper.ts';
import { withRepeated } from '../evidence/repeated.ts';
import { told } from '../evidence/told.ts';
import { systemCode } from './fault.ts';
import { readOrdinary } from './ordinary-file.ts';
import { paperPorts } from './paper-ports.ts';

/** The answer file in which an answer stands, by its path in the case; undefined when it stands in none. */
export type AnswerFileOf = (path: string) => string | undefined;

/** Bytes of all papers of a case together. */
const MOST_TOGETHER = 4 * LARGEST_PAPER;

/**
 * Reads the papers that `documents` of a case names, each beside the answer file that names it, and makes them ready for
 * packets, in their order; entries without a file are left out. What is wrong with a paper is among its findings.
 */
export async function readPapers(answers: Case, answerFileOf: AnswerFileOf): Promise<readonly PaperReading[]> {
  const asked = (papersOf(answers) ?? []).flatMap(({ is = 'other', file }, at): AskedPaper[] =>
    file === undefined || file === 'none' ? [] : [{ at, is, file }],
  );
  if (asked.length === 0) return [];
  const { readPaper } = await import('../evidence/read-paper.ts');
  const readings: PaperReading[] = [];
  let left = MOST_TOGETHER;
  for (const paper of asked) {
    const { at, is } = paper;
    const folder = folderOf(answerFileOf(`documents.${at}.file`));
    try {
      const bytes = readBytes(paper.file, folder, left);
      left -= bytes.length;
      readings.push(await readPaper(paper, bytes, paperPorts));
    } catch (thrown) {
      if (!(thrown instanceof PaperFault)) throw thrown;
      readings.push({ at, is, paper: null, findings: [told(paper, thrown.trouble)] });
    }
  }
  return withRepeated(readings, paperPorts);
}

const STANDARD_INPUT = 'standard input';

/** A folder that files are named from: its path, and as it is told. */
interface Folder {
  readonly path: string;
  readonly told: string;
}

/** The folder of an answer file; the current one for answers that come from no file. A report names no folder that the user did not name. */
function folderOf(answers: string | undefined): Folder {
  if (answers === undefined || answers === STANDARD_INPUT) {
    return { path: resolve('.'), told: 'in the folder in which optpack was started' };
  }
  const path = dirname(answers);
  return { path: resolve(path), told: `beside the answer file${path === '.' ? '' : `, in ${path}`}` };
}

const notThere = (says: string, fix: string): PaperFault => new PaperFault('paper-is-there', says, fix);

const reasons: Readonly<Record<string, readonly [says: string, fix: string]>> = {
  ENOENT: ['is not there', 'Check its spelling, or put it there; name "none" for a paper without a file.'],
  EISDIR: ['is a folder, not a file', 'Name the file in it.'],
  ENOTDIR: ['is not there: a part of its path is a file, not a folder', 'Check the path.'],
  EACCES: ['may not be read by you', 'Change its permissions, or copy it to a folder of yours.'],
  EPERM: ['may not be read by you', 'Change its permissions, or copy it to a folder of yours.'],
  ELOOP: ['cannot be found: its symbolic links lead in a circle', 'Name the file itself.'],
  ENAMETOOLONG: ['has a name that is too long', 'Give the file a shorter name.'],
  ENXIO: ['is a device, not a file', 'Name a PDF, JPEG or PNG file.'],
  ERR_INVALID_ARG_VALUE: ['has a name that no file can have', 'Check its spelling.'],
};

/** The bytes of a file, of an ordinary one only: nothing is waited for. Throws PaperFault. */
function readBytes(name: string, folder: Folder, left: number): Uint8Array {
  try {
    const read = readOrdinary(resolve(folder.path, name), LARGEST_PAPER);
    if (read.bytes === null) throw tooLarge(megabytes(read.size));
    if (read.bytes.length > left) throw tooLarge(`and the papers before it have more than ${MOST_TOGETHER / 1e6} MB`);
    return read.bytes;
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    const [says, fix] = reasons[code] ?? [`cannot be read: the system says ${code}`, 'Check the file and its disk.'];
    throw notThere(`${says}; optpack looked ${folder.told}.`, fix);
  }
}
