import { coveredDays, type Period } from '../case/covered-days.ts';
import { dayAt } from '../case/day-at.ts';
import { periodsWithoutWork } from '../case/days-without-work.ts';
import { optEnd } from '../case/opt-end.ts';
import type { View } from '../case/view.ts';
import type { Fact } from '../facts/define.ts';
import { unemploymentInAll } from '../facts/unemployment-in-all.ts';
import { unemploymentOnOpt } from '../facts/unemployment-on-opt.ts';
import type { CaseLaw } from './case-law.ts';
import { type DateSource, factSource } from './sources.ts';
import { stemEnd } from './stem-days.ts';

/** A period without a job that counts, as answered. */
export interface PeriodCounted extends Period {
  /** Its days that count: within OPT and STEM OPT, and not in an earlier period. */
  readonly counted: number;
}

/** Days used of those that are allowed. */
export interface DaysUsed {
  readonly used: number;
  /** Null when the facts do not tell it. */
  readonly allowed: number | null;
  /** Negative when more are used than allowed. */
  readonly left: number | null;
  readonly source: DateSource | null;
}

/** The days without a job that counts, added up. */
export interface Unemployment {
  /** In the order of their first days. */
  readonly periods: readonly PeriodCounted[];
  readonly onOpt: DaysUsed;
  /** OPT and STEM OPT together. */
  readonly inAll: DaysUsed;
  /** Answers that are missing for it. Days outside OPT are counted where the days of OPT are not known. */
  readonly needs: readonly string[];
}

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/** Adds up the days without a job that counts: each day once, and only those of OPT and of STEM OPT. */
export const unemployment = (view: View, law: CaseLaw): Unemployment => {
  const periods = [...periodsWithoutWork(view)].sort((one, other) => (one.from < other.from ? -1 : 1));
  const from = dayAt(view, 'student.optCard.starts') ?? FIRST;
  const optLast = optEnd(view)?.day ?? LAST;
  const within = { from, to: stemEnd(view, law) ?? LAST };
  return {
    periods: periods.map((period, index) => ({
      ...period,
      counted: coveredDays(periods.slice(0, index + 1), within) - coveredDays(periods.slice(0, index), within),
    })),
    onOpt: usedOf(unemploymentOnOpt, coveredDays(periods, { from, to: optLast }), law),
    inAll: usedOf(unemploymentInAll, coveredDays(periods, within), law),
    needs: missing(view),
  };
};

const usedOf = (fact: Fact<number>, used: number, law: CaseLaw): DaysUsed => {
  const allowed = law.value(fact);
  return { used, allowed, left: allowed === null ? null : allowed - used, source: factSource(fact, law) };
};

function missing(view: View): readonly string[] {
  const { unemployment: told } = view.case.student;
  if (told === undefined) return ['student.unemployment'];
  if (told === 'none') return [];
  const ends = (['student.optCard.starts', 'student.optCard.ends'] as const).filter(
    (path) => dayAt(view, path) === null,
  );
  const open = told.flatMap((period, index) =>
    (['from', 'to'] as const)
      .filter((key) => period[key] === undefined || period[key] === 'none')
      .map((key) => `student.unemployment.${index}.${key}`),
  );
  return [...ends, ...open];
}
