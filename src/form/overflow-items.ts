import { beginText } from './continue.ts';
import type { Continuation } from './define.ts';
import { type Fitted, fitText, placeOnRules, type Space, spaceOf } from './fit.ts';
import type { TextBox } from './inventory.ts';
import { noteOf, type Overflowing, onSheet, placeOf } from './overflow.ts';
import { boxNamed, type Planning, told } from './planning.ts';
import type { ItemBox, OverflowItem, OverflowRow } from './rows.ts';

const spaceOnRules = (box: TextBox, { apart }: OverflowRow['rules']): Space => ({
  ...spaceOf(box),
  lines: Math.floor(box.rect[3] / apart),
});

const place = (planning: Planning, { item, box }: ItemBox, entry: Overflowing, value: string, fitted: Fitted): void => {
  const { size, lines, multiline } = fitted;
  planning.boxes.push({
    kind: 'text',
    box,
    item: told(planning, item),
    path: entry.path,
    value,
    size,
    lines,
    multiline,
  });
};

/** Page, part and item number in their short boxes. Throws when one does not fit: a mistake in the form's rows. */
const placeShort = (planning: Planning, target: ItemBox, entry: Overflowing, value: string): void => {
  const fitted = fitText(boxNamed(planning, target.box, 'text'), value);
  if (!fitted.fits) throw new Error(`The box of ${target.item} does not hold "${value}".`);
  place(planning, target, entry, value, fitted);
};

/** Fills one item for additional information; what its text box does not hold comes back. `more`: further entries have no item. */
const placeEntry = (
  planning: Planning,
  entry: Overflowing,
  { page, part, item, text }: OverflowItem,
  { goesOn, more }: Continuation,
  rules: OverflowRow['rules'],
  isLast: boolean,
): string => {
  const own = placeOf(entry.items[0] ?? '');
  placeShort(planning, page, entry, String(entry.page));
  placeShort(planning, part, entry, own.part);
  placeShort(planning, item, entry, own.item);
  const box = boxNamed(planning, text.box, 'text');
  const space = spaceOnRules(box, rules);
  const begin = (most: number) => beginText(entry.text, most, space, entry.isList);
  const whole = begin(isLast ? space.lines - 1 : space.lines);
  const begun = whole.rest === '' ? whole : begin(space.lines - 1);
  const last = begun.rest === '' ? (isLast ? [more] : []) : [goesOn];
  const value = [begun.value, ...last].join('\n');
  place(planning, text, entry, value, placeOnRules(box, [...begun.lines, ...last], rules));
  return begun.rest;
};

/** Puts the texts that their boxes do not hold into the form's items for additional information, and the rest on sheets. */
export const planOverflow = (row: OverflowRow | null, continuation: Continuation, planning: Planning): void => {
  const { overflowing } = planning;
  const sheets = `in "${continuation.title}"`;
  overflowing.forEach((entry, at) => {
    const target = row?.items[at];
    if (row === null || target === undefined) {
      planning.continued.push(onSheet(planning, entry, entry.text, entry.begun ? 'the box' : null));
      planning.notes.push(noteOf(planning, entry, row === null ? `${sheets}, number ${entry.number}` : sheets));
      return;
    }
    const isLast = at === row.items.length - 1 && overflowing.length > row.items.length;
    const rest = placeEntry(planning, entry, target, continuation, row.rules, isLast);
    const item = told(planning, target.text.item);
    if (rest !== '') planning.continued.push(onSheet(planning, entry, rest, item));
    planning.notes.push(noteOf(planning, entry, rest === '' ? `in ${item}` : `in ${item} and ${sheets}`));
  });
};
