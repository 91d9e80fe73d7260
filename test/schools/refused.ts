import { expect } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { lineOf } from './line-of.ts';

/** What a reader of packs gives back. */
interface PackRead {
  readonly pack: unknown;
  readonly answers: unknown;
  readonly findings: readonly Finding[];
}

/** One error, at the line that holds `words`, and nothing of the pack is taken. */
export const expectRefused = (
  { pack, answers, findings }: PackRead,
  made: unknown,
  { says, fix, words }: { readonly says: RegExp; readonly fix: RegExp; readonly words: string },
): void => {
  expect([pack, answers]).toEqual([null, null]);
  const [finding, ...more] = findings;
  expect(more).toEqual([]);
  expect(finding?.severity).toBe('error');
  expect(finding?.says).toMatch(says);
  expect(finding?.fix).toMatch(fix);
  expect(finding?.at).toMatchObject({ file: 'pack.json', line: lineOf(made, words) });
};
