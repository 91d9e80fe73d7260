import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import type { Fact } from '../facts/define.ts';
import type { Cite } from '../finding.ts';
import type { CaseLaw } from './case-law.ts';

/** What a unit finds in a case. */
export interface FoundDate {
  /** Tells several dates of one unit apart, in their ids: `6`. */
  readonly part?: string;
  /** Instead of the title of the unit. */
  readonly title?: string;
  /** `YYYY-MM-DD`; null for a duty that waits for something to happen. */
  readonly day: string | null;
  /** First day on which it can be done, where that is not `day`. */
  readonly opens?: string;
  /** Last day on which it is in time, where that is not `day`. */
  readonly closes?: string;
  /** The rule in words, a sentence or a few. */
  readonly says: string;
  /** Answers about the office that shift a day. */
  readonly office?: readonly CasePath[];
}

/** One date or duty of the STEM OPT life. The file's name is the id. */
export interface DateUnit {
  readonly id: string;
  /** What is to be done or happens, without a full stop. */
  readonly title: string;
  /** Answers without which no day can be told. */
  readonly needs: readonly CasePath[];
  /** Names of its parts that a template may print, where they are no numbers. */
  readonly parts?: readonly string[];
  /** Facts it rests on. */
  readonly facts: readonly Fact<unknown>[];
  /** Where the rule was read, when that is no fact. */
  readonly cites?: readonly Cite[];
  /** Its dates in a case; none when the case has no use for it, or does not tell enough. Pure; never throws. */
  readonly from: (view: View, law: CaseLaw) => readonly FoundDate[];
}

/** Declares a date. */
export const defineDate = (unit: DateUnit): DateUnit => unit;
