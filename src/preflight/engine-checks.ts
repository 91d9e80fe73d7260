import { blankChecks } from './blank-checks.ts';
import type { Check } from './check.ts';
import { factsChecks } from './facts-checks.ts';
import { packetChecks } from './packet-checks.ts';
import { paperChecks } from './paper-checks.ts';
import { readingChecks } from './reading-checks.ts';
import { schoolChecks } from './school-checks.ts';
import { templateChecks } from './template-checks.ts';
import { waiverChecks } from './waiver-checks.ts';

/** Every check that is made by the engine and by no rule file: of answer files, files of facts, packets, papers, blanks, school packs, templates, waivers. */
export const engineChecks: readonly Check[] = [
  ...readingChecks,
  ...factsChecks,
  ...packetChecks,
  ...paperChecks,
  ...blankChecks,
  ...schoolChecks,
  ...templateChecks,
  ...waiverChecks,
];
