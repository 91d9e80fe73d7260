import type * as z from 'zod/mini';
import { keyText } from '../case/fault.ts';
import { type Parsed, parseAnswers } from '../case/parse.ts';
import { hideSecrets } from '../case/secret.ts';
import { makeSource } from '../case/source.ts';
import { keyPlace, plainValue, type Written, writtenAt } from '../case/written.ts';
import type { Finding } from '../finding.ts';
import type { FactValue } from './define.ts';
import type { Overrides } from './law.ts';
import { meantFacts } from './meant-facts.ts';
import { type GivenValue, overridesSchema } from './override-shape.ts';

/** A user's file of facts as read. With an error among the findings it replaces nothing. */
export interface ReadOverrides {
  readonly overrides: Overrides;
  /** What is wrong with the file; else a note for each fact that it replaces. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a file of facts: `{ "<fact id>": [{ "from", "value", "cite", "confidence"? }] }`, JSON with comments. Its values replace all
 * those that optpack has for the fact. `name` is the file as people are told it.
 */
export const readOverrides = (name: string, text: string): ReadOverrides => {
  // A file of answers may be named by mistake: no frame may show its identifiers.
  const parsed = parseAnswers(makeSource(name, text, hideSecrets), 0);
  const { root } = parsed;
  if (root === null || parsed.faults.length > 0) return refused(syntaxFindings(parsed, name));
  const read = overridesSchema().safeParse(plainValue(root), { jitless: true });
  if (!read.success) return refused(read.error.issues.flatMap((issue) => shapeFindings(issue, root, name)));
  const given = Object.entries(read.data).flatMap(([id, values = []]) => [[id, values.map(factValue)] as const]);
  return { overrides: new Map(given), findings: given.map(([id, values]) => replacedNote(id, values, root)) };
};

/** More mistakes than anybody mends in one go. */
const MOST_FINDINGS = 100;

const refused = (findings: readonly Finding[]): ReadOverrides => ({
  overrides: new Map(),
  findings: findings.slice(0, MOST_FINDINGS),
});

const factValue = ({ from, exact, value, confidence, cite, doubt }: GivenValue): FactValue<unknown> => ({
  from,
  value,
  cite,
  confidence: confidence ?? 'one source',
  ...(exact === undefined ? {} : { exact }),
  ...(doubt === undefined ? {} : { doubt }),
});

type Told = Pick<Finding, 'rule' | 'says' | 'fix'>;

const error = (told: Told, place: Finding['at']): Finding => ({
  ...told,
  severity: 'error',
  path: null,
  items: [],
  ...(place === undefined ? {} : { at: place }),
});

const JSON_FIX =
  'JSON wants keys and texts in double quotes, a colon after a key, a comma between two entries, and an end for every bracket.';

const syntaxFindings = ({ faults }: Parsed, name: string): Finding[] =>
  faults.map(({ rule, place }) => {
    const isTwice = rule === 'key-is-written-once';
    const says = isTwice ? `${name} has the same key twice.` : `${name} is no JSON that can be read.`;
    const fix = isTwice ? 'Keep the right one of the two.' : JSON_FIX;
    return error({ rule: isTwice ? SHAPE : 'facts-file-is-readable-json', says, fix }, place?.());
  });

const SHAPE = 'facts-file-has-the-right-shape';

/** Where in the file, in words: `"from" of entry 2 of the fact premium-fee`. */
const whereText = ([id, index, ...keys]: readonly PropertyKey[]): string => {
  const fact = `the fact ${String(id)}`;
  if (index === undefined) return fact;
  const entry = `entry ${Number(index) + 1} of ${fact}`;
  return keys.length === 0 ? entry : `"${keys.map(String).join('.')}" of ${entry}`;
};

const placeOf = (steps: readonly PropertyKey[], root: Written): Finding['at'] => {
  const path = steps.map(String);
  for (let length = path.length; length > 0; length--) {
    const written = writtenAt(root, path.slice(0, length));
    if (written !== undefined) return keyPlace(written);
  }
  return keyPlace(root);
};

const shapeFindings = (issue: z.core.$ZodIssue, root: Written, name: string): Finding[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => error(unknownKey(key, issue.path, name), placeOf([...issue.path, key], root)));
  const steps = issue.path.map(String);
  const state = writtenAt(root, steps) === undefined ? 'is missing' : 'is not as it has to be';
  return [
    error({ rule: SHAPE, says: `${name}: ${whereText(steps)} ${state}.`, fix: issue.message }, placeOf(steps, root)),
  ];
};

const unknownKey = (key: string, steps: readonly PropertyKey[], name: string): Told => {
  if (steps.length > 0) {
    const says = `${name} has an unknown key ${keyText(key)} in ${whereText(steps)}.`;
    return {
      rule: SHAPE,
      says,
      fix: 'Take it out: there are from, exact, value, confidence, cite and doubt, and in cite title, url and seen.',
    };
  }
  const meant = meantFacts(key);
  return {
    rule: 'facts-file-names-facts-of-optpack',
    says: `${name} names ${keyText(key)}, which is no fact of optpack.`,
    fix: `${meant === null ? '' : `${meant} `}All facts are listed by: optpack facts`,
  };
};

const replacedNote = (id: string, values: readonly FactValue<unknown>[], root: Written): Finding => ({
  rule: 'facts-are-those-of-optpack',
  severity: 'note',
  path: null,
  items: [],
  says: `The fact ${id} is that of your file of facts, not that of optpack.`,
  fix: 'Compare it with its source before you file; without --facts those of optpack hold.',
  cites: values.map(({ cite }) => cite),
  at: keyPlace(writtenAt(root, [id]) ?? root),
});
