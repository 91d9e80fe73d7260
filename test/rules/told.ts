import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView, type View } from '../../src/case/view.ts';
import { type Law, ourLaw } from '../../src/facts/law.ts';
import type { Breach, Rule } from '../../src/rules/define.ts';
import { rules } from '../../src/rules/registry.ts';
import { sampleAnswers } from '../samples.ts';

/** The sample with some answers changed. */
export const sampleWith = (patch: MergePatch): View => {
  const text = JSON.stringify(mergePatch(sampleAnswers(), patch));
  const reading = readCase([{ name: 'case.json', text }]);
  if (reading.case === null) throw new Error(JSON.stringify(reading.findings));
  return makeView(reading.case);
};

/** What all rules say to the sample with some answers changed, by the id of the rule. */
export const toldOf = (patch: MergePatch, law: Law = ourLaw): ReadonlyMap<string, readonly Breach[]> => {
  const view = sampleWith(patch);
  const told = rules.map((rule) => [rule.id, rule.check(view, law)] as const);
  return new Map(told.filter(([, breaches]) => breaches.length > 0));
};

const ofSeverity = (severity: Rule['severity'], told: ReadonlyMap<string, unknown>): readonly string[] =>
  rules.filter((rule) => rule.severity === severity && told.has(rule.id)).map(({ id }) => id);

/** Ids of the rules that call it an error. */
export const errorsOf = (patch: MergePatch): readonly string[] => ofSeverity('error', toldOf(patch));

/** Ids of the rules that warn. */
export const warningsOf = (patch: MergePatch): readonly string[] => ofSeverity('warning', toldOf(patch));

/** The one sentence that a rule says; throws when it says none or several. */
export const says = (id: string, patch: MergePatch, law: Law = ourLaw): string => {
  const [breach, ...more] = toldOf(patch, law).get(id) ?? [];
  if (breach === undefined || more.length > 0) throw new Error(`${id} has not one breach`);
  return breach.says;
};

/** A STEM I-20 that was recommended, issued and signed on one day. */
export const recommended = (day: string, receivedOn: string) => ({
  recommendedOn: day,
  i20: { issuedOn: day, dsoSignedOn: day, receivedOn },
});

/** What changes of the sample's filing when it is made online. */
export const online = (submittedOn: string) => ({
  method: 'online',
  fee: 470,
  payment: 'Pay.gov',
  mailedOn: 'none',
  mailedTo: 'none',
  submittedOn,
});
