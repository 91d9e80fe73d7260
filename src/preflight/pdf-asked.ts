import type { View } from '../case/view.ts';
import { askedRows } from '../form/plan.ts';
import { boxesOfRow, itemsOfRow, type Row } from '../form/rows.ts';
import type { PdfForm } from './pdf-form.ts';

/** The two parts of page 5 of the I-983, which are asked when they are due. */
const evaluations: readonly string[] = ['First evaluation', 'Final evaluation'];

/** Printed on every page anyway: it does not begin an evaluation. */
const NAME_OF_STUDENT = /name of student$/;

/** Rows of one of the evaluations that hold something of it. */
const isBegun = (which: string, { definition, held }: PdfForm): boolean =>
  (definition?.rows ?? []).some((row) =>
    itemsOfRow(row).some(
      ({ item, box }) => item?.startsWith(which) === true && !NAME_OF_STUDENT.test(item) && held.has(box),
    ),
  );

/** The rows that a filled form asks by what it says itself, on the pages that are there. */
export const rowsAsked = (form: PdfForm, view: View): readonly Row[] => {
  if (form.definition === null) return [];
  const leaves = evaluations.filter((which) => !isBegun(which, form));
  return askedRows(form.definition, view, { pages: [...form.found.pages.keys()], leaves });
};

/** True when no box of a row holds anything. */
export const isEmptyRow = (row: Row, { held }: PdfForm): boolean => !boxesOfRow(row).some((box) => held.has(box));
