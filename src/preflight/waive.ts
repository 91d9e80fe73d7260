import type { Case } from '../case/case.ts';
import { nearest } from '../case/nearest.ts';
import { type Finding, stops } from '../finding.ts';
import type { PacketKind } from '../rules/define.ts';
import { rules } from '../rules/registry.ts';
import { catalogue, checkOf } from './catalogue.ts';
import type { WaivedFinding } from './report.ts';

type Waiver = Exclude<NonNullable<Case['waivers']>, string>[number];

/** The waivers of a case, and how far its checks went. */
export interface Waiving {
  readonly waivers: Case['waivers'];
  /** Readers of the packets that were checked: of a packet that was not, no waiver can be called unused. */
  readonly packets: readonly PacketKind[];
  /** The command that checked: `check`, `build`. */
  readonly by: string;
}

/** What counts, what somebody answers for, and what is wrong with the waivers themselves. */
export interface AfterWaivers {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/** A waiver with all that makes it count. */
interface WholeWaiver {
  readonly rule: string;
  readonly reason: string;
  readonly name: string;
  readonly day: string;
}

const PARTS = ['rule', 'reason', 'name', 'day'] as const;

/** Takes the warnings and notes out that somebody answers for. Errors stay; every waiver that waives nothing is told as a warning. */
export function waive(findings: readonly Finding[], waiving: Waiving): AfterWaivers {
  const waivers = waiving.waivers === undefined || waiving.waivers === 'none' ? [] : waiving.waivers;
  const waived = new Map<Finding, WaivedFinding>();
  const about = waivers.flatMap((waiver, index): Finding[] => {
    const whole = wholeOf(waiver);
    if (whole === null) return [incomplete(waiver, index)];
    if (checkOf(whole.rule) === null) return [unknown(whole.rule, index)];
    const found = findings.filter(({ rule }) => rule === whole.rule);
    const { rule: _, ...answer } = whole;
    const taken = found.filter((finding) => !stops(finding) && !waived.has(finding));
    for (const finding of taken) waived.set(finding, { finding, ...answer });
    if (found.some(stops) || isError(whole.rule)) return [notForErrors(whole.rule, index)];
    return taken.length > 0 || !isJudged(whole.rule, waiving) ? [] : [unused(whole.rule, index)];
  });
  return {
    findings: [...findings.filter((finding) => !waived.has(finding)), ...about],
    waived: [...waived.values()],
  };
}

const wordsOf = (written: Waiver[keyof Waiver]): string | null => {
  if (written === undefined || written === 'none') return null;
  return typeof written === 'string' ? written : written.text;
};

function wholeOf(waiver: Waiver): WholeWaiver | null {
  const [rule, reason, name, day] = PARTS.map((part) => wordsOf(waiver[part]));
  return rule && reason && name && day ? { rule, reason, name, day } : null;
}

const isError = (id: string): boolean => rules.some((rule) => rule.id === id && rule.severity === 'error');

/** The packets of one filing; a report during STEM OPT is made at another time. */
const FILING: readonly PacketKind[] = ['school', 'uscis'];

/** True when the checks went far enough to find what the waiver is for. */
function isJudged(id: string, { packets, by }: Waiving): boolean {
  const all = rules.find((rule) => rule.id === id)?.packets ?? FILING;
  const ofFiling = all.filter((kind) => FILING.includes(kind));
  const speaksFor = ofFiling.length > 0 ? ofFiling : all;
  const tellers = checkOf(id)?.by;
  return speaksFor.every((kind) => packets.includes(kind)) && (tellers === undefined || tellers.includes(by));
}

const warning = (rule: string, path: string, says: string, fix: string): Finding => ({
  rule,
  severity: 'warning',
  path,
  items: [],
  says,
  fix,
});

/** A text of the user in a sentence of ours. */
const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}...` : text);

function incomplete(waiver: Waiver, index: number): Finding {
  const lacks = PARTS.filter((part) => wordsOf(waiver[part]) === null).map((part) => `"${part}"`);
  const rule = wordsOf(waiver.rule);
  return warning(
    'a-waiver-says-why-who-and-when',
    `waivers.${index}`,
    `The waiver ${rule === null ? `number ${index + 1}` : `of ${quoted(rule)}`} does not count: it has no ${lacks.join(' and no ')}.`,
    `Write ${lacks.join(' and ')}, or take the waiver out.`,
  );
}

function unknown(id: string, index: number): Finding {
  const near = nearest(
    id,
    catalogue.map((check) => check.id),
  );
  return warning(
    'a-waiver-names-a-known-rule',
    `waivers.${index}.rule`,
    `The waiver of ${quoted(id)} names no rule that there is.`,
    near === null ? 'Copy the id that the report prints after "rule:".' : `Did you mean "${near}"?`,
  );
}

const notForErrors = (id: string, index: number): Finding =>
  warning(
    'only-warnings-are-waived',
    `waivers.${index}.rule`,
    `The waiver of "${id}" does not count for an error: errors cannot be waived.`,
    'Mend what is wrong, and take the waiver out.',
  );

const unused = (id: string, index: number): Finding =>
  warning(
    'every-waiver-is-used',
    `waivers.${index}.rule`,
    `The waiver of "${id}" waives nothing: the rule finds nothing here.`,
    'Take the waiver out.',
  );
