import type { Finding, Severity } from '../../finding.ts';
import { printable } from '../printable.ts';
import type { Reporter, WaivedFinding } from '../report.ts';
import { countsLine, pdfPlaceText } from '../told.ts';

/** GitHub's words for our severities. */
const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

export const github: Reporter = {
  id: 'github',
  report: ({ findings, waived }) => {
    const lines = [...findings.map(findingLine), ...waived.map(waivedLine)];
    return [...lines, line('notice', { title: 'optpack' }, [countsLine(findings, waived)]), ''].join('\n');
  },
};

function findingLine({ rule, severity, path, items, says, fix, at, inPdf }: Finding): string {
  const inFile = inPdf === undefined ? '' : pdfPlaceText(inPdf);
  const about = [
    ...(inFile === '' ? [] : [inFile]),
    ...(path === null ? [] : [`Answer: ${path}.`]),
    ...(items.length === 0 ? [] : [`${items.join(', ')}.`]),
  ];
  const whole = inPdf === undefined ? {} : { file: inPdf.file };
  const place = at === undefined ? whole : { file: at.file, line: String(at.line), col: String(at.column) };
  return line(commands[severity], { ...place, title: rule }, [says, fix, ...about]);
}

function waivedLine({ finding, reason, name, day }: WaivedFinding): string {
  const title = `${finding.rule} (waived)`;
  return line('notice', { title }, [finding.says, `Waived by ${name} on ${day}: ${reason}`]);
}

/** One workflow command. A line that begins with it cannot be taken for another, whatever follows. */
const line = (command: string, properties: Readonly<Record<string, string>>, message: readonly string[]): string => {
  const told = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${command} ${told.join(',')}::${message.map(data).join(LINE_BREAK)}`;
};

/** The runner ends a message at a line break, and takes a percent sign for an escape. */
const LINE_BREAK = '%0A';

const data = (text: string): string => printable(text).replaceAll('%', '%25');

const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
