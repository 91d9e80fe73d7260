import { type Case, caseSchema } from '../case/case.ts';
import { mergePatch } from '../case/merge-patch.ts';
import { stepsOf, takesNone } from '../case/outline.ts';
import type { CasePath } from '../case/path.ts';
import type { PdfPlace } from '../finding.ts';
import type { ReadAnswer } from '../form/read-back.ts';
import { type PdfForm, placeOfBox, toldItem } from './pdf-form.ts';

/** An answer of a filled PDF, with its printed item as told to people and its place. */
export interface PdfAnswer {
  readonly path: CasePath;
  readonly value: ReadAnswer['value'];
  readonly way: ReadAnswer['way'];
  readonly item: string;
  readonly place: PdfPlace;
}

/** What filled PDFs say together. */
export interface PdfAnswers {
  /** The answer of each path: the first that a box for it gives, else one that was taken out of other words. */
  readonly chosen: ReadonlyMap<string, PdfAnswer>;
  /** The answers as an answer file has them. */
  readonly json: Json;
  /** Answers that stand in a later box of a list whose earlier boxes are empty: they have no place in `json`. */
  readonly loose: readonly PdfAnswer[];
}

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const ranks: Readonly<Record<ReadAnswer['way'], number>> = { said: 0, undone: 1, implied: 2 };

/** All answers of some forms, in the order of the forms. */
export const answersOf = (forms: readonly PdfForm[]): readonly PdfAnswer[] =>
  forms.flatMap((form) =>
    // A form without a single word says nothing, not even by its empty ticks.
    form.held.size === 0
      ? []
      : form.back.answers.map(({ path, value, way, item, box }) => ({
          path,
          value,
          way,
          item: toldItem(form, item),
          place: placeOfBox(form, box),
        })),
  );

type Node = { readonly leaf: PdfAnswer } | { readonly kids: Map<string, Node> };

const plant = (root: Map<string, Node>, answer: PdfAnswer): void => {
  let here = root;
  const keys = answer.path.split('.');
  const last = keys.pop() ?? '';
  for (const key of keys) {
    const known = here.get(key);
    const kids = known !== undefined && 'kids' in known ? known.kids : new Map<string, Node>();
    here.set(key, { kids });
    here = kids;
  }
  here.set(last, { leaf: answer });
};

const isNone = (node: Node): boolean =>
  'leaf' in node ? node.leaf.value === 'none' : node.kids.size > 0 && [...node.kids.values()].every(isNone);

const leavesOf = (node: Node): readonly PdfAnswer[] =>
  'leaf' in node ? [node.leaf] : [...node.kids.values()].flatMap(leavesOf);

const isList = (kids: ReadonlyMap<string, Node>): boolean =>
  kids.size > 0 && [...kids.keys()].every((key) => /^\d+$/.test(key));

/** The JSON of a node; undefined when nothing is left of it. Nones that stand for a whole group or list become one. */
const jsonOf = (node: Node, path: string, loose: PdfAnswer[]): Json | undefined => {
  if ('leaf' in node) return node.leaf.value;
  if (isNone(node) && takesNone(stepsOf(path))) return 'none';
  if (isList(node.kids)) return listOf(node.kids, path, loose);
  const entries = [...node.kids].flatMap(([key, kid]) => {
    const value = jsonOf(kid, path === '' ? key : `${path}.${key}`, loose);
    return value === undefined ? [] : [[key, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

/** The entries from the first on, as long as none is missing; entries that only say that there is none are left out. */
const listOf = (kids: ReadonlyMap<string, Node>, path: string, loose: PdfAnswer[]): Json | undefined => {
  const entries: Json[] = [];
  const told = [...kids].filter(([, kid]) => !isNone(kid)).sort(([a], [b]) => Number(a) - Number(b));
  for (const [key, kid] of told) {
    const value = Number(key) === entries.length ? jsonOf(kid, `${path}.${key}`, loose) : undefined;
    if (value === undefined) loose.push(...leavesOf(kid));
    else entries.push(value);
  }
  return entries.length === 0 ? undefined : entries;
};

/** Puts answers together: of several for one path the best, and of equals the first. */
export const togetherOf = (answers: readonly PdfAnswer[]): PdfAnswers => {
  const chosen = new Map<string, PdfAnswer>();
  for (const answer of answers) {
    const before = chosen.get(answer.path);
    if (before === undefined || ranks[answer.way] < ranks[before.way]) chosen.set(answer.path, answer);
  }
  const root = new Map<string, Node>();
  for (const answer of chosen.values()) plant(root, answer);
  const loose: PdfAnswer[] = [];
  return { chosen, json: jsonOf({ kids: root }, '', loose) ?? {}, loose };
};

/** Stands for a family name that could not be read, so that the other answers can be checked; no finding may speak of it. */
const UNREAD_NAME = 'Unread';

/** A case to be checked. */
export interface CheckedCase {
  readonly case: Case;
  /** Answers below it are not those of the PDF, and nothing may be told of them. */
  readonly unread: readonly string[];
}

/**
 * The answers as a case, over others: those of an answer file, or what is known besides. The family name, which no case can do
 * without, is stood in for where it was not read.
 */
export const caseOf = (json: Json, below: Json | Case = {}): CheckedCase => {
  const all = mergePatch(below, json);
  const checked = caseSchema.safeParse(all, { jitless: true });
  if (checked.success) return { case: checked.data, unread: [] };
  // Every answer was held against the schema when it was read; only the name can be missing.
  const named = mergePatch(all, { student: { name: { family: UNREAD_NAME } } });
  return { case: caseSchema.parse(named, { jitless: true }), unread: ['student.name'] };
};
