import type { Finding, Severity } from '../../finding.ts';
import { printable } from '../printable.ts';
import type { Reporter, TextStyle, WaivedFinding } from '../report.ts';
import { severities } from '../sorted.ts';
import { countsLine, headings, pdfPlaceText, seenText } from '../told.ts';

const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', note: '36' };

export const text: Reporter = {
  id: 'text',
  report: ({ findings, waived }, style) =>
    [textReport(findings, style), waivedText(waived, style), `${countsLine(findings, waived)}\n`]
      .filter((part) => part !== '')
      .join('\n'),
};

/** Findings for a person: MUST FIX, REVIEW, NOTE with their counts, each with its place, what is wrong and what to do. Empty without findings. */
export function textReport(findings: readonly Finding[], style: TextStyle): string {
  const sections = severities.map((severity) => section(severity, findings, style)).filter((part) => part !== '');
  return sections.join('\n');
}

function section(severity: Severity, findings: readonly Finding[], style: TextStyle): string {
  const those = findings.filter((finding) => finding.severity === severity);
  if (those.length === 0) return '';
  const heading = painted(`${headings[severity]} (${those.length})`, `1;${colours[severity]}`, style);
  return `${heading}\n\n${those.map((finding, index) => entry(finding, index + 1, style)).join('\n')}`;
}

function entry(finding: Finding, number: number, style: TextStyle): string {
  const { at, inPdf, path, items, why, cites = [] } = finding;
  const lines = [`${number}. ${painted(printable(finding.says), '1', style)}`];
  if (at !== undefined) {
    lines.push(`   ${printable(at.file)}:${at.line}:${at.column}`);
    for (const line of at.frame.split('\n')) lines.push(`     ${printable(line)}`.trimEnd());
  }
  if (inPdf !== undefined) lines.push(`   ${printable([inPdf.file, pdfPlaceText(inPdf)].filter(Boolean).join(', '))}`);
  if (path !== null) lines.push(`   answer: ${printable(path)}`);
  if (items.length > 0) lines.push(`   items:  ${printable(items.join(', '))}`);
  if (why !== undefined) lines.push(`   why:    ${printable(why)}`);
  lines.push(`   fix:    ${printable(finding.fix)}`);
  for (const cite of cites) lines.push(`   source: ${printable(cite.title)} (${seenText(cite)})`);
  lines.push(painted(`   rule:   ${printable(finding.rule)}`, '2', style));
  return `${lines.join('\n')}\n`;
}

function waivedText(waived: readonly WaivedFinding[], style: TextStyle): string {
  if (waived.length === 0) return '';
  const lines = waived.flatMap(({ finding, reason, name, day }) => [
    `- ${printable(finding.says)}`,
    `   waived: ${printable(reason)} (${printable(name)}, ${day})`,
    painted(`   rule:   ${printable(finding.rule)}`, '2', style),
  ]);
  return `${[painted(`WAIVED (${waived.length})`, '1', style), '', ...lines].join('\n')}\n`;
}

const painted = (part: string, code: string, style: TextStyle): string =>
  style.colour ? `\u001b[${code}m${part}\u001b[0m` : part;
