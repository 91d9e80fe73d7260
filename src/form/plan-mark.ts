import type { CasePath, YesNoPath } from '../case/path.ts';
import { denied } from './denied.ts';
import { choiceFix, unanswered, yesNoFix } from './faults.ts';
import { fitText } from './fit.ts';
import { blame, boxNamed, type Planning, told } from './planning.ts';
import type { ChoiceRow, IfAny, ItemBox, OneOfRow, RadioRow, RowOptions, TickIfRow, TickRow } from './rows.ts';

/** The answer of a question with printed boxes as text; null when nothing is to be marked. */
const markAt = (
  path: CasePath,
  items: readonly string[],
  fix: (path: string) => string,
  row: RowOptions & IfAny,
  planning: Planning,
): string | null => {
  const answer = planning.view.at(path);
  for (const item of items) blame(planning, item, denied(planning.view, path, row));
  if (answer.is === 'unanswered') for (const item of items) blame(planning, item, unanswered(planning.view, path, fix));
  return answer.is === 'answered' ? String(answer.value) : null;
};

const markTick = ({ item, box }: ItemBox, path: CasePath, planning: Planning): void => {
  const { on } = boxNamed(planning, box, 'tick');
  planning.boxes.push({ kind: 'tick', box, item: told(planning, item), path, value: on });
};

/** Chooses an entry of a list box. */
export const planChoice = (row: ChoiceRow, planning: Planning): void => {
  const { path, item } = row;
  const box = boxNamed(planning, row.box, 'choice');
  const value = markAt(path, [item], () => `Answer "${path}" with its two-letter code.`, row, planning);
  if (value === null) return;
  const fitted = fitText(box, value);
  if (!fitted.fits || !box.options.includes(value)) throw new Error(`The list of ${item} has no entry "${value}".`);
  const { size, lines } = fitted;
  planning.boxes.push({ kind: 'choice', box: row.box, item: told(planning, item), path, value, size, lines });
};

/** Ticks the box of the answer, and no other of the group. */
export const planTick = (row: TickRow, planning: Planning): void => {
  const names = Object.keys(row.options);
  const fix = names.includes('true') ? yesNoFix : choiceFix(names);
  const items = [...new Set(Object.values(row.options).map(({ item }) => item))];
  const answer = markAt(row.path, items, fix, row, planning);
  if (answer === null) return;
  const option = row.options[answer];
  if (option === undefined) throw new Error(`${row.path} has no box for "${answer}".`);
  markTick(option, row.path, planning);
};

const isYes = (path: YesNoPath, item: string, row: RowOptions, planning: Planning): boolean | null => {
  const answer = markAt(path, [item], yesNoFix, row, planning);
  return answer === null ? null : answer === 'true';
};

/** Ticks a box when the answer is yes. */
export const planTickIf = (row: TickIfRow, planning: Planning): void => {
  if (isYes(row.path, row.item, row, planning)) markTick(row, row.path, planning);
};

/** Ticks the one box whose question is answered yes; none or several is a fault, and so is a question left open. */
export const planOneOf = (row: OneOfRow, planning: Planning): void => {
  const answers = row.options.map((option) => ({ option, yes: isYes(option.path, option.item, row, planning) }));
  if (answers.some(({ yes }) => yes === null)) return;
  const ticked = answers.filter(({ yes }) => yes === true);
  const [only] = ticked;
  if (only !== undefined && ticked.length === 1) {
    markTick(only.option, only.option.path, planning);
    return;
  }
  const paths = row.options.map(({ path }) => `"${path}"`).join(' and ');
  for (const { item } of row.options)
    blame(planning, item, [
      {
        rule: 'exactly-one-box-of-a-group-is-ticked',
        path: row.options[0]?.path ?? null,
        says: `one of these boxes is to be ticked, and the answers tick ${ticked.length}`,
        fix: `Of ${paths} answer exactly one with true.`,
      },
    ]);
};

/** Sets a button of a radio group. */
export const planRadio = (row: RadioRow, planning: Planning): void => {
  const { buttons } = boxNamed(planning, row.box, 'radio');
  const yes = isYes(row.path, row.item, row, planning);
  if (yes === null) return;
  const value = yes ? row.buttons.yes : row.buttons.no;
  if (!buttons.some(({ on }) => on === value)) throw new Error(`${row.item} has no button "${value}".`);
  planning.boxes.push({ kind: 'radio', box: row.box, item: told(planning, row.item), path: row.path, value });
};
