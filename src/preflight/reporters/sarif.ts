import type { Cite, Finding, PdfPlace, Place } from '../../finding.ts';
import { version } from '../../version.ts';
import type { Check } from '../check.ts';
import { printable, printableJson } from '../printable.ts';
import type { Reporter, WaivedFinding } from '../report.ts';
import { pdfPlaceText, seenText } from '../told.ts';

export const sarif: Reporter = {
  id: 'sarif',
  report: ({ findings, waived, checks }) => {
    const ids = [...new Set([...findings, ...waived.map(({ finding }) => finding)].map(({ rule }) => rule))];
    const log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'optpack', version, rules: ids.map((id) => descriptor(id, checks)) } },
          columnKind: 'utf16CodeUnits',
          results: [
            ...findings.map((finding) => result(finding, ids)),
            ...waived.map((one) => ({ ...result(one.finding, ids), suppressions: [suppression(one)] })),
          ],
        },
      ],
    };
    return printableJson(log);
  },
};

/** Text in which no bracket makes a link and no brace takes an argument. */
const message = (text: string) => ({
  text: printable(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&'),
});

function descriptor(id: string, checks: readonly Check[]) {
  const check = checks.find((one) => one.id === id);
  if (check === undefined) return { id };
  const { title, why, cites = [] } = check;
  const [first] = cites;
  return {
    id,
    shortDescription: message(title),
    fullDescription: message(why),
    ...(first === undefined
      ? {}
      : { helpUri: first.url, help: { text: cites.map((cite) => message(citeText(cite)).text).join('\n') } }),
  };
}

const citeText = (cite: Cite): string => `${cite.title} (${seenText(cite)}): ${cite.url}`;

function result({ rule, severity, path, items, says, fix, at, inPdf }: Finding, ids: readonly string[]) {
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: message(`${says} ${fix}`),
    ...(at === undefined && path === null && inPdf === undefined ? {} : { locations: [location(path, at, inPdf)] }),
    properties: { items },
  };
}

function location(path: string | null, at: Place | undefined, inPdf: PdfPlace | undefined) {
  const file = at === undefined ? inPdf && { artifactLocation: { uri: uriOf(inPdf.file) } } : physical(at);
  const names = [...(path === null ? [] : [path]), ...(inPdf === undefined ? [] : [pdfPlaceText(inPdf)])].filter(
    Boolean,
  );
  return {
    ...(file === undefined ? {} : { physicalLocation: file }),
    ...(names.length === 0
      ? {}
      : { logicalLocations: names.map((name) => ({ fullyQualifiedName: printable(name), kind: 'member' })) }),
  };
}

const physical = ({ file, line, column }: Place) => ({
  artifactLocation: { uri: uriOf(file) },
  region: { startLine: line, startColumn: column },
});

/** A relative reference for a relative path, a file URI for an absolute one. */
const uriOf = (file: string): string => {
  // Half a character cannot be encoded.
  const whole = file.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\\', '/');
  const path = whole.split('/').map(encodeURIComponent).join('/');
  const drive = /^([A-Za-z])%3A\//.exec(path);
  if (drive !== null) return `file:///${drive[1]}:/${path.slice(drive[0].length)}`;
  return path.startsWith('/') ? `file://${path}` : path;
};

/** The user's own answer for a warning is kept in the answer file. */
const suppression = ({ reason, name, day }: WaivedFinding) => ({
  kind: 'inSource',
  status: 'accepted',
  justification: printable(`${name} on ${day}: ${reason}`),
});
