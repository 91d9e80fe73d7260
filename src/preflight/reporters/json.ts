import type { Finding } from '../../finding.ts';
import { printableJson } from '../printable.ts';
import type { ReportedPacket, Reporter, WaivedFinding } from '../report.ts';

/** Format of the JSON report; grows when a reader of it must change. A new key is no such change. */
export const REPORT_VERSION = 1;

export const json: Reporter = {
  id: 'json',
  report: ({ findings, packets, waived }) => jsonReport(findings, packets, waived),
};

/**
 * The report as JSON text: `{ version, findings, waived, packets }`. Every finding has all keys: `cites` is empty without a
 * source, `why`, `at` and `inPdf` are null where there is nothing to tell.
 */
export function jsonReport(
  findings: readonly Finding[],
  packets: readonly ReportedPacket[],
  waived: readonly WaivedFinding[] = [],
): string {
  const report = {
    version: REPORT_VERSION,
    findings: findings.map(reported),
    waived: waived.map(({ finding, reason, name, day }) => ({ ...reported(finding), waiver: { reason, name, day } })),
    packets,
  };
  return printableJson(report);
}

function reported({ rule, severity, path, items, says, fix, cites, why, at, inPdf }: Finding) {
  return {
    rule,
    severity,
    path,
    items,
    says,
    fix,
    cites: cites ?? [],
    why: why ?? null,
    at: at ?? null,
    inPdf: inPdf ?? null,
  };
}
