import type { Finding } from '../finding.ts';
import type { AskedPaper } from './asked.ts';
import type { PaperReading } from './paper.ts';
import type { PaperPorts } from './ports.ts';
import { told } from './told.ts';

/** A paper that was read, with the sum of its bytes. */
interface Summed {
  readonly asked: AskedPaper;
  readonly sum: string;
}

/** The readings, each of a paper that an earlier entry already names or holds with a finding that says so. */
export function withRepeated(
  readings: readonly PaperReading[],
  { sha256 }: Pick<PaperPorts, 'sha256'>,
): readonly PaperReading[] {
  const seen: Summed[] = [];
  return readings.map((reading) => {
    const { paper } = reading;
    if (paper === null) return reading;
    const sum = sha256(paper.bytes);
    const first = seen.find((one) => one.sum === sum);
    seen.push({ asked: paper, sum });
    return first === undefined
      ? reading
      : { ...reading, findings: [...reading.findings, repeated(paper, first.asked)] };
  });
}

function repeated(paper: AskedPaper, first: AskedPaper): Finding {
  const says =
    paper.file === first.file
      ? `is named twice: as ${first.is} and as ${paper.is}.`
      : `holds the same as ${first.file}, byte for byte: one is given as ${first.is}, the other as ${paper.is}.`;
  return told(paper, {
    rule: 'papers-are-different-files',
    severity: 'warning',
    says,
    fix: 'Name the right file for each paper, or leave one entry out.',
  });
}
