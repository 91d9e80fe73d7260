import type { View } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import type { ReadFile } from '../form/read-back-file.ts';
import { type DrawRow, itemsOfRow, type LeaveRow, type LeftFor } from '../form/rows.ts';
import { fileFinding } from './file-checks.ts';
import { nameOf, type PdfForm, placeOfBox, toldItem } from './pdf-form.ts';

/** A box that stays empty: what it is for, and how people find it. */
interface LeftBox {
  readonly box: string;
  readonly item: string;
  readonly isFilled: boolean;
  /** True for a real electronic signature. */
  readonly isSigned: boolean;
}

const lines: Readonly<Record<LeftFor, string>> = {
  signature: 'signature line',
  'day of signature': 'day of signature',
  'other cases': 'box for other cases',
  print: 'printed heading',
};

const itemOf = (form: PdfForm, name: string, leftFor: LeftFor): string => {
  const box = form.found.inventory.boxes[name];
  return toldItem(form, box?.item ?? `${lines[leftFor]} on page ${box?.page ?? '?'}`);
};

/** Boxes that are left for something, on the pages that are in the file. */
const leftBoxes = (form: PdfForm, leftFor: LeftFor): readonly LeftBox[] =>
  (form.definition?.rows ?? [])
    .filter((row): row is LeaveRow => row.kind === 'leave' && row.leftFor === leftFor)
    .flatMap(({ boxes }) => boxes)
    .filter((name) => form.found.fields.has(name))
    .map((box) => ({
      box,
      item: itemOf(form, box, leftFor),
      isFilled: form.held.has(box),
      isSigned: form.held.has(box) && form.found.inventory.boxes[box]?.kind === 'signature',
    }));

/** Answers in boxes that are for other cases, and words over print. */
export const strayFindings = (form: PdfForm): Finding[] =>
  [...leftBoxes(form, 'other cases'), ...leftBoxes(form, 'print')]
    .filter(({ isFilled }) => isFilled)
    .map(({ box, item }) =>
      fileFinding('box-for-others-stays-empty', {
        items: [item],
        says: `${item} holds words or a tick, and asks nothing of a STEM OPT filer.`,
        fix: 'Leave it empty.',
        inPdf: placeOfBox(form, box),
      }),
    );

/** Words on a signature line. */
export const typedFindings = (form: PdfForm): Finding[] =>
  leftBoxes(form, 'signature')
    .filter(({ isFilled, isSigned }) => isFilled && !isSigned)
    .map(({ box, item }) =>
      fileFinding('signature-is-no-typed-word', {
        items: [item],
        says: `${item} holds typed words.`,
        fix: 'Take them out, print the page, and sign it by hand in black ink.',
        inPdf: placeOfBox(form, box),
      }),
    );

/** Signatures that every filer of a form gives, by the pages of the form that they stand on. */
const everybodySigns: Readonly<Record<string, readonly number[]>> = { 'i-765': [4], 'i-983': [1, 2, 4], 'g-1450': [1] };

const IN_INK = 'Print it, and have each line signed and dated by hand in ink.';

/** A school takes more than ink. */
const HOW_SIGNED: Readonly<Record<string, string>> = {
  'i-983':
    'Have each line signed and dated, in ink on paper or with e-signature software; a typed name is no signature.',
};

/** Which parts of a form are not signed in the file; ink comes after printing, so it is a note. */
export const unsignedFindings = (form: PdfForm): Finding[] => {
  const { inventory } = form.found;
  const pages = everybodySigns[inventory.form] ?? [];
  const items = leftBoxes(form, 'signature')
    .filter(({ box, isFilled }) => !isFilled && pages.includes(inventory.boxes[box]?.page ?? 0))
    .map(({ item }) => item);
  if (items.length === 0 || form.held.size === 0) return [];
  return [
    fileFinding('filled-form-is-signed-before-it-is-sent', {
      items,
      says: `The ${nameOf(form)} is not signed in the file${items.length === 1 ? '' : ` on ${items.length} lines`}.`,
      fix: HOW_SIGNED[inventory.form] ?? IN_INK,
    }),
  ];
};

const EVALUATION = /^(?:First|Final) evaluation/;
const NAME_OF_STUDENT = /name of student$/;

const hasWords = ({ page, rect: [x, y, width, height] }: DrawRow, form: PdfForm, { words }: ReadFile): boolean =>
  (words[(form.found.pages.get(page) ?? 0) - 1] ?? []).some(
    (word) => word.text.trim() !== '' && word.x > x && word.x < x + width && word.y > y && word.y < y + height,
  );

/** Page 5 of the I-983, when the training has not begun. */
export const evaluationFindings = (form: PdfForm, read: ReadFile, view: View, today: string): Finding[] => {
  const rows = form.definition?.rows ?? [];
  const filled = rows.flatMap((row): { readonly item: string; readonly box: string | null }[] => {
    if (row.kind === 'draw')
      return EVALUATION.test(row.item) && hasWords(row, form, read) ? [{ item: row.item, box: null }] : [];
    return itemsOfRow(row).flatMap(({ item, box }) =>
      item !== null && EVALUATION.test(item) && !NAME_OF_STUDENT.test(item) && form.held.has(box)
        ? [{ item, box }]
        : [],
    );
  });
  const starts = (['job.starts', 'school.stemPeriod.from'] as const)
    .map((path) => view.at(path))
    .find(({ is }) => is === 'answered');
  const [first] = filled;
  if (first === undefined || starts?.is !== 'answered' || starts.text <= today) return [];
  return [
    fileFinding('page-5-is-empty-at-the-start', {
      items: filled.map(({ item }) => toldItem(form, item)),
      says: `The evaluations on page 5 of the ${nameOf(form)} are filled in, and the training begins on ${starts.text}.`,
      fix: 'Leave page 5 empty until twelve months have passed.',
      inPdf:
        first.box === null
          ? { file: form.file, page: form.found.pages.get(5) ?? null, box: null }
          : placeOfBox(form, first.box),
    }),
  ];
};
