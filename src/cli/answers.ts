import type { Case } from '../case/case.ts';
import { type Mask, maskOf, noMask } from '../case/mask.ts';
import { type Reading, readCase } from '../case/read.ts';
import { secretValues } from '../case/secret.ts';
import type { Finding } from '../finding.ts';
import { type AnswerFile, readAnswerFiles } from '../node/read-files.ts';
import { itemsOf } from './items-of.ts';
import type { ChosenPack } from './school-pack.ts';

/** Answers as read from files. `read` is null when findings stop there. */
export interface Answers {
  readonly answers: readonly AnswerFile[];
  readonly read: Case | null;
  readonly findings: readonly Finding[];
  /** The answers without those that are refused, for a draft; null when none can be taken. */
  partial(): Case | null;
  /** The same finding with the place of its answer, where it has an answer and no place yet. */
  locate(finding: Finding): Finding;
  /** Strikes out the identifiers of these answers. */
  mask(): Mask;
}

/** How a command line asks for the answers to be read. */
export interface AnswerOptions {
  readonly showIds?: boolean;
  /** The school pack below the answers; null without one. */
  readonly pack?: ChosenPack | null;
}

/** The mask for the identifiers in some files. */
export const maskFor = (files: readonly AnswerFile[], showIds: boolean): Mask =>
  showIds ? noMask : maskOf(files.flatMap(({ text }) => secretValues(text)));

/** Reads the answer files of a command line. Throws a `Fault` for a file that cannot be read. */
export function readAnswers(names: readonly string[], { showIds = false, pack = null }: AnswerOptions = {}): Answers {
  const files = readAnswerFiles(names);
  const below = pack?.answers ?? null;
  const reading = readCase(files, itemsOf, { showIds, ...(below === null ? {} : { below }) });
  const isStopped = pack !== null && below === null;
  return {
    answers: pack === null ? files : [...files, pack.file],
    read: isStopped ? null : reading.case,
    findings: [...reading.findings, ...(pack?.findings ?? [])],
    partial: () => (isStopped ? null : reading.partial()),
    locate: (finding) => located(finding, reading),
    mask: () => maskFor(files, showIds),
  };
}

/** What stands for answers where none were given: filled forms alone are checked. A school pack may have mistakes all the same. */
export const noAnswers = (pack: ChosenPack | null): Answers => ({
  answers: [],
  read: null,
  findings: pack?.findings ?? [],
  partial: () => null,
  locate: (finding) => finding,
  mask: () => noMask,
});

function located(finding: Finding, { places }: Reading): Finding {
  if (finding.path === null || finding.at !== undefined) return finding;
  const at = places(finding.path);
  return at === undefined ? finding : { ...finding, at };
}
