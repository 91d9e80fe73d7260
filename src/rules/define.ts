import type { MergePatch } from '../case/merge-patch.ts';
import type { View } from '../case/view.ts';
import type { Cite } from '../facts/define.ts';
import type { Severity } from '../finding.ts';

/** Where a case breaks a rule: the answer, what is wrong with it, and how to mend it. */
export interface Breach {
  /** Path of an answer or of a group of answers. */
  readonly path: string;
  /** What is wrong, one sentence. Never the value of an identifier. */
  readonly says: string;
  /** What to do about it, one sentence. */
  readonly fix: string;
}

/** One thing that must be true of a case. Its id is the sentence, and the name of its file. */
export interface Rule {
  readonly id: string;
  /** The same as a sentence to read. */
  readonly title: string;
  /** `error` would be rejected, denied or cannot be built; `warning` is likely questioned; `note` informs. */
  readonly severity: Severity;
  /** What happens when it is not true, one or two sentences. */
  readonly why: string;
  readonly cites: readonly [Cite, ...Cite[]];
  /** Asked only of a packet that holds one of these forms; of every packet that prints the answer when absent. */
  readonly forms?: readonly string[];
  check(view: View): readonly Breach[];
  /** Merge patches of the sample answers that break the rule, and that keep it. */
  readonly examples: { readonly fails: readonly MergePatch[]; readonly passes: readonly MergePatch[] };
}

/** Declares a rule. */
export const defineRule = (rule: Rule): Rule => rule;
