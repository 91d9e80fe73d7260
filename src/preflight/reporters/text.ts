import type { Finding, Severity } from '../../finding.ts';
import { countOf, severities } from '../sorted.ts';

const headings: Readonly<Record<Severity, string>> = { error: 'MUST FIX', warning: 'REVIEW', note: 'NOTE' };
const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', note: '36' };

/** How a text report looks. */
export interface TextStyle {
  /** Escape sequences for colour; never for a file or a pipe. */
  readonly colour: boolean;
}

/** Findings for a person: MUST FIX, REVIEW, NOTE with their counts, each with its place, what is wrong and what to do. Empty without findings. */
export function textReport(findings: readonly Finding[], style: TextStyle): string {
  const sections = severities.map((severity) => section(severity, findings, style)).filter((text) => text !== '');
  return sections.join('\n');
}

/** The counts in one line: `MUST FIX 2, REVIEW 1, NOTE 0`. */
export const countsLine = (findings: readonly Finding[]): string =>
  severities.map((severity) => `${headings[severity]} ${countOf(findings, severity)}`).join(', ');

function section(severity: Severity, findings: readonly Finding[], style: TextStyle): string {
  const those = findings.filter((finding) => finding.severity === severity);
  if (those.length === 0) return '';
  const heading = painted(`${headings[severity]} (${those.length})`, `1;${colours[severity]}`, style);
  return `${heading}\n\n${those.map((finding, index) => entry(finding, index + 1, style)).join('\n')}`;
}

function entry(finding: Finding, number: number, style: TextStyle): string {
  const lines = [`${number}. ${painted(printable(finding.says), '1', style)}`];
  if (finding.at !== undefined) {
    lines.push(`   ${printable(finding.at.file)}:${finding.at.line}:${finding.at.column}`);
    for (const line of finding.at.frame.split('\n')) lines.push(`     ${printable(line)}`.trimEnd());
  }
  if (finding.path !== null) lines.push(`   answer: ${printable(finding.path)}`);
  if (finding.items.length > 0) lines.push(`   items:  ${printable(finding.items.join(', '))}`);
  lines.push(`   fix:    ${printable(finding.fix)}`);
  lines.push(painted(`   rule:   ${finding.rule}`, '2', style));
  return `${lines.join('\n')}\n`;
}

const painted = (text: string, code: string, style: TextStyle): string =>
  style.colour ? `\u001b[${code}m${text}\u001b[0m` : text;

/** Control characters and marks that turn the direction of text, except the tab: an answer must not steer the terminal. */
const steering = /(?!\t)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** A user's text for the terminal: characters that steer it are shown by number (`\u001b`). */
export const printable = (text: string): string =>
  text.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
