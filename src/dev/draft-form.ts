import type { Inventory } from '../form/inventory.ts';
import { literalsIn, type SourcePiece, sourceRows, withLiterals } from './source-rows.ts';

/** The reason of boxes that nobody has decided about yet; a test refuses it. */
export const UNDECIDED = 'decide';

/** A first `form.ts` of an edition. */
export interface DraftForm {
  readonly text: string;
  /** Items of rows that could not be copied, because the new edition has not all their boxes. */
  readonly dropped: readonly string[];
  /** Items that are printed with another number than before: `13 -> 13.b`. */
  readonly moved: readonly string[];
  /** Boxes that wait for a decision. */
  readonly undecided: readonly string[];
}

/** The form.ts of an edition, and its boxes. */
export interface DraftSource {
  readonly source: string;
  readonly inventory: Inventory;
}

const quoted = (name: string): string => `'${name.replace(/[\\']/g, '\\$&')}'`;

const leaveUndecided = (boxes: readonly string[]): string =>
  boxes.length === 0
    ? ''
    : `\n    // Not in the edition that the rows come from\n    leave([${boxes.map(quoted).join(', ')}], '${UNDECIDED}'),\n`;

/** Old item -> new item, where all boxes of the old item that are still there agree. */
const movedItems = (old: Inventory, fresh: Inventory): ReadonlyMap<string, string> => {
  const found = new Map<string, Set<string>>();
  for (const [name, { item }] of Object.entries(old.boxes)) {
    const now = fresh.boxes[name]?.item;
    if (item !== null && now !== null && now !== undefined) found.set(item, (found.get(item) ?? new Set()).add(now));
  }
  const moved = new Map([...found].flatMap(([item, now]) => (now.size === 1 ? [[item, [...now][0] ?? item]] : [])));
  for (const [stem, now] of movedStems(moved)) if (!found.has(stem)) moved.set(stem, now);
  return moved;
};

/** `14` -> `18` where `14.a` became `18.a` and so on: rows about a list name it without its letters. */
const movedStems = (moved: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const stems = new Map<string, Set<string>>();
  for (const [was, is] of moved) {
    const [one, other] = [/^(.*\d)(\.[a-z])$/.exec(was), /^(.*\d)(\.[a-z])$/.exec(is)];
    if (one?.[1] === undefined) continue;
    const now = one[2] === other?.[2] ? (other?.[1] ?? '') : '';
    stems.set(one[1], (stems.get(one[1]) ?? new Set()).add(now));
  }
  return new Map(
    [...stems].flatMap(([stem, now]) => (now.size === 1 && !now.has('') ? [[stem, [...now].join('')]] : [])),
  );
};

/** The boxes of the old edition that a row speaks for. */
const boxesIn = (text: string, old: Inventory): readonly string[] =>
  literalsIn(text).filter((words) => Object.hasOwn(old.boxes, words));

const fits = (name: string, old: Inventory, fresh: Inventory): boolean => {
  const [was, is] = [old.boxes[name], fresh.boxes[name]];
  // A label of ours is no longer allowed where the form prints an item now.
  return was !== undefined && is !== undefined && was.kind === is.kind && (was.item !== null || is.item === null);
};

/** A row of the old edition as the new one can have it; null when it cannot. */
const copiedRow = (
  text: string,
  old: Inventory,
  fresh: Inventory,
  items: ReadonlyMap<string, string>,
): string | null => {
  const boxes = boxesIn(text, old);
  const kept = boxes.filter((name) => fits(name, old, fresh));
  if (/^\s*leave\(/.test(text)) {
    const there = boxes.filter((name) => Object.hasOwn(fresh.boxes, name));
    if (there.length === boxes.length) return text;
    // What follows the boxes stays: the reason, by name or in words, and what the boxes are left for.
    const rest = /\],\s*([\s\S]*?),?\s*\),?\s*$/.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? "''";
    return there.length === 0 ? '' : `    leave([${there.map(quoted).join(', ')}], ${rest}),\n`;
  }
  if (kept.length < boxes.length) return null;
  const isMoved = boxes.every((name) => {
    const was = old.boxes[name]?.item ?? null;
    return was === null || (items.get(was) ?? was) === fresh.boxes[name]?.item;
  });
  if (!isMoved) return null;
  return withLiterals(text, (words) => (Object.hasOwn(old.boxes, words) ? words : (items.get(words) ?? words)));
};

/**
 * Copies the rows of the nearest edition, with the items that the new one prints. Rows are copied only where every box is there
 * by its name and kind; all other boxes are left with the reason `decide`.
 */
export const draftForm = ({ source, inventory: old }: DraftSource, fresh: Inventory): DraftForm => {
  const { head, pieces, tail } = sourceRows(source);
  const items = movedItems(old, fresh);
  const dropped: string[] = [];
  const copied = pieces.map(({ kind, text }: SourcePiece): string => {
    if (kind === 'between') return text;
    const row = copiedRow(text, old, fresh, items);
    if (row === null) dropped.push(literalsIn(text).find((words) => words !== '') ?? text.trim());
    return row ?? '';
  });
  const rows = copied.join('');
  const claimed = new Set(literalsIn(rows));
  const undecided = Object.keys(fresh.boxes).filter((name) => !claimed.has(name));
  const moved = [...items].flatMap(([was, is]) => (was === is ? [] : [`${was} -> ${is}`]));
  const opening = head.replaceAll(old.printedEdition, fresh.printedEdition);
  return { text: opening + rows + leaveUndecided(undecided) + tail, dropped, moved, undecided };
};

/** A `form.ts` for a form of which there is no edition yet: every box waits for a decision. */
export const emptyForm = (fresh: Inventory): DraftForm => {
  const undecided = Object.keys(fresh.boxes);
  const text = [
    "import { defineForm, rowsOf } from '../../../src/form/define.ts';",
    "import { fields } from './fields.ts';",
    '',
    'const { leave } = rowsOf(fields);',
    '',
    `/** Form ${fresh.form.toUpperCase()}, edition ${fresh.printedEdition}. */`,
    'export const form = defineForm(fields, {',
    `  title: 'Form ${fresh.form.toUpperCase()}',`,
    `  rows: [${leaveUndecided(undecided).trim().replace(/^.*\n/, '')}],`,
    '});',
    '',
  ].join('\n');
  return { text, dropped: [], moved: [], undecided };
};
