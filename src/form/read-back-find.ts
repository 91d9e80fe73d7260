import { boxDifferences } from './box-differences.ts';
import type { Footer } from './footers.ts';
import type { InspectedField, InspectedPdf } from './inspect.ts';
import type { Box, Inventory } from './inventory.ts';
import type { Held } from './read-back.ts';

/** Where a form lies in a PDF: which edition its boxes are of, what opens their names, and where its pages are. */
export interface FoundForm {
  readonly inventory: Inventory;
  /** What stands before the official names of its boxes: a program that puts forms together may add it. */
  readonly prefix: string;
  /** 1-based page of the file by 1-based page of the form; a page that is not there is missing. */
  readonly pages: ReadonlyMap<number, number>;
  /** Its fields by their official names. */
  readonly fields: ReadonlyMap<string, InspectedField>;
  /** In how many boxes of the pages that are there it differs from the edition. */
  readonly differences: number;
}

/** Of fewer boxes no form is told, and of a smaller share of them. */
const FEWEST = 5;
const SMALLEST_SHARE = 0.1;

/** Forms that are looked for in one file. */
const MOST_FORMS = 12;

/** A form of fewer boxes is told when most of them are there. */
const MOST = 0.5;

interface Candidate extends Omit<FoundForm, 'differences'> {
  readonly share: number;
}

/** What may stand before the official names: nothing, or what stands before some of the first of them. */
const prefixesIn = (names: readonly string[], { boxes }: Inventory): readonly string[] => {
  const ends = Object.keys(boxes)
    .slice(0, 8)
    .map((name) => `.${name}`);
  const found = names.flatMap((name) =>
    ends.filter((end) => name.endsWith(end)).map((end) => name.slice(0, 1 - end.length)),
  );
  return [...new Set(['', ...found])].slice(0, 20);
};

/** On which page of the file most boxes of each page of the form stand. */
const pagesOf = (fields: ReadonlyMap<string, InspectedField>, { boxes }: Inventory): ReadonlyMap<number, number> => {
  const votes = new Map<number, Map<number, number>>();
  for (const [name, field] of fields) {
    const page = boxes[name]?.page;
    if (page === undefined || field.page === 0) continue;
    const ofPage = votes.get(page) ?? new Map<number, number>();
    ofPage.set(field.page, (ofPage.get(field.page) ?? 0) + 1);
    votes.set(page, ofPage);
  }
  const most = (counts: ReadonlyMap<number, number>): number =>
    [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  return new Map([...votes].sort(([a], [b]) => a - b).map(([page, counts]) => [page, most(counts)]));
};

/** Programs that unlock a form turn its lists into boxes for words; what they hold is read alike. */
const isLike = (found: InspectedField['kind'], wanted: Box['kind'] | undefined): boolean =>
  found === wanted || (found === 'text' && wanted === 'choice');

const candidateFor = (
  inventory: Inventory,
  prefix: string,
  byName: ReadonlyMap<string, InspectedField>,
): Candidate | null => {
  const names = Object.keys(inventory.boxes);
  const fields = new Map<string, InspectedField>();
  for (const name of names) {
    const field = byName.get(prefix + name);
    if (field !== undefined && isLike(field.kind, inventory.boxes[name]?.kind)) fields.set(name, field);
  }
  const share = fields.size / Math.max(1, names.length);
  if (share < MOST && (share < SMALLEST_SHARE || fields.size < FEWEST)) return null;
  return { inventory, prefix, fields, share, pages: pagesOf(fields, inventory) };
};

/** The candidate's own fields and pages as a PDF of their own, so that it may be compared with the edition. */
const alone = ({ prefix, pages, fields, inventory }: Candidate, pdf: InspectedPdf): InspectedPdf => {
  const formPage = new Map([...pages].map(([page, filePage]) => [filePage, page]));
  const inForm = [...fields].map(([name, field]) => ({ ...field, name, page: formPage.get(field.page) ?? 0 }));
  const foreign = pdf.fields.filter(
    ({ name, page }) =>
      formPage.has(page) && name.startsWith(prefix) && !Object.hasOwn(inventory.boxes, name.slice(prefix.length)),
  );
  return { ...pdf, fields: [...inForm, ...foreign] };
};

const differencesOf = (candidate: Candidate, pdf: InspectedPdf): number => {
  const { pages, inventory } = candidate;
  return boxDifferences(alone(candidate, pdf), inventory).filter(({ box, what }) => {
    const page = inventory.boxes[box]?.page;
    return what === 'foreign' || (page !== undefined && pages.has(page));
  }).length;
};

/** Of two editions whose boxes fit alike, the one that the foot of the pages names. */
const claims = ({ inventory, pages }: Candidate, footers: readonly Footer[]): number =>
  [...pages.values()].filter((page) => {
    const footer = footers[page - 1];
    return footer?.form === inventory.form && footer.edition === inventory.printedEdition;
  }).length;

/**
 * The official forms whose boxes a PDF has, filled or not: told by the names and kinds of their boxes, on whatever page of the
 * file they stand. A form of which most is lost is told by its foot alone, elsewhere.
 */
export const findForms = (
  pdf: InspectedPdf,
  footers: readonly Footer[],
  editions: readonly Inventory[],
): readonly FoundForm[] => {
  const names = pdf.fields.map(({ name }) => name);
  const places = editions.flatMap((edition) => prefixesIn(names, edition).map((prefix) => ({ edition, prefix })));
  const taken = new Set<string>();
  const found: FoundForm[] = [];
  while (found.length < MOST_FORMS) {
    const byName = new Map(pdf.fields.filter(({ name }) => !taken.has(name)).map((field) => [field.name, field]));
    const candidates = places
      .flatMap(({ edition, prefix }) => candidateFor(edition, prefix, byName) ?? [])
      .map((candidate) => ({ ...candidate, differences: differencesOf(candidate, pdf) }))
      .toSorted(
        (a, b) =>
          b.share - b.differences / 1000 - (a.share - a.differences / 1000) || claims(b, footers) - claims(a, footers),
      );
    const [best] = candidates;
    if (best === undefined) break;
    const { share: _, ...form } = best;
    found.push(form);
    for (const name of form.fields.keys()) taken.add(form.prefix + name);
  }
  return found;
};

/** What the boxes of a form hold, by their official names: words, the state of a tick, the button of a group. Bar codes hold no answer. */
export const heldIn = ({ fields }: Pick<FoundForm, 'fields'>): Held =>
  new Map(
    [...fields].flatMap(([name, { kind, value }]) =>
      kind === 'barcode' || value === null || value.trim() === '' ? [] : [[name, value] as const],
    ),
  );
