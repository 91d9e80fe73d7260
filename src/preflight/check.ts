import type { Cite } from '../finding.ts';

/** What may stand in the `rule` of a finding: a rule file, a check of the engine, or a check of a filled PDF. The catalogue lists them all. */
export interface Check {
  /** The sentence that must be true, as an id: `box-holds-the-text`. */
  readonly id: string;
  /** The same as a sentence to read. */
  readonly title: string;
  /** What happens when it is not true, one or two sentences. */
  readonly why: string;
  /** Where the requirement was read; absent when the check is about a file, not about a requirement. */
  readonly cites?: readonly Cite[];
  /** Known mistakes that it finds, by the ids of `src/rules/mistakes.ts`. */
  readonly finds?: readonly string[];
  /** Commands that tell it, when not every one that tells findings does: `build`, `forms add`, `check FILE.pdf`. */
  readonly by?: readonly string[];
}
