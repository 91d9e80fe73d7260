import { namedOnly } from '../../forms/named-only.ts';
import { forms } from '../../forms/registry.ts';
import type { Case } from '../case/case.ts';
import { type Mask, maskOf, noMask } from '../case/mask.ts';
import { secretValues } from '../case/secret.ts';
import { type Law, ourLaw } from '../facts/law.ts';
import type { Finding } from '../finding.ts';
import { acceptedForms } from '../node/derived-editions.ts';
import { readFilledPdfs } from '../node/filled-pdfs.ts';
import { type FileCheckId, isUnreadable } from '../preflight/file-checks.ts';
import { answersOf } from '../preflight/pdf-answers.ts';
import { type CheckedPdfs, checkPdfs } from '../preflight/pdf-check.ts';
import { type KnownForms, nameOf, type ReadPdf, readPdf } from '../preflight/pdf-form.ts';
import { answerFileLines, type WrittenLine } from '../preflight/pdf-jsonc.ts';
import { packetOf } from '../preflight/pdf-rules.ts';
import type { PacketKind } from '../rules/define.ts';
import { today } from './today.ts';

/** Filled PDFs of a command line as they were read, and the forms that they were read by. */
export interface FilledForms {
  readonly pdfs: readonly ReadPdf[];
  readonly known: KnownForms;
  /** Who gets the forms. */
  readonly packets: readonly PacketKind[];
}

/** What filled forms are checked by, beside what they say. */
export interface BesideForms {
  readonly law: Law;
  /** The answers that were given with them; null without any. */
  readonly answers: Case | null;
}

/** Reads filled PDFs, one after the other. Throws a `Fault` for one that cannot be read. */
export async function readFilledForms(names: readonly string[]): Promise<FilledForms> {
  const files = readFilledPdfs(names);
  const known: KnownForms = { definitions: [...forms, ...(await acceptedForms())], namedOnly };
  const pdfs: ReadPdf[] = [];
  for (const file of files) pdfs.push(await readPdf(file, known));
  const kinds = pdfs.flatMap((pdf) => pdf.forms).map(({ found }) => packetOf(found.inventory.form));
  return { pdfs, known, packets: [...new Set(kinds)] };
}

/** Checks filled PDFs, alone or beside the answers that were given with them. The clock tells the day when no answer does. */
export const checkFilledForms = ({ pdfs, known }: FilledForms, { law, answers }: BesideForms): CheckedPdfs =>
  checkPdfs(pdfs, { known, today: today(), law, answers });

/** Checks that concern reading itself; all others are for `optpack check`. */
const aboutReading: ReadonlySet<string> = new Set<FileCheckId>([
  'boxes-for-one-answer-say-the-same',
  'filled-question-has-one-tick',
  'filled-box-holds-an-answer',
  'filled-form-is-of-an-edition-that-is-taken',
]);

/** Filled forms as an answer file: its lines, none when nothing was read; and what is to be told of the reading. */
export function readBackForms(forms: FilledForms): {
  readonly read: readonly WrittenLine[];
  readonly checked: CheckedPdfs;
  readonly findings: readonly Finding[];
} {
  const checked = checkFilledForms(forms, { law: ourLaw, answers: null });
  const findings = checked.findings.filter((finding) => isUnreadable(finding) || aboutReading.has(finding.rule));
  const read = forms.pdfs
    .flatMap((pdf) => pdf.forms)
    .filter(({ definition, held }) => definition !== null && held.size > 0);
  if (read.length === 0) return { read: [], checked, findings };
  const { answers, unread } = checked;
  const notes = {
    from: read.map(
      (form) => `Read back from ${form.file}: ${nameOf(form)}, edition ${form.found.inventory.printedEdition}.`,
    ),
    unread: unread.map(({ item, why, text }) => `${item}: ${why}${text === '' ? '' : `: ${JSON.stringify(text)}`}`),
  };
  return { read: answerFileLines(answers.json, answersOf(read), notes), checked, findings };
}

/** What was not told already: a rule says the same of the answers and of the form that was filled from them. */
export const notTold = (findings: readonly Finding[], told: readonly Finding[]): Finding[] => {
  const key = ({ rule, path, says }: Finding): string => JSON.stringify([rule, path, says]);
  const known = new Set(told.map(key));
  return findings.filter((finding) => !known.has(key(finding)));
};

/** Strikes out the identifiers that filled forms hold, beside those of another mask. */
export const maskForForms = ({ answers }: CheckedPdfs, showIds: boolean, beside: Mask): Mask => {
  if (showIds) return noMask;
  const own = maskOf(secretValues(JSON.stringify(answers.json)));
  return { known: (text) => own.known(beside.known(text)), all: (text) => own.all(beside.all(text)) };
};
