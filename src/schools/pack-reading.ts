import * as z from 'zod/mini';
import type { Fault } from '../case/fault.ts';
import { keysAt } from '../case/outline.ts';
import { parseAnswers } from '../case/parse.ts';
import { type AnswerFile, type Below, faultFindings, located } from '../case/read.ts';
import { hideSecrets } from '../case/secret.ts';
import { misshapes } from '../case/shape.ts';
import { makeSource } from '../case/source.ts';
import { plainValue, type Written, writtenAt } from '../case/written.ts';
import type { Finding } from '../finding.ts';
import { mistakeAt, type PackKind, type PackMistake, shapeFaults } from './pack-faults.ts';
import type { PackText } from './pack-texts.ts';
import { staleWording } from './stale-wording.ts';

/** A pack and what is wrong with its file. Without errors the pack and its answers are there. */
export interface Reading<Pack> {
  readonly pack: Pack | null;
  /** What the pack answers below the answers of a person. */
  readonly answers: Below | null;
  readonly findings: readonly Finding[];
}

/** How packs of a kind are read. */
export interface PackReader<Schema extends z.core.$ZodType> extends PackKind {
  readonly staleRule: string;
  readonly schema: Schema;
  /** The group of a case that `answers` of a pack stands for, and what it may hold. */
  readonly group: 'school' | 'employer';
  readonly answersSchema: z.core.$ZodType;
  /** What an answer is that the group has and a pack must not. */
  readonly foreign: string;
  /** What the schema does not see. */
  mistakes(pack: z.core.output<Schema>): readonly PackMistake[];
  /** Texts that somebody reads. */
  texts(pack: z.core.output<Schema>): readonly PackText[];
  /** What holds below the answers of a person; `answers` is what the file `root` says there, as a case has it. */
  below(pack: z.core.output<Schema>, answers: Written, root: Written): Below;
}

/** Of the files given, the pack is none: its places sort by themselves. */
const FILE = 0;

/** Reads a pack: JSON, comments allowed. All mistakes are found at once, each with its line. */
export function readPackFile<Schema extends z.core.$ZodType>(
  reader: PackReader<Schema>,
  { name, text }: AnswerFile,
): Reading<z.core.output<Schema>> {
  const { root, faults } = parseAnswers(makeSource(name, text, hideSecrets), FILE);
  const refused = (found: readonly Fault[]) => ({ pack: null, answers: null, findings: faultFindings(found) });
  if (root === null || faults.length > 0) return refused(faults);
  const answers = answersIn(root, reader);
  const read = z.safeParse(reader.schema, plainValue(root), { jitless: true });
  const ofAnswers = answers === null ? [] : answerFaults(answers, reader);
  if (!read.success) {
    const found = [...shapeFaults(reader, read.error.issues, root), ...ofAnswers];
    if (found.length === 0) throw new Error(`no sentence for ${read.error.message}`);
    return refused(found);
  }
  const mistakes = reader.mistakes(read.data).map((mistake) => mistakeAt(reader, mistake, root));
  if (answers === null || mistakes.length > 0) return refused(mistakes);
  return {
    pack: read.data,
    answers: reader.below(read.data, answers, root),
    findings: staleWording(reader, reader.texts(read.data), root),
  };
}

/** The group `answers` of a pack as a group of a case; null when it is no group. */
function answersIn(root: Written, { group }: Pick<PackReader<z.core.$ZodType>, 'group'>): Written | null {
  const answers = writtenAt(root, ['answers']);
  return answers?.kind === 'group' ? { ...root, kind: 'group', entries: new Map([[group, answers]]) } : null;
}

/** Mistakes in the answers, in the sentences of answer files. */
function answerFaults(
  answers: Written,
  { group, answersSchema, foreign, name }: PackReader<z.core.$ZodType>,
): readonly Fault[] {
  const checked = z.safeParse(z.object({ [group]: answersSchema }), plainValue(answers), { jitless: true });
  if (checked.success) return [];
  return misshapes(checked.error.issues, answers).map((misshape) => {
    const isForeign = misshape.path.length === 1 && keysAt([group]).includes(misshape.key ?? '');
    if (!isForeign) return located(misshape, answers);
    const says = `${group}.${misshape.key} is ${foreign}.`;
    return located({ ...misshape, says, fix: `Take it out of the ${name}.` }, answers);
  });
}
