import type { Dated, Fact } from '../facts/define.ts';
import type { Law } from '../facts/law.ts';
import { facts } from '../facts/registry.ts';

/** What letters say about the law, as text by key. */
export interface LetterFacts {
  /**
   * `<id>`: the value; `<id>-since`: the day from which it holds; `<id>-page`: where to read a value that we have not seen.
   * A key that has nothing to say on the day is missing.
   */
  readonly facts: Readonly<Record<string, string>>;
  /** Days on which their sources were seen, `YYYY-MM-DD`; a source without such a day is not among them. */
  readonly seen: readonly string[];
}

const byId: ReadonlyMap<string, Fact<unknown>> = new Map(facts.map((fact) => [fact.id, fact]));

const ENDING = /-(?:since|page)$/;

/** The fact that a key of letters is about (`upload-size-since`: `upload-size`); null when there is none. */
export const factOfKey = (key: string): Fact<unknown> | null =>
  byId.get(key) ?? byId.get(key.replace(ENDING, '')) ?? null;

/** The facts that keys of letters name, as the law has them; `dayFor` tells which day of the case decides (`YYYY-MM-DD`). */
export const letterFacts = (law: Law, dayFor: (dated: Dated) => string, keys: Iterable<string>): LetterFacts => {
  const told: Record<string, string> = {};
  const seen: string[] = [];
  for (const fact of new Set([...keys].map(factOfKey))) {
    if (fact === null) continue;
    const on = law.on(fact, dayFor(fact.dated));
    if (on.is === 'nothing') continue;
    told[`${fact.id}-since`] = on.from;
    if (on.is === 'known') told[fact.id] = fact.unit.tell(on.value);
    else told[`${fact.id}-page`] = on.readOn;
    if (on.cite.seen !== null) seen.push(on.cite.seen);
  }
  return { facts: told, seen };
};
