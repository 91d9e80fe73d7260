import type { View } from '../case/view.ts';
import type { Finding } from '../finding.ts';

/** Rules of forms and of letters that an answer which is not given breaks. */
const RULES: ReadonlySet<string> = new Set(['every-printed-box-is-answered', 'every-printed-variable-is-answered']);

const isUnanswered = (view: View, path: string): boolean => {
  let here: unknown = view.case;
  for (const key of path.split('.')) {
    if (here === 'none') return false;
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
    if (here === undefined) return true;
  }
  return false;
};

/** An answer that is missing is told once, with every box and letter that prints it; all other findings stay as they are. */
export function missingAnswersOnce(findings: readonly Finding[], view: View): Finding[] {
  const told = new Map<Finding | string, Finding>();
  for (const finding of findings) {
    const { rule, path, items } = finding;
    if (path === null || !RULES.has(rule) || !isUnanswered(view, path)) {
      told.set(finding, finding);
      continue;
    }
    const before = told.get(path);
    const all = [...new Set([...(before?.items ?? []), ...items])];
    told.set(path, { ...(before ?? finding), items: all, says: `The answer "${path}" is not given.` });
  }
  return [...told.values()];
}
