import type { Finding, Severity } from '../../finding.ts';
import { markdownCode, markdownLink, markdownText } from '../markdown-text.ts';
import type { Reporter, WaivedFinding } from '../report.ts';
import { severities } from '../sorted.ts';
import { countsLine, headings, pdfPlaceText, seenText } from '../told.ts';

/** No code frame: a ticket is read by more people than the answers are meant for. */
export const markdown: Reporter = {
  id: 'markdown',
  report: ({ findings, waived }) =>
    [
      `## optpack: ${countsLine(findings, waived)}\n`,
      ...severities.map((severity) => section(severity, findings)),
      waivedSection(waived),
    ]
      .filter((part) => part !== '')
      .join('\n'),
};

function section(severity: Severity, findings: readonly Finding[]): string {
  const those = findings.filter((finding) => finding.severity === severity);
  if (those.length === 0) return '';
  return `### ${headings[severity]} (${those.length})\n\n${those.map((one, index) => entry(one, index + 1)).join('\n')}`;
}

function entry({ rule, path, items, says, fix, why, cites = [], at, inPdf }: Finding, number: number): string {
  const indent = ' '.repeat(`${number}. `.length);
  const place = at === undefined ? '' : `${markdownCode(at.file)}, line ${at.line}`;
  const pdf = inPdf === undefined ? [] : [inPdf.file, pdfPlaceText(inPdf)].filter(Boolean);
  const answer = path === null ? '' : markdownCode(path);
  const details = [
    ['Answer', [answer, place].filter((part) => part !== '').join(' in ')],
    ['File', pdf.map(markdownCode).join(', ')],
    ['Items', items.map(markdownText).join(', ')],
    ['Why', why === undefined ? '' : markdownText(why)],
    ['Fix', markdownText(fix)],
    ...cites.map((cite) => ['Source', `${markdownLink(cite.title, cite.url)} (${seenText(cite)})`] as const),
    ['Rule', markdownCode(rule)],
  ] as const;
  const told = details.flatMap(([name, text]) => (text === '' ? [] : [`${indent}- ${name}: ${text}\n`]));
  return `${number}. **${markdownText(says)}**\n${told.join('')}`;
}

function waivedSection(waived: readonly WaivedFinding[]): string {
  if (waived.length === 0) return '';
  const lines = waived.map(
    ({ finding, reason, name, day }) =>
      `- ${markdownText(finding.says)} Waived by ${markdownText(name)} on ${markdownText(day)}: ${markdownText(reason)} (${markdownCode(finding.rule)})\n`,
  );
  return `### WAIVED (${waived.length})\n\n${lines.join('')}`;
}
