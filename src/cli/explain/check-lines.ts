import type { Cite, Severity } from '../../finding.ts';
import type { Check } from '../../preflight/check.ts';
import { fileChecks } from '../../preflight/file-checks.ts';
import { headings, seenText } from '../../preflight/told.ts';
import type { PacketKind, Rule } from '../../rules/define.ts';
import { mistakes } from '../../rules/mistakes.ts';
import { rules } from '../../rules/registry.ts';

const readers: Readonly<Record<PacketKind, string>> = {
  school: 'the school',
  uscis: 'USCIS',
  plan: 'the school, with another plan during STEM OPT',
  report: 'the school, during STEM OPT',
  letter: 'a letter or a sheet',
};

const severityTexts: Readonly<Record<Severity, string>> = {
  error: 'the packet would be rejected or denied, or cannot be built',
  warning: 'the packet is likely questioned or returned',
  note: 'for information',
};

/** Who gets the packets that a rule speaks for. */
export const packetsText = ({ packets }: Rule): string =>
  packets === undefined
    ? 'every packet that prints the answer'
    : `what goes to ${packets.map((kind) => readers[kind]).join(' and to ')}`;

const citeLines = (cites: readonly Cite[]): readonly string[] =>
  cites.flatMap((cite) => [`  ${cite.title} (${seenText(cite)})`, `  ${cite.url}`]);

const mistakeLines = (finds: readonly string[]): readonly string[] =>
  mistakes.filter(({ id }) => finds.includes(id)).map(({ id, title }) => `  ${id}: ${title}`);

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines];

const ruleLines = (rule: Rule): readonly string[] => [
  `Grade: ${headings[rule.severity]}, ${severityTexts[rule.severity]}.`,
  `Checked for: ${packetsText(rule)}.`,
];

const exampleLines = ({ examples }: Rule): readonly string[] => [
  ...titled(
    'Breaks it, merged into the sample answers',
    examples.fails.map((patch) => `  ${JSON.stringify(patch)}`),
  ),
  ...titled(
    'Keeps it',
    examples.passes.map((patch) => `  ${JSON.stringify(patch)}`),
  ),
];

const kindOf = ({ id }: Check, rule: Rule | null): string => {
  if (rule !== null) return 'a rule';
  return fileChecks.some((check) => check.id === id) ? 'a check of filled PDFs' : 'a check of the engine';
};

/** A rule, or a check that the engine makes by itself, with all that is known of it. */
export function checkLines(check: Check): readonly string[] {
  const rule = rules.find(({ id }) => id === check.id) ?? null;
  const { id, title, why, cites = [], finds = [], by } = check;
  return [
    `${id}: ${kindOf(check, rule)}`,
    `${title}.`,
    '',
    `Why: ${why}`,
    ...(rule === null ? [] : ruleLines(rule)),
    ...(by === undefined ? [] : [`Told by: ${by.map((command) => `optpack ${command}`).join(', ')}.`]),
    ...titled('Sources', citeLines(cites)),
    ...titled('Finds the known mistakes', mistakeLines(finds)),
    ...(rule === null ? [] : exampleLines(rule)),
  ];
}

/** A rule in one line. */
export const ruleLine = ({ id, title, severity }: Rule): string => `  ${headings[severity]}  ${title} (${id})`;
