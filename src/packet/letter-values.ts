import { daysBetween } from '../case/day-sum.ts';
import type { View } from '../case/view.ts';
import { type CaseDate, type CaseDates, caseDates } from '../dates/case-dates.ts';
import { caseLaw } from '../dates/case-law.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import type { Law } from '../facts/law.ts';
import { letterFacts } from '../letters/letter-facts.ts';
import type { PacketEntry, PacketList, PacketValues } from '../letters/packet-values.ts';
import type { Template } from '../letters/template.ts';
import { type OfficeValues, officeLists } from '../schools/office-values.ts';
import { unemploymentTold } from './unemployment-told.ts';

/** From what letters tell more than the case does. */
export interface Telling {
  readonly view: View;
  readonly law: Law;
  /** What the school pack says; null without one. */
  readonly office: OfficeValues | null;
}

const PREPARED = 'filing.preparedOn';
const UNEMPLOYMENT = 'unemployment.';

/** Names below `packet.` that the templates use and that begin with `group`, without it. */
const keysOf = (templates: readonly Template[], group: string): string[] => {
  const start = `packet.${group}`;
  const paths = templates.flatMap(({ uses }) => uses.map(({ path }) => path));
  return [...new Set(paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length)))];
};

/**
 * What facts, dates and the office tell these templates. Without `filing.preparedOn` nothing is known of law and days:
 * it is then what every text needs.
 */
export const letterValues = (templates: readonly Template[], { view, law, office }: Telling): PacketValues => {
  const prepared = decisiveDay(view, 'preparation');
  const texts = officeTextsTold(office);
  const lists: PacketValues['lists'] = officeListsTold(office);
  const isOfLaw = (key: string) => key === 'factsSeen' || /^(?:facts|dates|unemployment)\./.test(key);
  if (prepared === null) return { texts, lists, needs: (key) => (isOfLaw(key) ? [PREPARED] : []) };
  const own = caseLaw(view, law, prepared);
  const { facts, seen } = letterFacts(law, own.dayFor, keysOf(templates, 'facts.'));
  const told = datesTold(templates, { view, law, office }, prepared);
  for (const [key, text] of Object.entries(facts)) texts[`facts.${key}`] = text;
  for (const [key, text] of Object.entries(told.texts)) texts[`dates.${key}`] = text;
  const without = keysOf(templates, UNEMPLOYMENT).length === 0 ? null : unemploymentTold(view, own);
  for (const [key, text] of Object.entries(without?.texts ?? {})) texts[`${UNEMPLOYMENT}${key}`] = text;
  const oldest = [...seen, ...told.seen].sort()[0];
  if (oldest !== undefined) texts.factsSeen = oldest;
  const needs = (key: string) => (key.startsWith(UNEMPLOYMENT) ? (without?.needs ?? []) : told.needs(key));
  return { texts, lists: { ...lists, ...told.lists }, needs };
};

/** The same for a page that is drawn: while no day decides, an open question stands for what the law says, never the other case. */
export const drawnValues = (templates: readonly Template[], telling: Telling): PacketValues => {
  const values = letterValues(templates, telling);
  if (decisiveDay(telling.view, 'preparation') !== null) return values;
  const open = keysOf(templates, 'facts.').map((key) => [`facts.${key}`, `[not known without ${PREPARED}]`] as const);
  return { ...values, texts: { ...Object.fromEntries(open), ...values.texts } };
};

const officeTextsTold = (office: OfficeValues | null): Record<string, string> =>
  Object.fromEntries(Object.entries(office?.values ?? {}).map(([key, text]) => [`office.${key}`, text]));

const officeListsTold = (office: OfficeValues | null): Partial<Record<PacketList, readonly PacketEntry[]>> =>
  office === null ? {} : Object.fromEntries(officeLists.map((list) => [`office.${list}`, office.lists[list]]));

interface DatesTold {
  /** Below `packet.dates.`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly lists: PacketValues['lists'];
  readonly seen: readonly string[];
  readonly needs: (key: string) => readonly string[];
}

const NO_DATES: DatesTold = { texts: {}, lists: {}, seen: [], needs: () => [] };

function datesTold(templates: readonly Template[], { view, law }: Telling, on: string): DatesTold {
  const keys = keysOf(templates, 'dates.');
  const hasLists = keysOf(templates, 'days').length + keysOf(templates, 'duties').length > 0;
  if (keys.length === 0 && !hasLists) return NO_DATES;
  const all = caseDates(view, law, on);
  const named = keys.flatMap((key) => {
    const asked = askedDate(key, all, on);
    return asked === null ? [] : [{ key, ...asked }];
  });
  const shown = hasLists ? all.dates : named.map(({ date }) => date);
  return {
    texts: Object.fromEntries(named.map(({ key, text }) => [key, text])),
    lists: {
      days: all.dates
        .filter(({ closes }) => closes >= on)
        .map(({ title, day, opens, closes, says }) => ({ title, day, opens, closes, says })),
      duties: all.duties.map(({ title, says }) => ({ title, says })),
    },
    seen: shown.flatMap(({ sources }) => sources.flatMap(({ seen }) => seen ?? [])),
    needs: (key) => needsOf(key, all),
  };
}

const PART = /-(opens|closes|title|left)$/;
const NEXT = /-next$/;

/** The date that a key names, and what of it: `validation-report-next-closes`; null when the case has none. */
function askedDate(key: string, { dates }: CaseDates, on: string): { date: CaseDate; text: string } | null {
  const named = (name: string): CaseDate | undefined => {
    const unit = name.replace(NEXT, '');
    const next = unit === name ? undefined : dates.find(({ id, closes }) => id.startsWith(`${unit}-`) && closes >= on);
    return dates.find(({ id }) => id === name) ?? next;
  };
  // `filing-closes` is a date of its own, and not a part of one.
  const whole = named(key);
  if (whole !== undefined) return { date: whole, text: whole.day };
  const part = PART.exec(key)?.[1];
  const date = part === undefined ? undefined : named(key.replace(PART, ''));
  if (date === undefined) return null;
  if (part === 'left') return { date, text: `${Math.max(0, daysBetween(on, date.closes))}` };
  return { date, text: part === 'opens' || part === 'closes' || part === 'title' ? date[part] : date.day };
}

/** Answers that a date waits for. */
function needsOf(key: string, { open }: CaseDates): readonly string[] {
  if (!key.startsWith('dates.')) return [];
  const name = key.slice('dates.'.length);
  const ofUnit = (id: string) => name === id || name.startsWith(`${id}-`);
  return open.find(({ id }) => ofUnit(id))?.needs ?? [];
}
