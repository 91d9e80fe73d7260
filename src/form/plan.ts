import type { View } from '../case/view.ts';
import { collectFaults } from './collected.ts';
import type { FormDefinition } from './define.ts';
import { planChoice, planOneOf, planRadio, planTick, planTickIf } from './plan-mark.ts';
import { planFixed, planText } from './plan-text.ts';
import type { FormPlan } from './planned.ts';
import { blame, type Planning } from './planning.ts';
import { type BeyondRow, boxesOfRow, type Condition, type Row } from './rows.ts';

/** `pages`: the 1-based pages of the form that are kept; all when absent. */
export interface PlanOptions {
  readonly pages?: readonly number[];
}

const holds = (view: View, [path, value]: Condition): boolean => {
  const answer = view.at(path);
  return answer.is === 'answered' && answer.value === value;
};

const isAsked = (row: Row, view: View): boolean =>
  !('when' in row) || row.when === undefined || row.when.every((condition) => holds(view, condition));

const isKept = (row: Row, form: FormDefinition, pages: readonly number[] | undefined): boolean => {
  if (pages === undefined || row.kind === 'beyond') return true;
  return boxesOfRow(row).some((name) => {
    const box = form.inventory.boxes[name];
    return box !== undefined && pages.includes(box.page);
  });
};

const planBeyond = (row: BeyondRow, planning: Planning): void => {
  const found = row.paths.find((path) => {
    const { is } = planning.view.at(path);
    return is === 'answered' || is === 'unanswered';
  });
  if (found === undefined) return;
  blame(planning, row.item, [
    {
      rule: 'form-has-a-box-for-every-entry',
      path: found.replace(/(\.\d+)\..*$/, '$1'),
      says: `the last box that the form has for this list; the rest belongs in ${row.place}, which is not filled yet`,
      fix: `Give only the entries that have a box, and write the rest into ${row.place} by hand.`,
    },
  ]);
};

const planRow = (row: Row, planning: Planning): void => {
  switch (row.kind) {
    case 'text':
      planText(row, planning);
      break;
    case 'choice':
      planChoice(row, planning);
      break;
    case 'tick':
      planTick(row, planning);
      break;
    case 'tick-if':
      planTickIf(row, planning);
      break;
    case 'one-of':
      planOneOf(row, planning);
      break;
    case 'radio':
      planRadio(row, planning);
      break;
    case 'fixed':
      planFixed(row, planning);
      break;
    case 'beyond':
      planBeyond(row, planning);
      break;
    case 'leave':
      break;
  }
};

/**
 * Decides what goes into each box of a form, laid out, and finds everything that stops it at once. Boxes that are not
 * in the plan stay empty; a question that the case does not answer is an error, never a No.
 */
export const planForm = (form: FormDefinition, view: View, { pages }: PlanOptions = {}): FormPlan => {
  const planning: Planning = { form, view, boxes: [], faults: [] };
  for (const row of form.rows) if (isAsked(row, view) && isKept(row, form, pages)) planRow(row, planning);
  const { form: name, edition } = form.inventory;
  return { form: name, edition, boxes: planning.boxes, findings: collectFaults(planning.faults) };
};
