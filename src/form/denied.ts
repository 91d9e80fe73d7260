import type { CasePath } from '../case/path.ts';
import type { View, ViewPath } from '../case/view.ts';
import { type Fault, wordsFix } from './faults.ts';
import type { Condition, IfAny, RowOptions } from './rows.ts';

/** Where "none" is written: the answer itself, or the group or list around it. */
const saidAt = (view: View, path: CasePath): string => {
  const keys = path.split('.');
  let here: unknown = view.case;
  for (const [depth, key] of keys.entries()) {
    if (here === 'none') return keys.slice(0, depth).join('.');
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
  }
  return path;
};

/** The answers that deny what the row must print. */
const deniedBy = (view: View, path: ViewPath, ifAny: IfAny['ifAny']): readonly CasePath[] => {
  if (ifAny === true) return [];
  const parts = view.sources(path);
  const none = parts.filter((part) => view.at(part).is === 'none');
  if (none.length === 0) return [];
  const wanted = none.filter((part) => ifAny?.includes(part) !== true);
  // Each part may be none, but not all: the first is asked.
  return wanted.length === 0 && view.at(path).is === 'none' ? none.slice(0, 1) : wanted;
};

const because = (when: readonly Condition[]): string => {
  const reasons = when.map(([path, value]) => `"${path}" is answered with ${JSON.stringify(value)}`);
  return reasons.length === 0 ? '' : ` It is asked because ${reasons.join(' and ')}.`;
};

/** "none" answers what the form wants an answer to: one fault for each place where it is written. */
export const denied = (view: View, path: ViewPath, { ifAny, when = [] }: RowOptions & IfAny): readonly Fault[] =>
  [...new Set(deniedBy(view, path, ifAny).map((part) => saidAt(view, part)))].map((said) => ({
    rule: 'none-answers-only-what-may-be-none',
    path: said,
    says: 'the form wants an answer here; "none" is not one',
    fix: `Answer "${said}", or leave it out until you know it.${because(when)}`,
  }));

/** How to answer what a row asks: "none" is offered only where it is an answer. */
export const answerFix =
  ({ ifAny }: IfAny) =>
  (path: string): string =>
    wordsFix(path, ifAny === true || ifAny?.some((part) => part === path || part.startsWith(`${path}.`)) === true);
