import type { FactOn } from './define.ts';
import type { EditionFact, EditionState, EditionStatus } from './edition-define.ts';
import { editionFacts } from './edition-registry.ts';
import { type Law, ourLaw } from './law.ts';

/** A status that is known on a day. */
type KnownState = Extract<FactOn<EditionStatus>, { is: 'known' }>;

/** What an agency does with an edition on a day. */
export type Acceptance =
  | { readonly status: 'unknown'; readonly fact: EditionFact | null }
  | {
      readonly status: EditionStatus;
      readonly fact: EditionFact;
      readonly state: KnownState;
      /** What else there is to know about it; null when nothing, or when the status is a user's own. */
      readonly story: string | null;
    };

/** The editions of a form, the newest first: as they are declared. */
const factsOf = (form: string): readonly EditionFact[] => editionFacts.filter((fact) => fact.form === form);

/** What is known about an edition, named by its day (`2025-08-21`) or as printed (`08/21/25`); null when nothing is. */
export const editionFact = (form: string, edition: string): EditionFact | null =>
  factsOf(form).find((fact) => fact.edition === edition || fact.printed === edition) ?? null;

/** Whether an edition is taken on a day (`YYYY-MM-DD`). A day before the first that is known is unknown. */
export const acceptanceOn = (form: string, edition: string, day: string, law: Law = ourLaw): Acceptance => {
  const fact = editionFact(form, edition);
  if (fact === null) return { status: 'unknown', fact };
  const state = law.on(fact, day);
  if (state.is !== 'known') return { status: 'unknown', fact };
  return { status: state.value, fact, state, story: law.overridden.includes(fact.id) ? null : fact.story };
};

/** The editions of a form that are taken on a day, the newest first. */
export const acceptedEditions = (form: string, day: string, law: Law = ourLaw): readonly EditionFact[] =>
  factsOf(form).filter(({ edition }) => acceptanceOn(form, edition, day, law).status === 'accepted');

/** The newest edition of a form of which it is last known that it is taken; null when nothing is known. */
export const editionInUse = (form: string): EditionFact | null =>
  factsOf(form).find(({ values }) => values.at(-1)?.value === 'accepted') ?? null;

/** What the agency does, when the first day is known, and when it is only the first on which it was seen. */
const does: Readonly<Record<EditionStatus, readonly [exact: string, seen: string]>> = {
  accepted: ['has taken it since', 'takes it: seen since'],
  superseded: ['has not taken it since', 'does not take it: seen since'],
  'not-accepted': ['does not take it: announced so on', 'does not take it: seen since'],
  'older-print': ['has had a newer print in use since', 'has a newer print in use: seen since'],
};

const sentence = (
  agency: EditionFact['agency'],
  { value, from, exact }: Pick<EditionState, 'value' | 'from' | 'exact'>,
  story: string | null,
): string => `${agency} ${does[value][exact ? 0 : 1]} ${from}.${story === null ? '' : ` ${story}`}`;

/** What is known last about an edition, in a sentence that needs no day; null when nothing is known. */
export const standing = (form: string, edition: string): string | null => {
  const fact = editionFact(form, edition);
  const last = fact?.values.at(-1);
  return fact === null || last === undefined ? null : sentence(fact.agency, last, fact.story);
};

/** The same for a status that holds on a day. */
export const standingOn = (acceptance: Acceptance): string =>
  acceptance.status === 'unknown'
    ? 'Whether it is taken on that day is not known.'
    : sentence(acceptance.fact.agency, acceptance.state, acceptance.story);
