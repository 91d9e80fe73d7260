import * as z from 'zod/mini';
import { type Fault, keyText } from '../case/fault.ts';
import { nearest } from '../case/nearest.ts';
import { keysIn, type Step, schemaIn } from '../case/outline.ts';
import { placeOf } from '../case/read.ts';
import { type Written, writtenAt } from '../case/written.ts';
import { wordingKeys } from './wording-keys.ts';

/** A kind of pack: what people call it, the rule that its mistakes break, and how it is written. */
export interface PackKind {
  /** `school pack`. */
  readonly name: string;
  readonly rule: string;
  readonly schema: z.core.$ZodType;
}

/** Something wrong with a pack that its schema does not see. */
export interface PackMistake {
  readonly path: readonly Step[];
  /** What is wrong, one sentence. */
  readonly says: string;
  /** What to do about it. */
  readonly fix: string;
}

/** The deepest part of a path that is written down. */
const deepest = (path: readonly Step[], root: Written): Written => {
  for (let length = path.length; length > 0; length--) {
    const written = writtenAt(root, path.slice(0, length));
    if (written !== undefined) return written;
  }
  return root;
};

/** A mistake at its place in the file. */
export const mistakeAt = ({ rule }: PackKind, { path, says, fix }: PackMistake, root: Written): Fault => {
  const spot = deepest(path, root);
  return {
    rule,
    path: null,
    says,
    fix,
    file: spot.file,
    offset: spot.key ?? spot.offset,
    place: () => placeOf(spot),
  };
};

const steps = (path: readonly PropertyKey[]): readonly Step[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Mistakes of shape, each at its line and with what the schema says of the key. The group `answers` is told by answer files. */
export const shapeFaults = (kind: PackKind, issues: readonly z.core.$ZodIssue[], root: Written): readonly Fault[] =>
  issues
    .filter(({ path, code }) => path[0] !== 'answers' || (path.length === 1 && code === 'invalid_type'))
    .flatMap((issue) => {
      const path = steps(issue.path);
      const mistakes =
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => unknownKey(kind, path, key))
          : [wrong(kind, path, root)];
      return mistakes.map((mistake) => mistakeAt(kind, mistake, root));
    });

function unknownKey({ name, schema }: PackKind, path: readonly Step[], key: string): PackMistake {
  const known = path[0] === 'wording' ? wordingKeys : keysIn(schema, path);
  const near = nearest(key, known);
  const place = path.length === 0 ? '' : ` in ${path.join('.')}`;
  return {
    path: [...path, key],
    says: `The key ${keyText(key)}${place} is not known in ${name}s.`,
    fix: near === null ? `Known here: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  };
}

function wrong({ name, schema }: PackKind, path: readonly Step[], root: Written): PackMistake {
  const says =
    writtenAt(root, path) === undefined
      ? `The ${name} has no ${JSON.stringify(path.join('.'))}.`
      : `${path.join('.')} of the ${name} is not written as it should be.`;
  return { path, says, fix: likeThis(schema, path) };
}

/** What is said of a schema, or of the one that may be left out. */
const toldOf = (schema: z.core.$ZodType | null) =>
  schema === null
    ? undefined
    : z.globalRegistry.get(schema instanceof z.core.$ZodOptional ? schema._zod.def.innerType : schema);

/** What the schema says of the key, or of the group that it is in. */
function likeThis(schema: z.core.$ZodType, path: readonly Step[]): string {
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length);
    const { description, examples } = toldOf(schemaIn(schema, here)) ?? {};
    if (description === undefined) continue;
    const example = Array.isArray(examples) ? JSON.stringify(examples[0]) : null;
    const key = typeof here.at(-1) === 'number' ? '' : `"${here.at(-1)}": `;
    return example === null ? description : `${description} For example: ${key}${example}.`;
  }
  return 'Compare it with a pack of optpack.';
}
