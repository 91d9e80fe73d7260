import { type ParseError, parse } from 'jsonc-parser';
import sample from '../../../templates/sample/case.jsonc';
import { caseSchema } from '../../case/case.ts';
import { mergePatch } from '../../case/merge-patch.ts';
import { makeView } from '../../case/view.ts';
import { ourLaw } from '../../facts/law.ts';
import type { Rule } from '../../rules/define.ts';
import { rules } from '../../rules/registry.ts';

const sampleAnswers = (): unknown => {
  const errors: ParseError[] = [];
  const answers: unknown = parse(sample, errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new Error('the sample is not JSON with comments');
  return answers;
};

const anyEntry = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '.0');

/** The answers that a rule speaks about: those at which its own examples break it, and those that it asks for. */
const answersOf = ({ examples, asks = [], check }: Rule, answers: unknown): ReadonlySet<string> => {
  const breaches = examples.fails.flatMap((patch) => {
    const read = caseSchema.safeParse(mergePatch(answers, patch), { jitless: true });
    return read.success ? check(makeView(read.data), ourLaw) : [];
  });
  return new Set([...breaches.map(({ path }) => path), ...asks].map(anyEntry));
};

let known: readonly (readonly [Rule, ReadonlySet<string>])[] | null = null;

const isWithin = (path: string, group: string): boolean => path === group || path.startsWith(`${group}.`);

/** The rules that speak about one of the answers, or about a group that holds it. */
export function rulesAbout(paths: readonly string[]): Rule[] {
  const answers = sampleAnswers();
  known ??= rules.map((rule) => [rule, answersOf(rule, answers)] as const);
  const asked = paths.map(anyEntry);
  const isAbout = (told: string): boolean => asked.some((path) => isWithin(path, told) || isWithin(told, path));
  return known.flatMap(([rule, told]) => ([...told].some(isAbout) ? [rule] : []));
}
