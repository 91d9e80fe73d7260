import type { Case } from '../case/case.ts';
import { type Mask, maskOf, noMask } from '../case/mask.ts';
import { fillFrom } from '../case/merge.ts';
import { type Below, type Reading, readCase } from '../case/read.ts';
import { secretValues } from '../case/secret.ts';
import type { Finding } from '../finding.ts';
import { type AnswerFile, readAnswerFiles } from '../node/read-files.ts';
import type { AnswerFileOf } from '../node/read-papers.ts';
import type { ChosenPacks } from './chosen-pack.ts';
import { itemsOf } from './items-of.ts';

/** Answers as read from files. `read` is null when findings stop there. */
export interface Answers {
  readonly answers: readonly AnswerFile[];
  readonly read: Case | null;
  readonly findings: readonly Finding[];
  /** The answers without those that are refused, for a draft; null when none can be taken. */
  partial(): Case | null;
  /** The same finding with the place of its answer, where it has an answer and no place yet. */
  locate(finding: Finding): Finding;
  /** The file in which the answer at a path of the case stands; undefined when it stands in none. */
  readonly fileOf: AnswerFileOf;
  /** Strikes out the identifiers of these answers. */
  mask(): Mask;
}

/** How a command line asks for the answers to be read. */
export interface AnswerOptions {
  readonly showIds?: boolean;
  /** The packs below the answers; null without any. */
  readonly packs?: ChosenPacks | null;
}

/** The mask for the identifiers in some files. */
export const maskFor = (files: readonly AnswerFile[], showIds: boolean): Mask =>
  showIds ? noMask : maskOf(files.flatMap(({ text }) => secretValues(text)));

/** Reads the answer files of a command line. Throws a `Fault` for a file that cannot be read. */
export function readAnswers(names: readonly string[], { showIds = false, packs = null }: AnswerOptions = {}): Answers {
  const files = readAnswerFiles(names);
  const all = packs?.all ?? [];
  const below = belowAll(all.map(({ answers }) => answers).filter((answers) => answers !== null));
  const reading = readCase(files, itemsOf, { showIds, ...(below === null ? {} : { below }) });
  const isStopped = all.some(({ answers }) => answers === null);
  const lacks = reading.case === null ? [] : (packs?.lacks(reading.case) ?? []);
  return {
    answers: [...files, ...all.map(({ file }) => file)],
    read: isStopped ? null : reading.case,
    findings: [...reading.findings, ...all.flatMap(({ findings }) => findings), ...lacks],
    partial: () => (isStopped ? null : reading.partial()),
    locate: (finding) => located(finding, reading),
    fileOf: (path) => reading.places(path)?.file,
    mask: () => maskFor(files, showIds),
  };
}

/** What several packs answer together; null without any. No two answer the same group. */
function belowAll([first, ...others]: readonly Below[]): Below | null {
  if (first === undefined) return null;
  return (own) => others.reduce((below, answers) => fillFrom(below, answers(own)), first(own));
}

/** What stands for answers where none were given: filled forms alone are checked. A pack may have mistakes all the same. */
export const noAnswers = ({ all }: ChosenPacks): Answers => ({
  answers: [],
  read: null,
  findings: all.flatMap(({ findings }) => findings),
  partial: () => null,
  locate: (finding) => finding,
  fileOf: () => undefined,
  mask: () => noMask,
});

function located(finding: Finding, { places }: Reading): Finding {
  if (finding.path === null || finding.at !== undefined) return finding;
  const at = places(finding.path);
  return at === undefined ? finding : { ...finding, at };
}
