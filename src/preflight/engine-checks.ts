import { blankChecks } from './blank-checks.ts';
import type { Check } from './check.ts';
import { factsChecks } from './facts-checks.ts';
import { packetChecks } from './packet-checks.ts';
import { readingChecks } from './reading-checks.ts';
import { schoolChecks } from './school-checks.ts';
import { waiverChecks } from './waiver-checks.ts';

/** Every check that is made by the engine and by no rule file: of answer files, files of facts, packets, blanks, school packs, waivers. */
export const engineChecks: readonly Check[] = [
  ...readingChecks,
  ...factsChecks,
  ...packetChecks,
  ...blankChecks,
  ...schoolChecks,
  ...waiverChecks,
];
