import type { Check } from './check.ts';

/** What must be true of the waivers of a case. */
export const waiverChecks: readonly Check[] = [
  {
    id: 'only-warnings-are-waived',
    title: 'Only warnings and notes are waived',
    why: 'An error would be rejected or denied, whoever answers for it; it stays an error.',
  },
  {
    id: 'a-waiver-names-a-known-rule',
    title: 'A waiver names a rule that there is',
    why: 'A waiver of no known rule waives nothing.',
  },
  {
    id: 'a-waiver-says-why-who-and-when',
    title: 'A waiver says why, who answers for it, and the day of the decision',
    why: 'Without these nobody can ask back, so the waiver does not count.',
  },
  {
    id: 'every-waiver-is-used',
    title: 'Every waiver waives something',
    why: 'A waiver that waives nothing today may hide a warning tomorrow.',
  },
];
