import type { View } from '../case/view.ts';
import { collectFaults } from './collected.ts';
import type { FormDefinition } from './define.ts';
import { planOverflow } from './overflow-items.ts';
import { planBeyond } from './plan-beyond.ts';
import { planDraw } from './plan-draw.ts';
import { planChoice, planOneOf, planRadio, planTick, planTickIf } from './plan-mark.ts';
import { planFixed, planText } from './plan-text.ts';
import type { FormPlan } from './planned.ts';
import type { Planning } from './planning.ts';
import { boxesOfRow, type Condition, itemsOfRow, type Row } from './rows.ts';

/** `pages`: the 1-based pages of the form that are kept; all when absent. `leaves`: items that begin so stay empty. */
export interface PlanOptions {
  readonly pages?: readonly number[];
  readonly leaves?: readonly string[];
}

const holds = (view: View, [path, value]: Condition): boolean => {
  const answer = view.at(path);
  return answer.is === 'answered' && answer.value === value;
};

const isAsked = (row: Row, view: View): boolean =>
  !('when' in row) || row.when === undefined || row.when.every((condition) => holds(view, condition));

const isKept = (row: Row, form: FormDefinition, pages: readonly number[] | undefined): boolean => {
  if (pages === undefined) return true;
  if (row.kind === 'beyond') return pages.includes(row.page);
  if (row.kind === 'draw') return pages.includes(row.page);
  return boxesOfRow(row).some((name) => {
    const box = form.inventory.boxes[name];
    return box !== undefined && pages.includes(box.page);
  });
};

const isLeft = (row: Row, leaves: readonly string[]): boolean => {
  if (leaves.length === 0) return false;
  const items = row.kind === 'draw' ? [row.item] : itemsOfRow(row).flatMap(({ item }) => item ?? []);
  return leaves.some((begin) => items.some((item) => item.startsWith(begin)));
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
    case 'draw':
      planDraw(row, planning);
      break;
    case 'beyond':
      planBeyond(row, planning);
      break;
    // Planned last: what the other rows left over.
    case 'overflow':
    case 'leave':
      break;
  }
};

/** Rows by form and options: they are the same for every case. */
const kept = new WeakMap<FormDefinition, Map<string, readonly Row[]>>();

const keptRows = (form: FormDefinition, { pages, leaves = [] }: PlanOptions): readonly Row[] => {
  const key = JSON.stringify([pages, leaves]);
  const ofForm = kept.get(form) ?? new Map<string, readonly Row[]>();
  kept.set(form, ofForm);
  const known = ofForm.get(key);
  if (known !== undefined) return known;
  const rows = form.rows.filter((row) => isKept(row, form, pages) && !isLeft(row, leaves));
  ofForm.set(key, rows);
  return rows;
};

/** The rows of a form that this case asks, on the pages that are kept. */
export const askedRows = (form: FormDefinition, view: View, options: PlanOptions = {}): readonly Row[] =>
  keptRows(form, options).filter((row) => isAsked(row, view));

/**
 * Decides what goes into each box of a form, laid out, and finds everything that stops it at once. Boxes that are not
 * in the plan stay empty; a question that the case does not answer is an error, never a No.
 */
export const planForm = (form: FormDefinition, view: View, options: PlanOptions = {}): FormPlan => {
  const planning: Planning = { form, view, boxes: [], faults: [], overflowing: [], continued: [], notes: [] };
  const rows = askedRows(form, view, options);
  for (const row of rows) planRow(row, planning);
  const items = rows.find((row) => row.kind === 'overflow') ?? null;
  if (form.continuation !== undefined) planOverflow(items, form.continuation, planning);
  const { form: name, edition } = form.inventory;
  const { boxes, continued, faults, notes } = planning;
  return { form: name, edition, boxes, continued, findings: [...collectFaults(faults), ...notes] };
};
