import type { Finding } from '../../finding.ts';
import type { UsedForm } from '../../packet/packet.ts';

/** Format of the JSON report; grows when a reader of it must change. */
export const REPORT_VERSION = 1;

/** A packet as reports tell of it; `folder` is null when it was not written. */
export interface ReportedPacket {
  readonly id: string;
  readonly folder: string | null;
  readonly pages: number;
  readonly standIn: boolean;
  readonly forms: readonly UsedForm[];
  readonly files: readonly string[];
}

/** The report as JSON text: `{ version, findings, packets }`; every finding has all keys, `at` is null without a place. */
export function jsonReport(findings: readonly Finding[], packets: readonly ReportedPacket[]): string {
  const report = { version: REPORT_VERSION, findings: findings.map(reported), packets };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function reported({ rule, severity, path, items, says, fix, at }: Finding) {
  return { rule, severity, path, items, says, fix, at: at ?? null };
}
