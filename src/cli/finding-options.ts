import type { Finding } from '../finding.ts';
import { countOf } from '../preflight/sorted.ts';
import { recipeIds } from './chosen-recipes.ts';
import type { ExitCode } from './io.ts';

/** Options of every command that tells findings. */
export const findingOptions = {
  packet: {
    type: 'string',
    array: true,
    choices: recipeIds,
    describe: 'Which packet; may be given several times. Without it: what goes to the school and what goes to USCIS',
  },
  format: {
    type: 'string',
    choices: ['text', 'json'],
    default: 'text',
    describe: 'How the findings are told',
  },
  strict: {
    type: 'boolean',
    default: false,
    describe: 'Exit with 1 for warnings too',
  },
} as const;

/** Forces an edition. */
export const editionOption = {
  edition: {
    type: 'string',
    array: true,
    describe: 'Fills this edition of a form, FORM=DAY, whether it is taken or not: i-765=2025-01-20',
  },
} as const;

/** The answer files of a command. */
export const caseWords = {
  name: 'case',
  describe: 'Answer files; several are merged, - is the standard input',
  required: true,
  many: true,
} as const;

/** Rules of a file in which no answers can be read at all: input that cannot be read, not answers to mend. */
const unreadable: readonly string[] = [
  'answer-file-is-readable-json',
  'answer-file-is-at-most-1-mb',
  'answer-file-is-nested-at-most-64-levels',
  'answer-file-is-of-one-person',
];

/** The exit code that findings call for. */
export function exitCodeOf(findings: readonly Finding[], strict: boolean): ExitCode {
  if (findings.some(({ rule }) => unreadable.includes(rule))) return 2;
  return countOf(findings, 'error') > 0 || (strict && countOf(findings, 'warning') > 0) ? 1 : 0;
}
