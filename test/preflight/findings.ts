import type { Finding } from '../../src/finding.ts';
import { checkOf } from '../../src/preflight/catalogue.ts';
import type { Report, WaivedFinding } from '../../src/preflight/report.ts';

/** A finding about the EIN, invented for tests of reports. */
export const finding = (more: Partial<Finding>): Finding => ({
  rule: 'ein-is-nine-digits',
  severity: 'error',
  path: 'employer.ein',
  items: ['I-983 Section 3 EIN'],
  says: 'The EIN has eight digits.',
  fix: 'Write all nine digits.',
  ...more,
});

/** A place in an answer file, with its frame. */
export const at = (line: number, file = 'case.json') => ({
  file,
  line,
  column: 5,
  frame: `> ${line} | "ein": "12"\n    |     ^`,
});

/** A finding that an adviser answers for. */
export const waived = (more: Partial<WaivedFinding> = {}): WaivedFinding => ({
  finding: finding({ severity: 'warning', rule: 'photo-is-recent', says: 'The photo is 40 days old.' }),
  reason: 'The office saw the photo.',
  name: 'Adviser Example',
  day: '2026-11-22',
  ...more,
});

/** A report of findings. */
export const reportOf = (findings: readonly Finding[], more: Partial<Report> = {}): Report => ({
  findings,
  waived: [],
  packets: [],
  checks: [...findings, ...(more.waived ?? []).map((one) => one.finding)].flatMap(({ rule }) => checkOf(rule) ?? []),
  ...more,
});
