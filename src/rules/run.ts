import type { View } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './define.ts';

/** What a packet prints: its forms, and the printed items of an answer. */
export interface Printed {
  readonly forms: readonly string[];
  /** Items of an answer or of a group of answers, form first; null when the packet does not print it at all. */
  items(path: string): readonly string[] | null;
}

/** What is wrong with a case by the rules, as far as the packet prints it. */
export const ruleFindings = (rules: Iterable<Rule>, view: View, printed: Printed): Finding[] =>
  [...rules].flatMap(({ id, severity, forms, check }) => {
    if (forms !== undefined && !forms.some((form) => printed.forms.includes(form))) return [];
    return check(view).flatMap(({ path, says, fix }): Finding[] => {
      const items = printed.items(path);
      return items === null ? [] : [{ rule: id, severity, path, items, says, fix }];
    });
  });
