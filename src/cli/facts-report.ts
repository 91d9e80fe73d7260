import type { FactStanding, FactState } from '../facts/standing.ts';
import { version } from '../version.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The value, and never as certain what is not. */
const valueText = ({ is, text, isCertain }: FactState): string => {
  if (is === 'unseen') return `UNKNOWN, ${text}`;
  return isCertain ? text : `${text} (IN DOUBT)`;
};

const sinceText = ({ from, exact }: FactState): string => (exact ? `since ${from}` : `since ${from} or before`);

const sourceText = ({ confidence, cite }: FactState): string =>
  confidence === 'from memory' ? `from memory, to be read in ${cite.title}` : `${confidence}: ${cite.title}`;

const seenText = ({ cite }: FactState, age: number | null): string =>
  age === null ? 'read in a copy that bears no day' : `last seen ${cite.seen}, ${counted(age, 'day')} ago`;

const spanText = (state: FactState): string => {
  const from = `${state.exact ? '' : 'about '}${state.from}`;
  const until = state.until === null ? ' on' : ` to ${state.until}`;
  return `${state.until === state.from ? from : from + until}: ${valueText(state)}; ${sourceText(state)}`;
};

const doubtLine = ({ doubt }: FactState): readonly string[] => (doubt === null ? [] : [`  In doubt: ${doubt}`]);

const nowLines = ({ id, title, now, age, isOverridden }: FactStanding): readonly string[] => {
  const own = isOverridden ? ' [your file of facts, not optpack]' : '';
  if (now === null) return [`${id}: nothing yet${own}`, `  ${title}.`];
  return [
    `${id}: ${valueText(now)}, ${sinceText(now)}${own}`,
    `  ${title}.`,
    `  ${sourceText(now)}; ${seenText(now, age)}`,
    `  ${now.cite.url}`,
    ...doubtLine(now),
  ];
};

/** A fact for a person: what holds, how sure it is and when it was last seen; what held before, what follows, what does not hold. */
export const factLines = (standing: FactStanding): readonly string[] => [
  ...nowLines(standing),
  ...standing.later.flatMap((state) => [`  Later, ${spanText(state)}`, ...doubtLine(state)]),
  ...standing.before.flatMap((state) => [`  Before, ${spanText(state)}`, ...doubtLine(state)]),
  ...standing.asides.map(({ says, confidence, cite }) => `  Does not hold: ${says} (${confidence}: ${cite.title})`),
];

/** All facts asked for, as they stand on a day. */
export const factsReport = (day: string, standings: readonly FactStanding[], all: number): string => {
  const count = standings.length === all ? counted(all, 'fact') : `${standings.length} of ${counted(all, 'fact')}`;
  const head = `${count} as they stand on ${day} in optpack ${version}. Nothing was looked up: read the source before you rely on one.`;
  return `${[head, ...standings.map((standing) => factLines(standing).join('\n'))].join('\n\n')}\n`;
};
