import type { Finding } from '../finding.ts';
import { isUnreadable } from '../preflight/file-checks.ts';
import { reporters } from '../preflight/reporters/registry.ts';
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
    choices: Object.keys(reporters),
    default: 'text',
    describe: 'How the findings are told',
  },
  strict: {
    type: 'boolean',
    default: false,
    describe: 'Exit with 1 for warnings too: the same as --max-warnings 0',
  },
  'max-warnings': {
    type: 'string',
    describe: 'Exit with 1 when there are more warnings than this; waived ones are not counted',
  },
  'show-ids': {
    type: 'boolean',
    default: false,
    describe: 'Shows SSN, A-Number, passport, SEVIS id, I-94 and card numbers, which are struck out otherwise',
  },
} as const;

/** Names a school pack. */
export const schoolOption = {
  school: {
    type: 'string',
    describe: 'School pack whose answers hold where yours give none: a name, or a file',
  },
} as const;

/** Names an employer pack. */
export const employerOption = {
  employer: {
    type: 'string',
    describe: 'Employer pack whose answers hold where yours give none: a name, or a file',
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

/** Names a file of facts. */
export const factsOption = {
  facts: {
    type: 'string',
    describe: 'File of facts (JSON) that replace those of optpack: fees, windows, lists',
  },
} as const;

/** Names a folder of templates. */
export const templatesOption = {
  templates: {
    type: 'string',
    describe: 'Folder of templates that replace those of optpack by name; see: optpack templates',
  },
} as const;

/** Everything that a packet is measured by and told from, besides the answers. */
export const packetOptions = {
  ...schoolOption,
  ...employerOption,
  ...editionOption,
  ...factsOption,
  ...templatesOption,
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
  'facts-file-is-readable-json',
];

/** How many warnings are let pass, or what is wrong with the number that was given. */
export function warningLimit(
  strict: boolean,
  given: string | undefined,
): { readonly most: number } | { readonly fault: string } {
  if (given === undefined) return { most: strict ? 0 : Number.POSITIVE_INFINITY };
  if (!/^\d{1,6}$/.test(given)) return { fault: `--max-warnings takes a whole number: --max-warnings 3` };
  return { most: strict ? 0 : Number(given) };
}

/** The exit code that findings call for, when so many warnings are let pass. */
export function exitCodeOf(findings: readonly Finding[], mostWarnings = Number.POSITIVE_INFINITY): ExitCode {
  if (findings.some((finding) => unreadable.includes(finding.rule) || isUnreadable(finding))) return 2;
  return countOf(findings, 'error') > 0 || countOf(findings, 'warning') > mostWarnings ? 1 : 0;
}
