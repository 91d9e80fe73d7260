import { askedPath } from '../case/asked-path.ts';
import type { View } from '../case/view.ts';
import type { Law } from '../facts/law.ts';
import type { Finding } from '../finding.ts';
import type { Breach, PacketKind, Rule } from './define.ts';

/** What a packet is and prints: who gets it, and the printed items of an answer. */
export interface Printed {
  readonly packet: PacketKind;
  /** Items of an answer or of a group of answers, form first; null when the packet does not print it at all. */
  items(path: string): readonly string[] | null;
}

/** What is wrong with a case by the rules, for one packet; and a note for each answer that a check lacks. */
export const ruleFindings = (rules: Iterable<Rule>, view: View, law: Law, printed: Printed): Finding[] => {
  const asked = [...rules].filter(({ packets }) => packets === undefined || packets.includes(printed.packet));
  return [...asked.flatMap((rule) => findingsOf(rule, view, law, printed)), ...unaskedFindings(asked, view)];
};

const findingsOf = (rule: Rule, view: View, law: Law, printed: Printed): Finding[] => {
  const { id, severity, why, cites, packets } = rule;
  return breachesOf(rule, view, law).flatMap(({ path, says, fix }): Finding[] => {
    const items = printed.items(path);
    if (items === null && packets === undefined) return [];
    return [{ rule: id, severity, path, items: items ?? [], says, fix, why, cites }];
  });
};

/** What the rules found in a view by a law: several packets of one case ask the same. */
const found = new WeakMap<View, { readonly law: Law; readonly breaches: Map<Rule, readonly Breach[]> }>();

function breachesOf(rule: Rule, view: View, law: Law): readonly Breach[] {
  const before = found.get(view);
  const { breaches } = before?.law === law ? before : { breaches: new Map<Rule, readonly Breach[]>() };
  if (before?.law !== law) found.set(view, { law, breaches });
  const known = breaches.get(rule);
  if (known !== undefined) return known;
  const made = rule.check(view, law);
  breaches.set(rule, made);
  return made;
}

/** One note for each answer that is asked for by rules and not given. */
function unaskedFindings(rules: readonly Rule[], view: View): Finding[] {
  const lacks = new Map<string, string[]>();
  for (const { asks = [], title } of rules)
    for (const path of asks) if (view.at(path).is === 'unanswered') add(lacks, askedPath(view, path), title);
  return [...lacks].map(([path, titles]) => ({
    rule: 'every-check-has-its-answer',
    severity: 'note',
    path,
    items: [],
    says: `The answer "${path}" is not given, so this was not checked: ${titles.join('; ')}.`,
    fix: 'Give the answer, or check it yourself.',
  }));
}

const add = (lists: Map<string, string[]>, key: string, entry: string) =>
  lists.set(key, [...(lists.get(key) ?? []), entry]);
