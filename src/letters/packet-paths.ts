import { dates } from '../dates/dates/registry.ts';
import { facts } from '../facts/registry.ts';
import { officeKeys } from '../schools/office-values.ts';
import { factOfKey } from './letter-facts.ts';
import { packetLists } from './packet-values.ts';

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

/** A date of the case: its id, one of several by its number or the next of them, and what of it (its day when nothing is said). */
const DATE = /^(.+?)(?:-(?:\d+|next))?(?:-(?:opens|closes|title|left))?$/;

/** Ids of the dates, and of those that are several in one case. */
const dateIds = (): readonly string[] =>
  Object.values(dates).flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => `${id}-${part}`)]);

const isDate = (key: string): boolean => {
  const ids = dateIds();
  return ids.includes(key) || ids.includes(DATE.exec(key)?.[1] ?? '');
};

/** What the sheet before papers tells of them. */
const TAB = ['tab.number', 'tab.title', 'tab.pages'] as const;

export type TabText = (typeof TAB)[number];

/** The pages of packet.pdf that are sent. */
const SENDING = ['sending.first', 'sending.last', 'sending.pages'] as const;

export type SendingText = (typeof SENDING)[number];

/** The days without a job that counts: used so far, allowed in all, left. */
const UNEMPLOYMENT = ['unemployment.used', 'unemployment.allowed', 'unemployment.left'];

/** Whether a template may print `packet.<key>`. */
export const isPacketText = (key: string): boolean => {
  const [group = '', ...rest] = key.split('.');
  const name = rest.join('.');
  if (key === 'factsSeen' || isOneOf(TAB, key) || isOneOf(SENDING, key) || isOneOf(UNEMPLOYMENT, key)) return true;
  if (group === 'facts') return factOfKey(name) !== null;
  if (group === 'dates') return isDate(name);
  return group === 'office' && isOneOf(officeKeys, name);
};

/** Every `packet.<key>` that a template may print; of a date its id alone, to which `-opens`, `-closes`, `-title` or `-left` may be added. */
export const packetTexts = (): readonly string[] => [
  'factsSeen',
  ...TAB,
  ...SENDING,
  ...UNEMPLOYMENT,
  ...facts.flatMap(({ id }) => [id, `${id}-since`, `${id}-page`]).map((key) => `facts.${key}`),
  ...dateIds().map((id) => `dates.${id}`),
  ...officeKeys.map((key) => `office.${key}`),
];

/** Lists that templates may repeat, as they name them. */
export const repeatedPaths: readonly string[] = Object.keys(packetLists).map((name) => `packet.${name}`);
