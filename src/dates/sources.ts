import type { CasePath } from '../case/path.ts';
import type { Confidence, Fact } from '../facts/define.ts';
import type { CaseLaw } from './case-law.ts';
import type { DateUnit, FoundDate } from './define.ts';

/** Where a date comes from: a fact, a page that was read, or the case's own answer about the office. */
export interface DateSource {
  /** Id of the fact, title of the page, or path of the answer. */
  readonly id: string;
  readonly is: 'fact' | 'page' | 'answer';
  /** The value of the fact as people read it: `90 days`; null for all others. */
  readonly value: string | null;
  readonly title: string;
  readonly url: string | null;
  /** Last day on which the source is known to have said so, `YYYY-MM-DD`; null when it bears none. */
  readonly seen: string | null;
  readonly confidence: Confidence | null;
  /** What is in doubt about it, a sentence. */
  readonly doubt: string | null;
  /** What is said or planned about it and does not hold, sentences. */
  readonly asides: readonly string[];
}

const bare = { value: null, url: null, seen: null, confidence: null, doubt: null, asides: [] } as const;

/** The sources of a found date: its facts, its pages, the answers about the office. */
export const sourcesOf = ({ facts, cites = [] }: DateUnit, found: FoundDate, law: CaseLaw): readonly DateSource[] => [
  ...facts.flatMap((fact) => factSource(fact, law) ?? []),
  ...cites.map((cite): DateSource => ({ ...bare, id: cite.title, is: 'page', ...cite })),
  ...(found.office ?? []).map(officeSource),
];

/** A fact as it holds for the case; null when it says nothing there. */
export const factSource = (fact: Fact<unknown>, { law, dayFor }: CaseLaw): DateSource | null => {
  const held = law.on(fact, dayFor(fact.dated));
  if (held.is === 'nothing') return null;
  const { cite, confidence, doubt = null } = held;
  return {
    id: fact.id,
    is: 'fact',
    value: held.is === 'known' ? fact.unit.tell(held.value) : null,
    title: cite.title,
    url: cite.url,
    seen: cite.seen,
    confidence,
    doubt,
    asides: (fact.asides ?? []).map(({ says }) => says),
  };
};

const officeSource = (path: CasePath): DateSource => ({
  ...bare,
  id: path,
  is: 'answer',
  title: `The office, as ${path} of the answers says`,
});
