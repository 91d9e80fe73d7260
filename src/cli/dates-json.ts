import type { CaseDates, CaseDuty } from '../dates/case-dates.ts';
import { daysLeft } from '../dates/days-left.ts';
import type { DaysUsed } from '../dates/unemployment.ts';
import type { Finding } from '../finding.ts';
import { printableJson } from '../preflight/printable.ts';
import { sourcesIn } from './dates-report.ts';

/** The calendar that was written. */
export interface WrittenCalendar {
  readonly file: string;
  /** Day as of which it is written, `YYYY-MM-DD`. */
  readonly stampedOn: string;
}

/** The dates as JSON text for programs; sources are named by their ids. */
export const datesJson = (
  told: CaseDates,
  on: string,
  calendar: WrittenCalendar | null,
  findings: readonly Finding[],
): string =>
  printableJson({
    version: 1,
    on,
    dates: told.dates.map((date) => ({ ...named(date), left: daysLeft(date, on) })),
    duties: told.duties.map(named),
    open: told.open,
    unemployment: {
      ...told.unemployment,
      onOpt: usedOf(told.unemployment.onOpt),
      inAll: usedOf(told.unemployment.inAll),
    },
    sources: sourcesIn(told),
    calendar,
    findings,
  });

const named = <T extends CaseDuty>({ sources, ...rest }: T) => ({ ...rest, sources: sources.map(({ id }) => id) });

const usedOf = ({ source, ...rest }: DaysUsed) => ({ ...rest, source: source?.id ?? null });
