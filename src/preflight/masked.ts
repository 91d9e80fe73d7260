import type { Mask } from '../case/mask.ts';
import type { Finding } from '../finding.ts';
import type { Report } from './report.ts';

/** A finding whose texts of the user hold no identifier. Our own words (rule, items, sources) are as they are. */
export function maskedFinding(finding: Finding, mask: Mask): Finding {
  const { path, says, fix, why, at, inPdf } = finding;
  return {
    ...finding,
    path: path === null ? null : mask.all(path),
    says: mask.all(says),
    fix: mask.all(fix),
    ...(why === undefined ? {} : { why: mask.all(why) }),
    ...(inPdf === undefined ? {} : { inPdf: { ...inPdf, file: mask.all(inPdf.file) } }),
    ...(at === undefined ? {} : { at: { ...at, file: mask.all(at.file), frame: mask.known(at.frame) } }),
  };
}

/** The report as it may be shown, stored and sent. */
export const maskedReport = (report: Report, mask: Mask): Report => ({
  ...report,
  findings: report.findings.map((finding) => maskedFinding(finding, mask)),
  waived: report.waived.map(({ finding, reason, name, day }) => ({
    finding: maskedFinding(finding, mask),
    reason: mask.all(reason),
    name: mask.all(name),
    day,
  })),
});
