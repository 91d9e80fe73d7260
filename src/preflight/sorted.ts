import type { Finding, Severity } from '../finding.ts';

/** The order in which findings are told: gravest first. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

const rank = (finding: Finding): number => severities.indexOf(finding.severity);

/** Findings of several packets as one list: the same finding is told once, with all items that it concerns; gravest first, then as the answers stand. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([
      finding.rule,
      finding.severity,
      finding.path,
      finding.says,
      finding.fix,
      finding.at?.file,
      finding.at?.line,
      finding.at?.column,
      finding.inPdf,
    ]);
    const before = told.get(key);
    told.set(
      key,
      before === undefined ? finding : { ...before, items: [...new Set([...before.items, ...finding.items])] },
    );
  }
  return [...told.values()].sort((a, b) => rank(a) - rank(b) || inFile(a, b));
}

/** Order within one file; between files, and without a place, the order of telling stays. */
function inFile(a: Finding, b: Finding): number {
  if (a.at === undefined || b.at === undefined || a.at.file !== b.at.file) return 0;
  return a.at.line - b.at.line || a.at.column - b.at.column;
}

/** How many findings there are of a severity. */
export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;
