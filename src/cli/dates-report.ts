import type { CaseDate, CaseDates, CaseDuty, OpenDate } from '../dates/case-dates.ts';
import { daysLeft } from '../dates/days-left.ts';
import type { DateSource } from '../dates/sources.ts';
import type { DaysUsed, Unemployment } from '../dates/unemployment.ts';
import { days } from '../facts/unit.ts';
import { hanging, wrapped } from './wrapped.ts';

const WIDTH = 80;

/** Widths of the day and of the days left, with the space behind them. */
const DAY = 12;
const LEFT = 14;

/** Every source of some dates, each once, in the order in which they are needed. */
export const sourcesIn = ({ dates, duties, unemployment: { onOpt, inAll } }: CaseDates): readonly DateSource[] => {
  const all = [...dates, ...duties].flatMap(({ sources }) => sources);
  const counted = [onOpt, inAll].flatMap(({ source }) => source ?? []);
  return [...new Map([...all, ...counted].map((source) => [source.id, source])).values()];
};

/** The dates as a table for people, with the days left on a day, and their sources below. At most 80 wide, addresses aside. */
export const datesReport = (told: CaseDates, on: string, isDimmed: boolean): string => {
  const sources = sourcesIn(told);
  const refer = (those: readonly DateSource[]): string => {
    const numbers = those.map(({ id }) => sources.findIndex((source) => source.id === id) + 1);
    return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
  };
  const parts = [
    heading(told, on),
    ...told.dates.map((date) => row(date, on, refer(date.sources), isDimmed)),
    section(
      'Whenever it happens',
      told.duties.map((duty) => dutyText(duty, refer(duty.sources))),
    ),
    section('Not known yet', told.open.map(openText)),
    unemploymentText(told.unemployment, refer),
    section('Sources', sources.map(sourceText)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

const heading = ({ dates }: CaseDates, on: string): string => {
  const head = `Dates of STEM OPT, counted from ${on}. Nothing was looked up: read the source before you rely on a date.`;
  const table = `${'Day'.padEnd(DAY)}${'Left'.padEnd(LEFT)}What`;
  return [...wrapped(head, WIDTH), ...(dates.length === 0 ? [] : ['', table])].join('\n');
};

const section = (title: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `${title}\n\n${parts.join('\n')}`;

/** `53 days`, `now, 9 days`, `past`. */
const leftText = (date: CaseDate, on: string): string => {
  const left = daysLeft(date, on);
  if (left.is === 'past') return 'past';
  if (left.is === 'ahead') return days.tell(left.days);
  return left.days === 0 ? 'today' : `now, ${days.tell(left.days)}`;
};

function row(date: CaseDate, on: string, reference: string, isDimmed: boolean): string {
  const margin = ' '.repeat(DAY + LEFT);
  const first = `${date.day.padEnd(DAY)}${leftText(date, on).padEnd(LEFT)}`;
  const text = `${hanging(first, `${date.title}${reference}`, WIDTH)}\n${hanging(margin, date.says, WIDTH)}`;
  return isDimmed && daysLeft(date, on).is === 'past' ? `\u001b[2m${text}\u001b[0m` : text;
}

const dutyText = ({ title, says }: CaseDuty, reference: string): string =>
  hanging('- ', `${title}${reference}: ${says}`, WIDTH);

const openText = ({ title, needs, unknown }: OpenDate): string => {
  const answers = needs.length === 0 ? [] : [`needs ${needs.join(' and ')}`];
  const facts = unknown.length === 0 ? [] : [`the facts do not tell ${unknown.join(' and ')}`];
  return hanging('- ', `${title}: ${[...answers, ...facts].join('; ')}`, WIDTH);
};

function unemploymentText(
  { periods, onOpt, inAll, needs }: Unemployment,
  refer: (sources: readonly DateSource[]) => string,
): string {
  const told = (name: string, used: DaysUsed): string =>
    hanging('- ', `${name}: ${usedText(used)}${used.source === null ? '' : refer([used.source])}`, WIDTH);
  return section('Days without a job that counts', [
    ...periods.map(({ from, to, counted }) => hanging('- ', `${from} to ${to}: ${days.tell(counted)} counted`, WIDTH)),
    ...(needs.includes('student.unemployment')
      ? []
      : [told('During OPT', onOpt), told('During OPT and STEM OPT together', inAll)]),
    ...(needs.length === 0 ? [] : [hanging('- ', `needs ${needs.join(' and ')}`, WIDTH)]),
  ]);
}

const usedText = ({ used, allowed, left }: DaysUsed): string => {
  if (allowed === null || left === null) return `${days.tell(used)}; how many are allowed the facts do not tell`;
  const rest = left < 0 ? `${days.tell(-left)} too many` : `${days.tell(left)} left`;
  return `${used} of ${days.tell(allowed)}, ${rest}`;
};

function sourceText({ title, url, seen, confidence, doubt, asides, value }: DateSource, index: number): string {
  const first = `[${index + 1}] `;
  const margin = ' '.repeat(first.length);
  const when = seen === null ? 'read in a copy that bears no day' : `last seen ${seen}`;
  const facts = [value, confidence, url === null ? null : when].filter((part) => part !== null);
  return [
    hanging(first, facts.length === 0 ? `${title}.` : `${title}: ${facts.join('; ')}.`, WIDTH),
    ...(doubt === null ? [] : [hanging(margin, `In doubt: ${doubt}`, WIDTH)]),
    ...asides.map((aside) => hanging(margin, `Does not hold: ${aside}`, WIDTH)),
    ...(url === null ? [] : [`${margin}${url}`]),
  ].join('\n');
}
