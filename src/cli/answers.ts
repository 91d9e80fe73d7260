import type { Case } from '../case/case.ts';
import { type Reading, readCase } from '../case/read.ts';
import type { Finding } from '../finding.ts';
import { type AnswerFile, readAnswerFiles } from '../node/read-files.ts';
import { itemsOf } from './items-of.ts';

/** Answers as read from files. `read` is null when findings stop there. */
export interface Answers {
  readonly answers: readonly AnswerFile[];
  readonly read: Case | null;
  readonly findings: readonly Finding[];
  /** The same finding with the place of its answer, where it has an answer and no place yet. */
  locate(finding: Finding): Finding;
}

/** Reads the answer files of a command line. Throws a `Fault` for a file that cannot be read. */
export function readAnswers(names: readonly string[]): Answers {
  const answers = readAnswerFiles(names);
  const reading = readCase(answers, itemsOf);
  return { answers, read: reading.case, findings: reading.findings, locate: (finding) => located(finding, reading) };
}

function located(finding: Finding, { places }: Reading): Finding {
  if (finding.path === null || finding.at !== undefined) return finding;
  const at = places(finding.path);
  return at === undefined ? finding : { ...finding, at };
}
