import type { Mask } from '../case/mask.ts';
import type { Finding } from '../finding.ts';
import { checkOf } from './catalogue.ts';
import { maskedReport } from './masked.ts';
import type { Report, ReportedPacket } from './report.ts';
import { sortedFindings } from './sorted.ts';
import { type Waiving, waive } from './waive.ts';

/** What a report is made of. */
export interface Told extends Waiving {
  readonly findings: readonly Finding[];
  readonly reported: readonly ReportedPacket[];
  /** Gives a finding the place of its answer. */
  locate(finding: Finding): Finding;
  /** Made only when there is something to mask. */
  mask(): Mask;
}

/** The report of a run: each finding once and at its place, without those that somebody answers for, identifiers struck out. */
export function makeReport(told: Told): Report {
  const { findings, waived } = waive(sortedFindings(told.findings.map(told.locate)), told);
  const ids = new Set([...findings, ...waived.map(({ finding }) => finding)].map(({ rule }) => rule));
  const checks = [...ids].flatMap((id) => checkOf(id) ?? []);
  const report: Report = {
    findings: sortedFindings(findings.map(told.locate)),
    waived,
    packets: told.reported,
    checks,
  };
  return ids.size === 0 ? report : maskedReport(report, told.mask());
}
