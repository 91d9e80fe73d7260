import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forms } from '../../forms/registry.ts';
import { footerOf, readWords } from '../form/footers.ts';
import type { Inventory } from '../form/inventory.ts';
import { expiryOn, hasDay } from '../form/print-name.ts';
import { type DraftForm, draftForm, emptyForm } from './draft-form.ts';
import { formatted } from './formatted.ts';
import { inventoryOf } from './inventory.ts';
import { readOfficialRules } from './official-rules.ts';
import { besideOf, printBeside } from './print-beside.ts';
import { printFields } from './print-fields.ts';

/** What to scaffold, and in which copy of the project. */
export interface NewEdition {
  readonly root: string;
  readonly form: string;
  readonly day: string;
  readonly blank: string;
  /** Field dump with the official typing rules; null without one. */
  readonly rules: string | null;
}

/** What was written. */
export interface Scaffolded {
  readonly folder: string;
  readonly printed: string;
  /** Edition that the rows were copied from; null when the form is new. */
  readonly from: string | null;
  readonly draft: DraftForm;
}

const DAY = /^\d{4}-\d{2}(?:-\d{2})?(?:\.[a-z0-9-]+)?$/;

/** The edition that every page of a blank prints, and the OMB expiry date where it prints no day and the date can be read. Throws when the pages do not agree. */
const printedOn = async (blank: Uint8Array, form: string): Promise<{ printed: string; expires: string | null }> => {
  const read = await readWords(blank);
  if ('findings' in read) throw new Error(read.findings.map(({ says }) => says).join(' '));
  const footers = read.words.map((words, at) => footerOf(words, at + 1));
  const editions = [...new Set(footers.map((footer) => `${footer.form ?? ''} ${footer.edition ?? ''}`))];
  const [only = ''] = editions;
  if (editions.length !== 1 || !only.startsWith(`${form} `))
    throw new Error(
      `The pages say ${editions.map((each) => `"${each}"`).join(', ')}; they must all say one edition of ${form}.`,
    );
  const printed = only.slice(form.length + 1);
  return { printed, expires: hasDay(printed) ? null : expiryOn(read.words[0] ?? []) };
};

/** The edition of the form that shares the most boxes by name; null when there is none. */
const nearestTo = (fresh: Inventory): Inventory | null => {
  const shared = ({ boxes }: Inventory): number =>
    Object.keys(boxes).filter((name) => Object.hasOwn(fresh.boxes, name)).length;
  const others = forms
    .map(({ inventory }) => inventory)
    .filter(({ form, edition }) => form === fresh.form && edition !== fresh.edition);
  return others.toSorted((one, other) => shared(other) - shared(one))[0] ?? null;
};

/**
 * Writes `fields.ts`, `beside.ts` and a first `form.ts` of an edition. Throws when the folder holds a `form.ts` already, when the day is no
 * day, or when the blank cannot be read.
 */
export const newEdition = async ({ root, form, day, blank, rules }: NewEdition): Promise<Scaffolded> => {
  if (!DAY.test(day)) throw new Error(`"${day}" is no day of an edition: write for example 2027-01-15.`);
  const folder = join('forms', form, day);
  if (existsSync(join(root, folder, 'form.ts')))
    throw new Error(`${folder}/form.ts is there already; nothing was written.`);
  const bytes = readFileSync(blank);
  const { printed, expires } = await printedOn(bytes, form);
  const [, month, date, year] = /^(\d\d)\/(\d\d)\/(\d\d)$/.exec(printed) ?? [];
  if (year !== undefined && !day.startsWith(`20${year}-${month}-${date}`))
    throw new Error(`The blank prints edition ${printed}; its day is 20${year}-${month}-${date}, not ${day}.`);
  const fresh = await inventoryOf(bytes, rules === null ? new Map() : readOfficialRules(readFileSync(rules, 'utf8')), {
    form,
    edition: day,
    printedEdition: printed,
    ...(expires === null ? {} : { expires }),
  });
  const nearest = nearestTo(fresh);
  const draft =
    nearest === null
      ? emptyForm(fresh)
      : draftForm(
          { inventory: nearest, source: readFileSync(join(root, 'forms', form, nearest.edition, 'form.ts'), 'utf8') },
          fresh,
        );
  const beside = printBeside(await besideOf(bytes, fresh));
  // Everything is made before anything is written: a folder is whole or not there.
  const rows = formatted({ path: join(folder, 'form.ts'), content: draft.text });
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'fields.ts'), printFields(fresh));
  writeFileSync(join(root, folder, 'beside.ts'), beside);
  writeFileSync(join(root, folder, 'form.ts'), rows);
  return { folder, printed, from: nearest?.edition ?? null, draft };
};
