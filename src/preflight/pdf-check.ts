import type { Case } from '../case/case.ts';
import { makeView, type View } from '../case/view.ts';
import type { Law } from '../facts/law.ts';
import type { Finding } from '../finding.ts';
import { comparedWithAnswers } from './compare-answers.ts';
import { comparedForms, formatsOf, saySame } from './compare-forms.ts';
import { answersOf, type CheckedCase, caseOf, type Json, type PdfAnswers, togetherOf } from './pdf-answers.ts';
import { answerFindings, characterFindings, emptyFindings, noteFindings, tickFindings } from './pdf-boxes.ts';
import { type KnownForms, type PdfForm, printedEdition, type ReadPdf } from './pdf-form.ts';
import { evaluationFindings, strayFindings, typedFindings, unsignedFindings } from './pdf-pen.ts';
import { printedFindings } from './pdf-print.ts';
import { roomFindings } from './pdf-room.ts';
import { lackingNote, packetOf, ruledForms } from './pdf-rules.ts';
import { unreadFindings } from './pdf-unread.ts';
import { type UnreadWords, unreadWords } from './pdf-unread-words.ts';

/** What filled PDFs are checked by. */
export interface PdfChecking {
  readonly known: KnownForms;
  /** Day of the check, `YYYY-MM-DD`: it decides where no answer tells the day of filing. */
  readonly today: string;
  readonly law: Law;
  /** The answers that came with the PDFs; null without any. */
  readonly answers: Case | null;
}

/** What a check of filled PDFs found, and what they say. */
export interface CheckedPdfs {
  readonly findings: readonly Finding[];
  readonly answers: PdfAnswers;
  /** What they say and no answer holds. */
  readonly unread: readonly UnreadWords[];
}

/** What the file of a filled PDF shows by itself. */
const fileFindings = (pdf: ReadPdf, { known, today, law }: PdfChecking, answers: View | null): Finding[] => {
  const { read, name, forms } = pdf;
  const on = { today, law, answers };
  const readable = new Set(known.definitions.map(({ inventory }) => inventory.form));
  const printed = ({ found }: PdfForm) => (read.is === 'read' ? printedEdition(read, found) : null);
  const unread = unreadFindings(pdf, readable, printed, on);
  if (read.is === 'unreadable') return unread;
  return [...unread, ...forms.flatMap((form) => printedFindings(read, form, on)), ...noteFindings(name, read.notes)];
};

/** What the boxes of a form show by themselves. `view`: what all forms say together. */
const boxFindings = (form: PdfForm, pdf: ReadPdf, view: View, today: string | null): Finding[] => [
  ...tickFindings(form),
  ...emptyFindings(form, view),
  ...answerFindings(form),
  ...characterFindings(form),
  ...roomFindings(form),
  ...strayFindings(form),
  ...typedFindings(form),
  ...unsignedFindings(form),
  ...(pdf.read.is === 'read' && today !== null ? evaluationFindings(form, pdf.read, view, today) : []),
];

/** The answer file's case with what the forms say instead, where they say something else. */
const overlaid = (answers: Case, said: PdfAnswers, forms: readonly PdfForm[]): CheckedCase => {
  const view = makeView(answers);
  const formats = formatsOf(forms);
  const other = [...said.chosen.values()].filter(({ path, value, way }) => {
    const answer = view.at(path);
    if (answer.is !== 'answered') return way === 'said' && answer.is === 'unanswered';
    return way === 'said' && ![answer.value, answer.onForm].some((one) => saySame(one, value, formats.get(path)));
  });
  return caseOf(togetherOf(other).json, answers);
};

/** What the forms do not say and is so all the same: they are on paper, and are checked as if they were filed today. */
const asOf = (forms: readonly PdfForm[], today: string): Json => {
  const isFiled = forms.some(({ found }) => packetOf(found.inventory.form) === 'uscis');
  return { filing: { ...(isFiled ? { method: 'paper' } : {}), preparedOn: today } };
};

/** Checks filled PDFs: the files, the boxes, the forms against each other and against the answers, and the rules. */
export const checkPdfs = (pdfs: readonly ReadPdf[], checking: PdfChecking): CheckedPdfs => {
  const { law, today, answers } = checking;
  const forms = pdfs.flatMap((pdf) => pdf.forms);
  const all = answersOf(forms);
  const said = togetherOf(all);
  const alone = caseOf(said.json, asOf(forms, today));
  const own = makeView(alone.case);
  const given = answers === null ? null : makeView(answers);
  const ruled = answers === null ? alone : overlaid(answers, said, forms);
  const { findings, lacking } = ruledForms(forms, all, makeView(ruled.case), {
    law,
    isWhole: answers !== null,
    unread: ruled.unread,
  });
  const unread = unreadWords(forms, said, own);
  // The rule tells it by the answers; the pages show it even where no box does.
  const isTold = findings.some(({ rule }) => rule === 'evaluations-wait-until-they-are-due');
  return {
    answers: said,
    unread,
    findings: [
      ...pdfs.flatMap((pdf) => [
        ...fileFindings(pdf, checking, given),
        ...pdf.forms.flatMap((form) => boxFindings(form, pdf, own, isTold ? null : today)),
      ]),
      ...comparedForms(all, forms, own),
      ...(given === null ? [] : forms.flatMap((form) => comparedWithAnswers(form, given))),
      ...findings,
      ...(answers === null ? lackingNote(lacking, unread) : []),
    ],
  };
};
