import type { Cite } from '../finding.ts';

/** Something that pages and letters still say and that does not hold, or never did. */
export interface StaleStatement {
  /** `stem-opt-of-17-months`. */
  readonly id: string;
  /** Without one of these no sentence has it: words in lower case, or whole numbers. */
  readonly hints: readonly [string, ...string[]];
  /** All of these stand in one sentence; the first is the one that is shown. */
  readonly all: readonly [RegExp, ...RegExp[]];
  /** A sentence with this says itself that it does not hold. */
  readonly unless?: RegExp;
  /** What the words tell of: `a STEM OPT extension of 17 months`. */
  readonly told: string;
  /** First day on which it did not hold any more, `YYYY-MM-DD`; null when it never held for STEM OPT. */
  readonly since: string | null;
  /** False when `since` is only the first day on which that was seen. True when absent. */
  readonly exact?: boolean;
  /** What holds instead, a sentence. */
  readonly today: string;
  readonly cite: Cite;
}
