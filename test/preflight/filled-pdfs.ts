import { PDFDocument } from 'pdf-lib';
import { namedOnly } from '../../forms/named-only.ts';
import { forms } from '../../forms/registry.ts';
import { type Case, caseSchema } from '../../src/case/case.ts';
import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { makeView } from '../../src/case/view.ts';
import { ourLaw } from '../../src/facts/law.ts';
import type { Finding } from '../../src/finding.ts';
import type { FormDefinition } from '../../src/form/define.ts';
import type { InspectedField } from '../../src/form/inspect.ts';
import type { Box, Inventory } from '../../src/form/inventory.ts';
import { planForm } from '../../src/form/plan.ts';
import { type Held, readBack } from '../../src/form/read-back.ts';
import type { ReadFile } from '../../src/form/read-back-file.ts';
import { heldIn } from '../../src/form/read-back-find.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { type CheckedPdfs, checkPdfs } from '../../src/preflight/pdf-check.ts';
import { type KnownForms, type PdfFile, type PdfForm, readPdf } from '../../src/preflight/pdf-form.ts';
import { officialBlank } from '../judges.ts';
import { sampleAnswers } from '../samples.ts';

export const known: KnownForms = { definitions: forms, namedOnly };

/** A day on which the sample is prepared. */
export const TODAY = '2026-11-22';

/** The newest edition of a form, or the one that is named. */
export const formOf = (id: string, edition?: string): FormDefinition => {
  const found = forms.find(
    ({ inventory }) => inventory.form === id && (edition ?? inventory.edition) === inventory.edition,
  );
  if (found === undefined) throw new Error(`no form ${id} ${edition ?? ''}`);
  return found;
};

/** The sample's answers with a patch. */
export const answersWith = (patch: MergePatch = {}): Case => caseSchema.parse(mergePatch(sampleAnswers(), patch));

/** What a box is given beside the answers: words, a tick; null empties it. */
export type Boxes = Readonly<Record<string, string | true | null>>;

/** The boxes of a form as the answers fill them, then as `boxes` say. */
export const valuesFor = (form: FormDefinition, answers: Case, boxes: Boxes): ReadonlyMap<string, string | true> => {
  const plan = planForm(form, makeView(answers));
  const values = new Map<string, string | true>(
    plan.boxes.flatMap((box) =>
      box.kind === 'drawn' ? [] : [[box.box, box.kind === 'tick' ? true : box.value] as const],
    ),
  );
  for (const [name, value] of Object.entries(boxes)) {
    if (value === null) values.delete(name);
    else values.set(name, value);
  }
  return values;
};

/** Fills a blank by a program that shares no code with ours. */
export const filledByOthers = async (
  blank: Uint8Array,
  inventory: Inventory,
  values: ReadonlyMap<string, string | true>,
  change: (document: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> => {
  const document = await PDFDocument.load(blank, { password: '', updateMetadata: false });
  const form = document.getForm();
  for (const [name, value] of values) {
    const kind: Box['kind'] | undefined = inventory.boxes[name]?.kind;
    if (kind === 'tick') form.getCheckBox(name).check();
    else if (kind === 'radio') form.getRadioGroup(name).select(String(value));
    else if (kind === 'choice') form.getDropdown(name).select(String(value));
    else {
      const box = form.getTextField(name);
      box.setMaxLength(undefined);
      box.setText(String(value));
      const own = inventory.boxes[name];
      if (own?.kind === 'text' && own.maxLength !== undefined && String(value).length <= own.maxLength)
        box.setMaxLength(own.maxLength);
    }
  }
  await change(document);
  return document.save();
};

/** What makes a filled PDF, each part by default that of the sample on a stand-in of the newest edition. */
export interface Filling {
  readonly edition?: string;
  readonly patch?: MergePatch;
  readonly boxes?: Boxes;
  readonly name?: string;
  readonly blank?: Uint8Array;
  readonly change?: (document: PDFDocument) => void | Promise<void>;
}

/** A form filled by a program of others. */
export const filled = async (
  id: string,
  { edition, patch, boxes = {}, name, blank, change }: Filling = {},
): Promise<PdfFile> => {
  const form = formOf(id, edition);
  const { inventory } = form;
  const bytes = await filledByOthers(
    blank ?? drawStandIn(inventory),
    inventory,
    valuesFor(form, answersWith(patch), boxes),
    change,
  );
  return { name: name ?? `${id}.pdf`, bytes };
};

/** Draws what the boxes show onto the pages and takes the boxes away, as many programs do; what it says of boxes without a look is left unsaid. */
export const flatten = (document: PDFDocument): void => {
  const { error } = console;
  console.error = () => undefined;
  try {
    document.getForm().flatten();
  } finally {
    console.error = error;
  }
};

/** What is read of a file without print. */
export const EMPTY_PRINT: ReadFile = {
  is: 'read',
  pdf: { pages: [], fields: [], encrypted: false, xfa: false },
  forms: [],
  footers: [],
  printFault: null,
  words: [],
  drafts: [],
  notes: [],
  isMadeByProgram: false,
};

/** A form whose boxes hold what is given, as if it were read from a file. */
export const formHolding = (definition: FormDefinition, values: Held, file: string): PdfForm => {
  const { inventory } = definition;
  const fieldOf = ([name, box]: readonly [string, Box]): readonly [string, InspectedField] => [
    name,
    {
      name,
      kind: box.kind,
      page: box.page,
      rect: box.rect,
      value: values.get(name) ?? null,
      maxLength: box.kind === 'text' ? (box.maxLength ?? null) : null,
      on: [],
      buttons: [],
      options: [],
      font: 'font' in box ? box.font : null,
      size: 'size' in box ? box.size : 0,
      comb: box.kind === 'text' && box.comb === true,
      // A program may make a tall box hold several lines.
      multiline: box.kind === 'text' && (box.multiline === true || box.rect[3] > 25),
      readOnly: false,
      tooltip: null,
    },
  ];
  const fields = new Map(Object.entries(inventory.boxes).map(fieldOf));
  const pages = new Map(Array.from({ length: inventory.pages }, (_, page) => [page + 1, page + 1] as const));
  const found = { inventory, prefix: '', pages, fields, differences: 0 };
  const held = heldIn(found);
  return { file, found, definition, held, back: readBack(definition, held) };
};

/** The official blank of the newest edition, or null. */
export const blankFor = (id: string, edition?: string): Uint8Array | null => {
  const { inventory } = formOf(id, edition);
  return officialBlank(inventory.form, inventory.edition);
};

/** Checks filled PDFs as the command line does, on the sample's day. */
export const checkFiles = async (
  files: readonly PdfFile[],
  answers: Case | null = null,
  today = TODAY,
): Promise<CheckedPdfs> => {
  const pdfs = [];
  for (const file of files) pdfs.push(await readPdf(file, known));
  return checkPdfs(pdfs, { known, today, law: ourLaw, answers });
};

/** What is always told of a stand-in, and of any form that nobody has signed yet. */
const USUAL = [
  'filled-form-is-meant-for-filing',
  'filled-form-is-signed-before-it-is-sent',
  'a-pdf-shows-what-checks-need',
];

/** The findings of a check but those. */
export const unusual = ({ findings }: Pick<CheckedPdfs, 'findings'>): readonly Finding[] =>
  findings.filter(({ rule }) => !USUAL.includes(rule));
