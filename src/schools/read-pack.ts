import * as z from 'zod/mini';
import type { Fault } from '../case/fault.ts';
import { nearest } from '../case/nearest.ts';
import { keysAt } from '../case/outline.ts';
import { parseAnswers } from '../case/parse.ts';
import { type AnswerFile, faultFindings, located, placeOf } from '../case/read.ts';
import { hideSecrets } from '../case/secret.ts';
import { misshapes } from '../case/shape.ts';
import { makeSource } from '../case/source.ts';
import { plainValue, type Written, writtenAt } from '../case/written.ts';
import type { Finding } from '../finding.ts';
import { packAnswersSchema, type SchoolPack, schoolPackSchema } from './pack.ts';
import { staleWording } from './stale-wording.ts';

/** A pack and what is wrong with its file. Without errors the pack and its answers are there. */
export interface PackReading {
  readonly pack: SchoolPack | null;
  /** The pack's answers as a case has them, below which nothing holds. */
  readonly answers: Written | null;
  readonly findings: readonly Finding[];
}

const RULE = 'school-pack-is-written-as-packs-are';

/** Of the files given, the pack is none: its places sort by themselves. */
const FILE = 0;

/** Reads a school pack: JSON, comments allowed. All mistakes are found at once, each with its line. */
export function readPack({ name, text }: AnswerFile): PackReading {
  const { root, faults } = parseAnswers(makeSource(name, text, hideSecrets), FILE);
  if (root === null || faults.length > 0) return { pack: null, answers: null, findings: faultFindings(faults) };
  const answers = answersIn(root);
  const found = [...packFaults(root), ...(answers === null ? [] : answerFaults(answers))];
  const read = schoolPackSchema.safeParse(plainValue(root), { jitless: true });
  if (found.length === 0 && !read.success) throw new Error(`no sentence for ${read.error.message}`);
  if (!read.success) return { pack: null, answers: null, findings: faultFindings(found) };
  return { pack: read.data, answers, findings: staleWording(read.data, root) };
}

/** The group `answers` of a pack as the group `school` of a case; null when it is no group. */
function answersIn(root: Written): Written | null {
  const answers = writtenAt(root, ['answers']);
  return answers?.kind === 'group' ? { ...root, kind: 'group', entries: new Map([['school', answers]]) } : null;
}

/** Mistakes in the answers, in the sentences of answer files. */
function answerFaults(answers: Written): Fault[] {
  const checked = z.object({ school: packAnswersSchema }).safeParse(plainValue(answers), { jitless: true });
  if (checked.success) return [];
  return misshapes(checked.error.issues, answers).map((misshape) => {
    const isOfStudent =
      misshape.path.length === 1 && misshape.key !== undefined && keysAt(['school']).includes(misshape.key);
    if (!isOfStudent) return located(misshape, answers);
    const says = `school.${misshape.key} is an answer of one student, not of an office.`;
    return located({ ...misshape, says, fix: 'Take it out of the school pack.' }, answers);
  });
}

/** Mistakes in all of a pack but its answers. */
function packFaults(root: Written): Fault[] {
  const checked = schoolPackSchema.safeParse(plainValue(root), { jitless: true });
  const issues = checked.success ? [] : checked.error.issues;
  return issues
    .filter(({ path, code }) => path[0] !== 'answers' || (path.length === 1 && code === 'invalid_type'))
    .flatMap((issue) => {
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      return issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(path, key, root))
        : [wrong(path, root)];
    });
}

type Path = readonly (string | number)[];

const faultAt = (path: Path, root: Written, says: string, fix: string): Fault => {
  const spot = deepest(path, root);
  return {
    rule: RULE,
    path: null,
    says,
    fix,
    file: spot.file,
    offset: spot.key ?? spot.offset,
    place: () => placeOf(spot),
  };
};

const deepest = (path: Path, root: Written): Written => {
  for (let length = path.length; length > 0; length--) {
    const written = writtenAt(root, path.slice(0, length));
    if (written !== undefined) return written;
  }
  return root;
};

const knownAt = (path: Path): readonly string[] => {
  if (path.length === 0) return Object.keys(schoolPackSchema.shape);
  return path[0] === 'fee' ? ['dollars', 'for'] : ['name', 'url'];
};

function unknownKey(path: Path, key: string, root: Written): Fault {
  const known = knownAt(path);
  const near = nearest(key, known);
  const place = path.length === 0 ? '' : ` in ${path.join('.')}`;
  const says = `The key ${JSON.stringify(key.slice(0, 60))}${place} is not known in a school pack.`;
  const fix = near === null ? `Known here: ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return faultAt([...path, key], root, says, fix);
}

function wrong(path: Path, root: Written): Fault {
  const [top = ''] = path;
  const about = Object.entries(schoolPackSchema.shape).find(([key]) => key === top)?.[1];
  const { description = '', examples } = (about && z.globalRegistry.get(about)) ?? {};
  const isThere = writtenAt(root, path) !== undefined;
  const says = isThere
    ? `${path.join('.')} of the school pack is not written as it should be.`
    : `The school pack has no ${JSON.stringify(path.join('.'))}.`;
  const example = Array.isArray(examples)
    ? ` For example: ${JSON.stringify(top)}: ${JSON.stringify(examples[0])}.`
    : '';
  return faultAt(path, root, says, `${description}${example}`);
}
