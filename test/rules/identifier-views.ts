import { expect } from 'vitest';
import type { IdentifierField } from '../../src/case/identifier-fields.ts';
import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView, type View } from '../../src/case/view.ts';
import { ourLaw } from '../../src/facts/law.ts';
import { rules } from '../../src/rules/registry.ts';
import { sampleAnswers } from '../samples.ts';

/** Rules that say what a number is, or is not. */
const ids: ReadonlySet<string> = new Set([
  'a-number-is-seven-to-nine-digits',
  'card-and-receipt-numbers-are-thirteen-characters',
  'cip-code-is-two-digits-a-point-and-four',
  'cip-code-is-written-with-its-point',
  'e-verify-number-is-digits-alone',
  'e-verify-number-is-four-to-seven-digits',
  'e-verify-number-is-not-the-ein',
  'ein-has-an-assigned-prefix',
  'ein-is-nine-digits',
  'i-94-number-is-eleven-characters',
  'naics-code-is-six-digits',
  'no-number-is-spelled-as-another-kind',
  'no-number-is-that-of-another-answer',
  'online-account-number-is-twelve-digits',
  'passport-number-is-six-to-nine-characters',
  'school-code-is-fifteen-characters',
  'sevis-id-is-n-and-ten-digits',
  'sevis-id-is-that-of-the-i-20',
  'sevis-id-is-written-with-its-n',
  'social-security-number-is-not-a-known-fake',
  'social-security-number-is-not-an-itin',
  'social-security-number-is-one-that-is-issued',
  'telephone-number-is-ten-digits',
  'travel-document-is-not-the-passport',
  'zip-code-is-five-digits',
]);

const identifierRules = rules.filter(({ id }) => ids.has(id));

/** The sample with other answers. */
export const viewOf = (...patches: readonly MergePatch[]): View => {
  const answers = patches.reduce<unknown>((all, patch) => mergePatch(all, patch), sampleAnswers());
  const reading = readCase([{ name: 'case.json', text: JSON.stringify(answers) }]);
  expect(reading.findings).toEqual([]);
  if (reading.case === null) throw new Error('no case');
  return makeView(reading.case);
};

/** A patch that gives one answer. */
export const answer = ({ path }: Pick<IdentifierField, 'path'>, value: string): MergePatch =>
  JSON.parse(path.split('.').reduceRight((inner, key) => `{${JSON.stringify(key)}:${inner}}`, JSON.stringify(value)));

/** What the rules say of an identifier: rule and sentence, by path. */
export const toldAt = (view: View, path: string): readonly { readonly rule: string; readonly says: string }[] =>
  identifierRules.flatMap(({ id, check }) =>
    check(view, ourLaw).flatMap((breach) => (breach.path === path ? [{ rule: id, says: breach.says }] : [])),
  );

/** Everything that the rules say of identifiers. */
export const toldOf = (view: View): readonly string[] =>
  identifierRules.flatMap(({ id, check }) => check(view, ourLaw).map(({ path }) => `${id} at ${path}`));
