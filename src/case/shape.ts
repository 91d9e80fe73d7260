import type * as z from 'zod/mini';
import { whyNotDay } from './day.ts';
import { keyText, pathText } from './fault.ts';
import { exampleAt, keysAt, type Step, takesNone } from './outline.ts';
import { meantKey } from './typo.ts';
import { type Written, writtenAt } from './written.ts';

type Issue = z.core.$ZodIssue;

/** One mistake of shape: our sentence for what zod found. `key` is an unknown key in the group at `path`. */
export interface Misshape {
  readonly rule: string;
  readonly path: readonly Step[];
  readonly key?: string;
  readonly says: string;
  readonly fix: string;
}

const steps = (path: readonly PropertyKey[]): readonly Step[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** What stands there, in the words of JSON. */
const inJsonWords = (written: Written): string => {
  if (written.kind === 'group') return 'a group in { }';
  if (written.kind === 'list') return 'a list in [ ]';
  if (written.value === null) return 'null';
  if (typeof written.value === 'boolean') return 'true or false';
  return typeof written.value === 'number' ? 'a number' : 'text in quotes';
};

const expectedWords: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false without quotes',
  object: 'a group in { }',
  array: 'a list in [ ]',
};

const orList = (words: readonly string[]): string => {
  const each = [...new Set(words)];
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} or ${each.at(-1)}`;
};

/** The innermost alternatives of a union, each with what is wrong with it. */
const alternatives = (issue: z.core.$ZodIssueInvalidUnion): readonly (readonly Issue[])[] =>
  issue.errors.flatMap((issues) => {
    const [only] = issues;
    if (issues.length === 1 && only?.code === 'invalid_union' && only.path.length === 0) return alternatives(only);
    return [issues];
  });

/** An alternative that the answer was not even meant for: another kind of JSON, or another fixed word. */
const isAnother = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'));

const accepts = (issue: Issue): readonly string[] => {
  if (issue.code === 'invalid_type') return [expectedWords[issue.expected] ?? issue.expected];
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value));
  return [];
};

const likeThis = (path: readonly Step[]): string => {
  const example = exampleAt(path);
  return example === null ? '' : ` For example: ${example}.`;
};

const missing = (path: readonly Step[]): Misshape => {
  const isIdentity = path[0] === 'student' && path.length < 4 && (path[1] === undefined || path[1] === 'name');
  const asked: readonly Step[] = isIdentity ? ['student', 'name', 'family'] : path;
  return {
    rule: 'required-answer-is-given',
    path: asked,
    says: `${pathText(asked)} is missing.`,
    fix: isIdentity
      ? 'Add the family name: it is the only answer that no file can do without.'
      : `Add the key ${keyText(String(path.at(-1)))}.${likeThis(path)}`,
  };
};

const wrongType = (path: readonly Step[], written: Written, expected: readonly string[]): Misshape => {
  if (written.kind === 'leaf' && typeof written.value === 'number' && expected.includes('text in quotes')) {
    return {
      rule: 'identifier-is-written-in-quotes',
      path,
      says: `${pathText(path)} is a number; a number loses its leading zeros.`,
      fix: `Put it in double quotes, with every zero.${likeThis(path)}`,
    };
  }
  const isNull = written.kind === 'leaf' && written.value === null;
  const noAnswer = takesNone(path) ? 'write "none" when there is none, or leave the key out' : 'leave the key out';
  return {
    rule: 'answer-is-of-the-right-kind',
    path,
    says: `${pathText(path)} is ${inJsonWords(written)}; it should be ${orList(expected)}.`,
    fix: isNull ? `Without an answer ${noAnswer}.` : `Write ${orList(expected)}.${likeThis(path)}`,
  };
};

const tooSmall = (path: readonly Step[], origin: string): Misshape => {
  if (origin === 'number' || origin === 'int') {
    const says = `${pathText(path)} is less than zero.`;
    return { rule: 'number-is-within-reason', path, says, fix: `Write a number of zero or more.${likeThis(path)}` };
  }
  const fix = takesNone(path)
    ? 'Write the answer, write "none" when there is none, or leave the key out until you know it.'
    : 'Write the answer, or leave the key out until you know it.';
  return { rule: 'answer-is-not-empty', path, says: `${pathText(path)} is empty.`, fix };
};

const tooBig = (path: readonly Step[], origin: string, most: number | bigint): Misshape => {
  const limit = String(most).replace(/\B(?=(?:\d{3})+$)/g, ',');
  if (origin === 'number' || origin === 'int') {
    const says = `${pathText(path)} is larger than ${limit}.`;
    return { rule: 'number-is-within-reason', path, says, fix: `Write the number again.${likeThis(path)}` };
  }
  const what = origin === 'array' ? 'entries' : 'characters';
  return {
    rule: 'answer-is-not-too-long',
    path,
    says: `${pathText(path)} has more than ${limit} ${what}.`,
    fix: `Write at most ${limit} ${what}.`,
  };
};

const notThatDay = (path: readonly Step[], text: string): Misshape => ({
  rule: 'day-is-in-the-calendar',
  path,
  says: `${pathText(path)} is not a calendar day: ${whyNotDay(text) ?? 'a day is written YYYY-MM-DD'}.`,
  fix: `Write the day as YYYY-MM-DD.${likeThis(path)}`,
});

/** The rule that a refinement of ours names. */
const ruleOf = (params: unknown): unknown =>
  typeof params === 'object' && params !== null && 'rule' in params ? params.rule : undefined;

const custom = (path: readonly Step[], written: Written, params: unknown): Misshape => {
  if (ruleOf(params) === 'two-decimals') {
    const says = `${pathText(path)} has more than two decimals.`;
    return { rule: 'number-has-two-decimals-at-most', path, says, fix: `Round it.${likeThis(path)}` };
  }
  if (params !== undefined) {
    const says = `${pathText(path)} cannot be "none".`;
    return { rule: 'family-name-is-given', path, says, fix: 'A person with one name writes it as family name.' };
  }
  return notThatDay(path, written.kind === 'leaf' ? String(written.value) : '');
};

const unknownKey = (path: readonly Step[], key: string): Misshape => {
  const place = path.length === 0 ? '' : ` in ${pathText(path)}`;
  return {
    rule: 'key-is-known',
    path,
    key,
    says: `The key ${keyText(key)}${place} is not known.`,
    // Comparing with every known key is only worth it for the mistakes that are told.
    get fix() {
      const known = keysAt(path).filter((each) => each !== '$schema');
      return meantKey(path, key) ?? (known.length > 0 ? `Known here: ${known.join(', ')}.` : 'Take it out.');
    },
  };
};

/** Our sentences for one issue of zod. `root` tells what stands at a path. */
const translate = (issue: Issue, at: readonly Step[], root: Written): readonly Misshape[] => {
  const path = [...at, ...steps(issue.path)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
  const written = writtenAt(root, path);
  if (written === undefined) return [missing(path)];
  switch (issue.code) {
    case 'invalid_union': {
      const all = alternatives(issue);
      const meant = all.find((issues) => !isAnother(issues));
      if (meant !== undefined) return meant.flatMap((each) => translate(each, path, root));
      return [wrongType(path, written, all.flat().flatMap(accepts))];
    }
    case 'invalid_type': {
      const isFraction = issue.expected === 'int' && written.kind === 'leaf' && typeof written.value === 'number';
      if (!isFraction) return [wrongType(path, written, accepts(issue))];
      const says = `${pathText(path)} is not a whole number.`;
      return [{ rule: 'number-is-whole', path, says, fix: `Write a whole number.${likeThis(path)}` }];
    }
    case 'invalid_value':
      return [notAChoice(path, written, issue.values.map(String))];
    case 'too_small':
      return [tooSmall(path, issue.origin)];
    case 'too_big':
      return [tooBig(path, issue.origin, issue.maximum)];
    case 'custom':
      return [custom(path, written, issue.params)];
    case 'invalid_format':
      return [notThatDay(path, written.kind === 'leaf' ? String(written.value) : '')];
    default:
      throw new Error(`no sentence for the zod issue ${issue.code} at ${pathText(path)}`);
  }
};

const notAChoice = (path: readonly Step[], written: Written, choices: readonly string[]): Misshape => {
  const listed = choices.map((choice) => JSON.stringify(choice));
  if (written.kind !== 'leaf' || typeof written.value !== 'string') return wrongType(path, written, listed);
  return {
    rule: 'answer-is-one-of-the-choices',
    path,
    says: `${pathText(path)} is none of its choices.`,
    fix: `Write ${orList(listed)}.`,
  };
};

/** What zod found, in our sentences: one for each path and rule. */
export const misshapes = (issues: readonly Issue[], root: Written): readonly Misshape[] => {
  const found = new Map<string, Misshape>();
  for (const misshape of issues.flatMap((issue) => translate(issue, [], root))) {
    const id = JSON.stringify([misshape.path, misshape.rule, misshape.key]);
    if (!found.has(id)) found.set(id, misshape);
  }
  return [...found.values()];
};
