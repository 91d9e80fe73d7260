import type { MergePatch } from '../case/merge-patch.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import type { Law } from '../facts/law.ts';
import type { Cite, Severity } from '../finding.ts';

/** Where a case breaks a rule: the answer, what is wrong with it, and how to mend it. */
export interface Breach {
  /** Path of an answer or of a group of answers. */
  readonly path: string;
  /** What is wrong, one sentence. Never the value of an identifier. */
  readonly says: string;
  /** What to do about it, one sentence. */
  readonly fix: string;
}

/**
 * What a packet is: the request to the school, the filing at USCIS on paper or online (`filing.method` tells which), a new
 * or changed training plan during STEM OPT, another report during STEM OPT, or a letter or sheet that is filed nowhere.
 */
export type PacketKind = 'school' | 'uscis' | 'plan' | 'report' | 'letter';

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
  /** The packets it speaks for, printed there or not. Absent: every packet that prints the answer. */
  readonly packets?: readonly PacketKind[];
  /** Answers that no form prints and without which the check cannot be made: a packet without them gets a note. */
  readonly asks?: readonly CasePath[];
  /** Known mistakes that it finds, by the ids of `mistakes.ts`. */
  readonly finds?: readonly string[];
  /** Says nothing about answers that are not given. Never throws. */
  check(view: View, law: Law): readonly Breach[];
  /** Merge patches of the sample answers that break the rule once, and that keep it. */
  readonly examples: { readonly fails: readonly MergePatch[]; readonly passes: readonly MergePatch[] };
}

/** Declares a rule. */
export const defineRule = (rule: Rule): Rule => rule;
