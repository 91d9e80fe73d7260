import { expect } from 'vitest';
import type { PaperKind } from '../../src/evidence/paper.ts';
import type { Severity } from '../../src/finding.ts';
import { complaints, read } from './papers.ts';

/** A file that somebody may name as a paper, and what must be said of it. */
export interface Odd {
  readonly bytes: () => Uint8Array;
  readonly is?: PaperKind;
  /** The check that it does not pass; null: it is sound, however odd, and goes into a packet. */
  readonly rule: string | null;
  /** An error when absent. */
  readonly severity?: Severity;
  readonly says?: RegExp;
}

export type OddFiles = Readonly<Record<string, Odd>>;

/** The limit that issue 5 names. */
const LONGEST_MS = 10_000;

/** Reads an odd file, sees that what must be said of it is said, and puts it into a packet where it is no error. */
export async function judge(
  { bytes, is = 'other', rule, severity = 'error', says = /./ }: Odd,
  file: string,
): Promise<void> {
  const made = bytes();
  const start = performance.now();
  const { paper, findings } = await read(made, { is, file });
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  if (rule === null) expect(findings).toEqual([]);
  else
    expect(findings).toContainEqual(
      expect.objectContaining({ rule, severity, path: 'documents.0.file', says: expect.stringMatching(says) }),
    );
  for (const finding of findings) expect(finding.says.startsWith(`${file} `)).toBe(true);
  expect(paper === null).toBe(findings.some((finding) => finding.severity === 'error'));
  if (paper === null) return;
  expect(await complaints(paper)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
}
