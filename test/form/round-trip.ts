import type { CasePath } from '../../src/case/path.ts';
import type { Answer, View } from '../../src/case/view.ts';
import type { FormDefinition } from '../../src/form/define.ts';
import { formatFor } from '../../src/form/format.ts';
import { askedRows, planForm } from '../../src/form/plan.ts';
import type { PlannedBox } from '../../src/form/planned.ts';
import type { Held, ReadBack } from '../../src/form/read-back.ts';
import type { Row, TextRow } from '../../src/form/rows.ts';

/** What the boxes of a form hold once a plan is filled in. */
export const heldBy = (boxes: readonly PlannedBox[]): Held =>
  new Map(boxes.flatMap((box) => (box.kind === 'drawn' ? [] : [[box.box, box.value] as const])));

/** The answers that a form prints of a case: each with the row that prints it. */
const printedAnswers = (form: FormDefinition, view: View): { path: CasePath; row: Row }[] =>
  askedRows(form, view).flatMap((row): { path: CasePath; row: Row }[] => {
    switch (row.kind) {
      case 'one-of':
        return row.options.map(({ path }) => ({ path, row }));
      case 'beyond':
        return row.entries.flat().map((path) => ({ path, row }));
      case 'fixed':
      case 'overflow':
      case 'leave':
        return [];
      default:
        return view.sources(row.path).map((path) => ({ path, row }));
    }
  });

const isText = (row: Row): row is TextRow => row.kind === 'text';

const isSame = (read: unknown, answer: Answer, row: Row): boolean => {
  if (answer.is === 'none') return read === 'none';
  if (answer.is !== 'answered') return false;
  if (read === answer.value || read === answer.onForm) return true;
  if (!isText(row) || typeof read !== 'string') return false;
  if (row.format === undefined) return read === answer.onForm.normalize('NFC').trim().replace(/\s+/g, ' ');
  return formatFor(read, row.format) === formatFor(answer.text, row.format);
};

/** Why an answer that a form prints cannot be read back from it; null when nothing explains it. */
const reasonFor = (path: CasePath, row: Row, view: View, held: Held): string | null => {
  const answer = view.at(path);
  if (answer.is === 'absent') return 'nothing was asked: the list is shorter';
  if (answer.is === 'none') return 'none prints nothing in this box';
  if (isText(row) && row.byHand === true && !held.has(row.box)) return 'too long for its box, and left to the pen';
  if (row.kind === 'draw') return 'drawn on the page, which has no box there';
  if (row.kind === 'beyond') return 'given and middle name in one line may be parted in more than one way';
  if (isText(row) && row.path.startsWith('derived.student'))
    return 'given and middle name in one box may be parted in more than one way';
  if (isText(row) && row.path === 'derived.preparerFullName') return 'the preparer is named in Part 5, in two boxes';
  if (path === 'employer.eVerify.clientNumber') return 'the box does not say whose E-Verify number it is';
  if (isText(row) && /continu|See cont\.|^See Part (?:6|Six)$/.test(held.get(row.box) ?? ''))
    return 'the text, or its rest, stands on sheets that are no form';
  return null;
};

/** What is wrong with what was read back of a filled form, one line for each answer; and the answers that a reason excuses. */
export const compared = (form: FormDefinition, view: View, held: Held, read: ReadBack) => {
  const wrong: string[] = [];
  const excused = new Map<string, string>();
  const rows = printedAnswers(form, view);
  for (const { path, row } of rows) {
    const found = read.answers.filter((answer) => answer.path === path);
    const answer = view.at(path);
    const isGiven =
      found.length > 0 &&
      found.every(
        ({ value }) =>
          isSame(value, answer, row) || rows.some((other) => other.path === path && isSame(value, answer, other.row)),
      );
    if (isGiven) continue;
    const reason = reasonFor(path, row, view, held);
    if (
      reason === null ||
      (found.length > 0 && answer.is === 'answered' && row.kind === 'text' && path !== 'employer.eVerify.clientNumber')
    )
      wrong.push(
        `${path} (${row.kind}): ${JSON.stringify(found.map(({ value }) => value))}, not ${JSON.stringify(answer)}`,
      );
    else excused.set(path, reason);
  }
  const paths = new Set(rows.map(({ path }) => path));
  const foreign = read.answers.filter(({ path, way }) => !paths.has(path) && way !== 'implied');
  return { wrong, excused, foreign };
};

/** The plan of a form, and what its boxes hold. */
export const planned = (form: FormDefinition, view: View) => {
  const plan = planForm(form, view);
  return { plan, held: heldBy(plan.boxes) };
};
