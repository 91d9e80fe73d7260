import type { View } from '../case/view.ts';
import type { Law } from '../facts/law.ts';
import { type CaseLaw, caseLaw } from './case-law.ts';
import { dates as units } from './dates/registry.ts';
import type { DateUnit, FoundDate } from './define.ts';
import { type DateSource, sourcesOf } from './sources.ts';
import { type Unemployment, unemployment } from './unemployment.ts';

/** A duty of the STEM OPT life that waits for something to happen. */
export interface CaseDuty {
  /** Stays the same from run to run: `validation-report-6`. */
  readonly id: string;
  readonly title: string;
  /** The rule in words. */
  readonly says: string;
  readonly sources: readonly DateSource[];
}

/** A date of the STEM OPT life. Days are `YYYY-MM-DD`. */
export interface CaseDate extends CaseDuty {
  readonly day: string;
  /** First day on which it can be done; `day` where there is no other. */
  readonly opens: string;
  /** Last day on which it is in time; `day` where there is no other. */
  readonly closes: string;
}

/** A date that cannot be told yet. */
export interface OpenDate {
  readonly id: string;
  readonly title: string;
  /** Answers that are missing. */
  readonly needs: readonly string[];
  /** Facts that say nothing for the case. */
  readonly unknown: readonly string[];
}

/** Every date of a case that its answers allow. */
export interface CaseDates {
  /** In the order of their days. */
  readonly dates: readonly CaseDate[];
  readonly duties: readonly CaseDuty[];
  readonly open: readonly OpenDate[];
  readonly unemployment: Unemployment;
}

/**
 * Every date of the STEM OPT life that the answers allow, each with its rule and its sources. `on` (`YYYY-MM-DD`) decides
 * which law holds where the case tells no day.
 */
export const caseDates = (view: View, law: Law, on: string): CaseDates => {
  const own = caseLaw(view, law, on);
  const found = Object.values(units).flatMap((unit) => unit.from(view, own).map((one) => ({ unit, one })));
  return {
    dates: found
      .flatMap(({ unit, one }) => (one.day === null ? [] : [dateOf(unit, one, one.day, own)]))
      .sort((first, second) => (first.day < second.day ? -1 : Number(first.day > second.day))),
    duties: found.flatMap(({ unit, one }) => (one.day === null ? [dutyOf(unit, one, own)] : [])),
    open: Object.values(units).flatMap((unit) =>
      found.some((each) => each.unit === unit) ? [] : (openOf(unit, view, own) ?? []),
    ),
    unemployment: unemployment(view, own),
  };
};

const dutyOf = (unit: DateUnit, found: FoundDate, law: CaseLaw): CaseDuty => ({
  id: found.part === undefined ? unit.id : `${unit.id}-${found.part}`,
  title: found.title ?? unit.title,
  says: found.says,
  sources: sourcesOf(unit, found, law),
});

const dateOf = (unit: DateUnit, found: FoundDate, day: string, law: CaseLaw): CaseDate => ({
  ...dutyOf(unit, found, law),
  day,
  opens: found.opens ?? day,
  closes: found.closes ?? day,
});

/** What a unit without a date waits for; null when the case has no use for it. */
const openOf = ({ id, title, needs, facts }: DateUnit, view: View, law: CaseLaw): OpenDate | null => {
  const missing = needs.filter((path) => view.at(path).is !== 'answered');
  const unknown = facts.filter((fact) => law.value(fact) === null).map((fact) => fact.id);
  return missing.length + unknown.length === 0 ? null : { id, title, needs: missing, unknown };
};
