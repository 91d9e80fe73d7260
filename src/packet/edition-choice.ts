import { forms } from '../../forms/registry.ts';
import { sources } from '../../forms/sources.ts';
import type { View } from '../case/view.ts';
import { decisiveAnswer } from '../facts/decisive-day.ts';
import {
  type Acceptance,
  acceptanceOn,
  acceptedEditions,
  editionFact,
  standingOn,
} from '../facts/edition-acceptance.ts';
import { type Law, ourLaw } from '../facts/law.ts';
import type { Finding } from '../finding.ts';
import type { FormDefinition } from '../form/define.ts';

/** An edition that can be filled, and whether its official blank is at hand. */
export interface AvailableEdition {
  readonly edition: FormDefinition;
  readonly hasBlank: boolean;
}

/** What a packet may be filled on. */
export interface Editions {
  /** Every edition that can be filled: those of optpack, and those that a user accepted. */
  readonly available: readonly AvailableEdition[];
  /** Editions that the user forces, by form: `i-765` -> `2025-01-20`. */
  readonly forced: Readonly<Record<string, string>>;
}

/** The editions of optpack, as if every blank were at hand. */
export const everyEdition: Editions = {
  available: forms.map((edition) => ({ edition, hasBlank: true })),
  forced: {},
};

/** The edition of a form that a packet fills, and what is known about it on the day that decides. */
interface ChosenEdition {
  readonly edition: FormDefinition;
  readonly hasBlank: boolean;
  readonly isForced: boolean;
  /** Null while no answer tells the day. */
  readonly decided: { readonly path: string; readonly day: string; readonly acceptance: Acceptance } | null;
  /** An edition that was passed over although its blank is at hand and that of the chosen one is not. */
  readonly passedOver: FormDefinition | null;
}

const ranks: Readonly<Record<Acceptance['status'], number>> = {
  accepted: 0,
  unknown: 1,
  'older-print': 2,
  superseded: 3,
  'not-accepted': 3,
};
const LAST = 4;

/** A print that a user accepted is in use when it is newer than all that optpack knows and nothing is known against it; never otherwise. */
const rankOf = ({ derived }: FormDefinition, status: Acceptance['status']): number => {
  if (derived === undefined || status !== 'unknown') return ranks[status];
  return derived.isNewer ? ranks.accepted : LAST;
};

/**
 * The edition of a form to fill: the one that is forced; else of those that are taken on the day that decides the newest
 * whose blank is at hand; else the newest of them. Throws when there is no such edition.
 */
export function chooseEdition(
  form: string,
  view: View,
  { available, forced }: Editions,
  law: Law = ourLaw,
): ChosenEdition {
  const own = available.filter(({ edition }) => edition.inventory.form === form).toSorted(newestFirst);
  const candidates = own.map((one) => {
    const decided = decidedFor(one.edition, view, law);
    return { ...one, decided, rank: rankOf(one.edition, decided?.acceptance.status ?? 'unknown') };
  });
  const wanted = forced[form];
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const inUse =
    wanted === undefined
      ? candidates.filter(({ rank }) => rank === best)
      : candidates.filter(({ edition }) => edition.inventory.edition === wanted);
  const chosen = inUse.find(({ hasBlank }) => hasBlank) ?? inUse[0];
  if (chosen === undefined) throw new Error(`there is no edition ${wanted ?? ''} of the form ${form}`);
  const { edition, hasBlank, decided } = chosen;
  const other = hasBlank ? undefined : candidates.find((one) => one.hasBlank);
  return { edition, hasBlank, isForced: wanted !== undefined, decided, passedOver: other?.edition ?? null };
}

const newestFirst = (one: AvailableEdition, other: AvailableEdition): number =>
  one.edition.inventory.edition < other.edition.inventory.edition ? 1 : -1;

function decidedFor({ inventory: { form, edition } }: FormDefinition, view: View, law: Law): ChosenEdition['decided'] {
  const decisive = decisiveAnswer(view, editionFact(form, edition)?.dated ?? 'filing');
  return decisive === null ? null : { ...decisive, acceptance: acceptanceOn(form, edition, decisive.day, law) };
}

/** What the choice of the edition gives to say. `refuses`: the packet is filed, and with a wrong edition it would be rejected. */
export function editionFindings(
  form: string,
  view: View,
  editions: Editions,
  refuses: boolean,
  law: Law = ourLaw,
): Finding[] {
  const chosen = chooseEdition(form, view, editions, law);
  return [...acceptanceFindings(form, chosen, refuses, law), ...passedOverFindings(form, chosen)];
}

const nameOf = (form: string): string => `Form ${form.toUpperCase()}`;

function acceptanceFindings(form: string, chosen: ChosenEdition, refuses: boolean, law: Law): Finding[] {
  const { edition, decided } = chosen;
  if (decided === null || !refuses) return [];
  const { path, day, acceptance } = decided;
  if (acceptance.status === 'accepted' || acceptance.status === 'older-print') return [];
  const printed = edition.inventory.printedEdition;
  return [
    {
      rule: 'the-edition-is-accepted-on-the-day-of-filing',
      severity: acceptance.status === 'unknown' ? 'warning' : 'error',
      path,
      items: [`${form.toUpperCase()} edition ${printed}`],
      says: `The packet fills edition ${printed} of ${nameOf(form)} and is filed on ${day}. ${standingOn(acceptance)}`,
      fix: acceptanceFix(form, chosen, day, law),
    },
  ];
}

function acceptanceFix(form: string, { isForced }: ChosenEdition, day: string, law: Law): string {
  const taken = acceptedEditions(form, day, law).map(({ printed }) => printed);
  const page = sources.find((source) => source.form === form)?.page ?? 'the page of the agency';
  const read = `Read on ${page} which edition is taken on that day`;
  if (taken.length === 0) return `${read}.`;
  const use = isForced ? 'build without --edition' : `bring its blank with: optpack forms get ${form}`;
  return `Use edition ${taken.join(' or ')}: ${use}.`;
}

function passedOverFindings(form: string, { edition, passedOver }: ChosenEdition): Finding[] {
  if (passedOver === null) return [];
  const [wanted, there] = [edition.inventory.printedEdition, passedOver.inventory.printedEdition];
  return [
    {
      rule: 'the-blank-at-hand-is-of-the-edition-in-use',
      severity: 'warning',
      path: null,
      items: [`${form.toUpperCase()} edition ${wanted}`],
      says: `Of ${nameOf(form)} only the blank of edition ${there} is on this machine; edition ${wanted} is filled, on a stand-in.`,
      fix: `Bring the blank of edition ${wanted} with: optpack forms get ${form}`,
    },
  ];
}

/** The note for a blank of which a newer print of the same edition is in use. Empty for all others. */
export function printFindings(
  { inventory: { form, edition, printedEdition } }: FormDefinition,
  view: View,
  law: Law = ourLaw,
): Finding[] {
  const fact = editionFact(form, edition);
  const decisive = fact && decisiveAnswer(view, fact.dated);
  const acceptance = decisive ? acceptanceOn(form, edition, decisive.day, law) : null;
  if (acceptance?.status !== 'older-print') return [];
  const page = sources.find((source) => source.form === form)?.url ?? 'the page of the agency';
  return [
    {
      rule: 'the-print-of-the-form-is-the-newest',
      severity: 'note',
      path: null,
      items: [`${form.toUpperCase()} edition ${printedEdition}`],
      says: `The blank of ${nameOf(form)} is an older print. ${acceptance.story ?? ''}`.trim(),
      fix: `Ask the office whether it wants the newer print, which is at ${page}.`,
    },
  ];
}
