import type { Master } from './master.ts';
import type { ReadTick } from './reading.ts';
import { type Reread, text } from './reread.ts';
import { asDict, referenceOf, SyntaxFault, stringOf, type Value } from './syntax.ts';
import { CHECKLIST, LOOKS } from './tick-fields.ts';

/**
 * The boxes to tick of a file of ours, from its bytes: their names, pages, states, and whether each shows its state and is
 * on its page to be seen. The fields of the forms must stand in the file before them. `kids` are those of the page tree.
 * Throws SyntaxFault.
 */
export function readTicks(file: Reread, { index }: Master, kids: readonly Value[]): ReadTick[] {
  const form = asDict(file.object(index.catalog)).get('/AcroForm');
  const kept = index.acroForm;
  if (form === undefined && kept === null) return [];
  if (kept !== null && referenceOf(form) === kept.object) return [];
  const fields = referencesIn(asDict(form).get('/Fields'));
  const [root, ...beyond] = fields.slice(kept?.fields.length ?? 0);
  const areKept = (kept?.fields ?? []).every((field, at) => fields[at] === field);
  if (!areKept || root === undefined || beyond.length > 0)
    throw new SyntaxFault('the file has other fields than its forms');
  const parent = asDict(file.object(root));
  if (stringOf(parent.get('/T')) !== CHECKLIST) throw new SyntaxFault('the file has a field of another name');
  const pages = pageNumbers(kids, index);
  const seen: Seen = {
    pages,
    lookOf: once((object) => contentOf(file, object)),
    // A page is read once, and not for each of its boxes.
    boxesOn: once((page) => new Set(referencesIn(asDict(file.object(page)).get('/Annots')))),
  };
  return referencesIn(parent.get('/Kids')).map((kid) => readTick(kid, file, seen));
}

/** What several boxes share. */
interface Seen {
  readonly pages: ReadonlyMap<number, number>;
  readonly lookOf: (object: number) => string;
  readonly boxesOn: (page: number) => ReadonlySet<number>;
}

const once = <T>(read: (object: number) => T): ((object: number) => T) => {
  const known = new Map<number, T>();
  return (object) => {
    const value = known.get(object) ?? read(object);
    known.set(object, value);
    return value;
  };
};

function readTick(object: number, file: Reread, { pages, lookOf, boxesOn }: Seen): ReadTick {
  const field = asDict(file.object(object));
  const [state, value] = [nameOf(field.get('/AS')), nameOf(field.get('/V'))];
  const page = referenceOf(field.get('/P')) ?? 0;
  const shown = asDict(asDict(field.get('/AP')).get('/N'));
  const areLooks = Object.entries(LOOKS).every(
    ([name, content]) => lookOf(referenceOf(shown.get(`/${name}`)) ?? 0) === content,
  );
  const isOnPage = boxesOn(page).has(object);
  return {
    name: `${CHECKLIST}.${stringOf(field.get('/T'))}`,
    page: pages.get(page) ?? -1,
    state: state === value ? state : `${value} shown as ${state}`,
    isDrawn: areLooks && isOnPage,
  };
}

/** 0-based numbers of the pages that are no form's, by their objects. */
function pageNumbers(kids: readonly Value[], { forms }: Master['index']): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  let page = 0;
  for (const kid of kids) {
    const object = referenceOf(kid) ?? 0;
    const form = forms.find(({ node }) => node === object);
    if (form === undefined) numbers.set(object, page);
    page += form?.pages.length ?? 1;
  }
  return numbers;
}

function contentOf(file: Reread, object: number): string {
  const stream = file.stream(object);
  return text(stream, 0, stream.length);
}

const referencesIn = (value: Value | undefined): number[] =>
  Array.isArray(value) ? value.map((item: Value) => referenceOf(item) ?? 0) : [];

const nameOf = (value: Value | undefined): string =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name.slice(1) : '';
