import type { Finding, Place } from '../finding.ts';
import { type Case, caseSchema } from './case.ts';
import type { Fault } from './fault.ts';
import { fillFrom, merge } from './merge.ts';
import { isPlainlySmall, parseAnswers } from './parse.ts';
import { partialCase } from './partial.ts';
import { plainJson } from './plain-json.ts';
import { hideSecrets } from './secret.ts';
import { type Misshape, misshapes } from './shape.ts';
import { makeSource } from './source.ts';
import { keyPlace, plainValue, type Written, writtenAt } from './written.ts';

/** An answer file: the name told to people, and its text. */
export interface AnswerFile {
  readonly name: string;
  readonly text: string;
}

/** The answers, or null with at least one error; where each answer stands in the files. */
export interface Reading {
  readonly case: Case | null;
  readonly findings: readonly Finding[];
  /** Place of an answer; of the group it is missing from; undefined when even that is not there. */
  places(path: string): Place | undefined;
  /** The answers without those that are refused, for a draft; null when they cannot be told apart or no name is left. */
  partial(): Case | null;
}

/** Printed items that an answer goes to, by its path. */
export type ItemsOf = (path: string) => readonly string[];

/** What holds below some answers, where they give none. */
export type Below = (answers: Written) => Written;

/** How answer files are read. */
export interface ReadOptions {
  /** Shows identifiers that can be misused in the lines around a place; they are struck out when absent. */
  readonly showIds?: boolean;
  /** Answers that hold where the files give none: those of a school or of an employer. */
  readonly below?: Below;
}

/** More mistakes than anybody mends in one go. */
const MOST_FINDINGS = 100;

const steps = (path: string) => (path === '' ? [] : path.split('.'));

/** The deepest part of a path that is written down; the outermost group is none. */
const nearestWritten = (root: Written, path: readonly (string | number)[]): Written | undefined => {
  for (let length = path.length; length > 0; length--) {
    const written = writtenAt(root, path.slice(0, length));
    if (written !== undefined) return written;
  }
  return undefined;
};

/** An answer is shown where it begins, a group at its key. */
export const placeOf = (written: Written): Place =>
  written.kind === 'leaf' ? written.source.place(written.offset) : keyPlace(written);

/** A mistake of shape at its spot in the files. */
export const located = (misshape: Misshape, root: Written): Fault => {
  const group = misshape.key === undefined ? undefined : writtenAt(root, misshape.path);
  const entry = group?.kind === 'group' ? group.entries.get(misshape.key ?? '') : undefined;
  const spot = entry ?? nearestWritten(root, misshape.path) ?? root;
  const isKey = entry !== undefined || spot.kind !== 'leaf';
  const path = misshape.key === undefined ? misshape.path : [...misshape.path, misshape.key];
  return {
    rule: misshape.rule,
    path,
    says: misshape.says,
    get fix() {
      return misshape.fix;
    },
    file: spot.file,
    offset: isKey ? (spot.key ?? spot.offset) : spot.offset,
    place: () => (isKey ? keyPlace(spot) : placeOf(spot)),
  };
};

const finding = (fault: Fault, itemsOf: ItemsOf): Finding => {
  const path = fault.path === null ? null : fault.path.join('.');
  const at = fault.place?.();
  return {
    rule: fault.rule,
    severity: 'error',
    path,
    items: path === null ? [] : itemsOf(path),
    says: fault.says,
    fix: fault.fix,
    ...(at === undefined ? {} : { at }),
  };
};

/** Faults as findings, in the order of the files and their lines; past the first hundred only their number. */
export const faultFindings = (faults: readonly Fault[], itemsOf: ItemsOf = () => []): readonly Finding[] => {
  const inOrder = [...faults].sort((one, two) => one.file - two.file || one.offset - two.offset);
  const told = inOrder.slice(0, MOST_FINDINGS).map((fault) => finding(fault, itemsOf));
  const more = inOrder.length - told.length;
  if (more === 0) return told;
  const says = `There are ${more} more mistakes in the answer files.`;
  const fix = 'Mend those above and check again.';
  return [...told, { rule: 'mistakes-are-told-at-once', severity: 'error', path: null, items: [], says, fix }];
};

const noFile: Fault = {
  rule: 'answers-are-given',
  path: null,
  says: 'No answer file is given.',
  fix: 'Name one; `optpack init` writes a sample.',
  file: 0,
  offset: 0,
};

/**
 * Reads one person's answers from one or several files, which are merged by key. All mistakes are found at once.
 * `itemsOf` names the printed items of an answer where the caller knows them.
 */
export const readCase = (
  files: readonly AnswerFile[],
  itemsOf: ItemsOf = () => [],
  options: ReadOptions = {},
): Reading => readSound(files, itemsOf, options) ?? readWritten(files, itemsOf, options);

/** One file of JSON in which nothing is wrong; null for all others. Where its answers stand is found out when somebody asks. */
const readSound = (files: readonly AnswerFile[], itemsOf: ItemsOf, options: ReadOptions): Reading | null => {
  const [file, another] = files;
  if (file === undefined || another !== undefined || options.below !== undefined) return null;
  if (!isPlainlySmall(file.text)) return null;
  const checked = checkedCase(plainJson(file.text));
  if (!checked.success) return null;
  let written: Reading | null = null;
  const places = (path: string): Place | undefined => {
    written ??= readWritten(files, itemsOf, options);
    return written.places(path);
  };
  return { case: checked.data, findings: [], places, partial: () => checked.data };
};

// Compiling the schema pays after hundreds of cases, costs a first one 6 ms, and a strict page forbids it.
const checkedCase = (value: unknown) => caseSchema.safeParse(value, { jitless: true });

const asItIs = (text: string): string => text;

const readWritten = (
  files: readonly AnswerFile[],
  itemsOf: ItemsOf,
  { showIds = false, below }: ReadOptions,
): Reading => {
  const faults: Fault[] = files.length === 0 ? [noFile] : [];
  const hide = showIds ? asItIs : hideSecrets;
  const parsed = files.map(({ name, text }, file) => parseAnswers(makeSource(name, text, hide), file));
  let root: Written | null = null;
  for (const each of parsed) {
    faults.push(...each.faults);
    if (each.root !== null) root = root === null ? each.root : merge(root, each.root, [], faults);
  }
  if (root === null)
    return { case: null, findings: faultFindings(faults, itemsOf), places: () => undefined, partial: () => null };
  const whole = below === undefined ? root : fillFrom(root, below(root));
  const checked = checkedCase(plainValue(whole));
  const places = (path: string) => {
    const written = nearestWritten(whole, steps(path));
    return written && placeOf(written);
  };
  if (!checked.success) {
    const isWhole = faults.every(({ rule }) => rule === 'key-is-written-once' || rule === 'answer-files-agree');
    for (const misshape of misshapes(checked.error.issues, whole)) {
      const fault = located(misshape, whole);
      // In a torn file keys may seem to be elsewhere, and an answer beside broken JSON may only seem to be missing.
      if (!parsed[fault.file]?.isWhole || (!isWhole && fault.rule === 'required-answer-is-given')) continue;
      faults.push(fault);
    }
  }
  const isSound = checked.success && faults.length === 0;
  const partial = (): Case | null => {
    const paths = faults.map(({ path }) => path).filter((path) => path !== null);
    return parsed.every(({ isWhole }) => isWhole) && paths.length === faults.length ? partialCase(whole, paths) : null;
  };
  return { case: isSound ? checked.data : null, findings: faultFindings(faults, itemsOf), places, partial };
};
