import type { Finding } from '../finding.ts';
import type { UsedForm } from '../packet/packet.ts';
import type { Check } from './check.ts';

/** A packet as reports tell of it; `folder` is null when it was not written. */
export interface ReportedPacket {
  readonly id: string;
  readonly folder: string | null;
  /** True for a draft: every page of its PDFs bears DRAFT, and errors did not stop it. */
  readonly draft: boolean;
  readonly pages: number;
  readonly standIn: boolean;
  readonly forms: readonly UsedForm[];
  readonly files: readonly string[];
}

/** A warning or note that is not counted, because somebody answers for it. */
export interface WaivedFinding {
  readonly finding: Finding;
  /** Why the packet is right all the same, as written in the case. */
  readonly reason: string;
  /** Who answers for it. */
  readonly name: string;
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly day: string;
}

/** All that a reporter tells. */
export interface Report {
  /** What counts, gravest first. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly packets: readonly ReportedPacket[];
  /** What the catalogue tells of the checks that found something. */
  readonly checks: readonly Check[];
}

/** How a text report looks. */
export interface TextStyle {
  /** Escape sequences for colour; never for a file or a pipe. */
  readonly colour: boolean;
}

/** One way to tell a report. The file's name is the id, and the value of `--format`. */
export interface Reporter {
  readonly id: string;
  /** The whole report, with a line break at its end. Every finding is in it; no text of the answers can steer its reader. */
  report(report: Report, style: TextStyle): string;
}
