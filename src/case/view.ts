import type { Case } from './case.ts';
import { type DerivedPath, derived } from './derived.ts';
import type { CasePath } from './path.ts';

/** Whatever a box or a letter can print: an answer of the case or a value derived from answers. */
export type ViewPath = CasePath | DerivedPath;

/**
 * What the case says at a path.
 * `answered`: `text` is what the person wrote, `onForm` the person's own spelling for official boxes (the same words unless `asOnForm` was given).
 * `none`: the person said that there is none. `absent`: nothing was asked (a list is shorter). `unanswered`: asked and not answered.
 */
export type Answer =
  | {
      readonly is: 'answered';
      readonly value: string | number | boolean;
      readonly text: string;
      readonly onForm: string;
    }
  | { readonly is: 'none' }
  | { readonly is: 'absent' }
  | { readonly is: 'unanswered' };

/** All answers and derived values of one case. */
export interface View {
  readonly case: Case;
  at(path: ViewPath): Answer;
  /** The case paths that a value comes from; a case path comes from itself. */
  sources(path: ViewPath): readonly CasePath[];
}

const NONE: Answer = { is: 'none' };
const ABSENT: Answer = { is: 'absent' };
const UNANSWERED: Answer = { is: 'unanswered' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group or a list that is given counts as answered; it has no words of its own. */
const GIVEN: Answer = { is: 'answered', value: true, text: '', onForm: '' };

const answerOf = (value: unknown): Answer => {
  if (value === undefined) return UNANSWERED;
  if (value === 'none') return NONE;
  if (typeof value === 'string') return { is: 'answered', value, text: value, onForm: value };
  if (typeof value === 'number' || typeof value === 'boolean') {
    const text = String(value);
    return { is: 'answered', value, text, onForm: text };
  }
  if (isRecord(value) && typeof value.text === 'string' && typeof value.asOnForm === 'string') {
    return { is: 'answered', value: value.text, text: value.text, onForm: value.asOnForm };
  }
  return GIVEN;
};

/** Keys of a path, split once: rules and forms ask for the same paths of every case. */
const splits = new Map<string, readonly string[]>();

const keysOf = (path: CasePath): readonly string[] => {
  const known = splits.get(path);
  if (known !== undefined) return known;
  const keys = path.split('.');
  splits.set(path, keys);
  return keys;
};

/** `none` of a group is `none` of all in it; of a list that is `none` or missing only the first entry is asked. */
const answerIn = (root: unknown, path: CasePath): Answer => {
  let here: unknown = root;
  for (const key of keysOf(path)) {
    if (here === 'none') return Number(key) > 0 ? ABSENT : NONE;
    if (Array.isArray(here)) {
      if (Number(key) >= here.length) return ABSENT;
      here = here[Number(key)];
    } else if (here === undefined && Number(key) > 0) {
      return ABSENT;
    } else {
      here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : undefined;
    }
  }
  return answerOf(here);
};

const isDerived = (path: ViewPath): path is DerivedPath => Object.hasOwn(derived, path);

/** The answers of a case by path. Does no work until asked. */
export const makeView = (answers: Case): View => {
  const known = new Map<ViewPath, Answer>();
  const look = (path: ViewPath): Answer => {
    if (!isDerived(path)) return answerIn(answers, path);
    const { from, make } = derived[path];
    return make(from.map(at));
  };
  const at = (path: ViewPath): Answer => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const answer = look(path);
    known.set(path, answer);
    return answer;
  };
  return {
    case: answers,
    at,
    sources: (path) => (isDerived(path) ? derived[path].from : [path]),
  };
};
