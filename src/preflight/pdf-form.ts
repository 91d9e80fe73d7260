import type { PdfPlace } from '../finding.ts';
import type { FormDefinition } from '../form/define.ts';
import type { Inventory } from '../form/inventory.ts';
import { type Held, type ReadBack, readBack } from '../form/read-back.ts';
import { expiryOf, type ReadFile, readFile, type UnreadableFile } from '../form/read-back-file.ts';
import { type FoundForm, heldIn } from '../form/read-back-find.ts';

/** A filled PDF as the user gives it. */
export interface PdfFile {
  /** As people are told of it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A form in a filled PDF. */
export interface PdfForm {
  /** Name of its file. */
  readonly file: string;
  readonly found: FoundForm;
  /** How its edition is filled; null for an edition that is known by name only. */
  readonly definition: FormDefinition | null;
  /** What its boxes hold, by their official names. */
  readonly held: Held;
  /** What it says; nothing where `definition` is null. */
  readonly back: ReadBack;
}

/** A filled PDF and the forms in it. */
export interface ReadPdf {
  readonly name: string;
  readonly read: ReadFile | UnreadableFile;
  readonly forms: readonly PdfForm[];
}

/** What filled forms are read by. */
export interface KnownForms {
  readonly definitions: readonly FormDefinition[];
  /** Editions that are recognised and not read. */
  readonly namedOnly: readonly Inventory[];
}

const NOTHING: ReadBack = { answers: [], unread: [] };

/** The edition that the pages name, when all that name one agree; null when they do not, or none does. */
export const printedEdition = ({ footers }: ReadFile, { inventory, pages }: FoundForm): string | null => {
  const named = [...pages.values()].flatMap((page) => {
    const footer = footers[page - 1];
    return footer?.form === inventory.form && footer.edition !== null ? [footer.edition] : [];
  });
  const editions = [...new Set(named)];
  return editions.length === 1 ? (editions[0] ?? null) : null;
};

/** Reads a filled PDF and takes its forms back to answers. Slow: it loads pdf.js. */
export const readPdf = async ({ name, bytes }: PdfFile, known: KnownForms): Promise<ReadPdf> => {
  const inventories = [...known.definitions.map(({ inventory }) => inventory), ...known.namedOnly];
  const read = await readFile(bytes, inventories);
  if (read.is === 'unreadable') return { name, read, forms: [] };
  return { name, read, forms: read.forms.map((found) => formOf(name, read, found, known)) };
};

/** A print of the same edition, told by its expiry date, whose boxes are not all those of the known one. */
export const isOtherPrint = (read: ReadFile, found: FoundForm): boolean => {
  const expires = expiryOf(read, found);
  return found.differences > 0 && expires !== null && (found.inventory.expires ?? expires) !== expires;
};

const formOf = (file: string, read: ReadFile, found: FoundForm, { definitions }: KnownForms): PdfForm => {
  const printed = printedEdition(read, found);
  const held = heldIn(found);
  // The boxes of another edition may ask something else, even where they stand alike.
  const isAnother = (printed !== null && printed !== found.inventory.printedEdition) || isOtherPrint(read, found);
  const definition = isAnother ? null : (definitions.find(({ inventory }) => inventory === found.inventory) ?? null);
  return { file, found, definition, held, back: definition === null ? NOTHING : readBack(definition, held) };
};

/** `I-765` for a form. */
export const nameOf = ({ found }: Pick<PdfForm, 'found'>): string => found.inventory.form.toUpperCase();

/** An item as told to people: `I-765 28.c`. */
export const toldItem = (form: Pick<PdfForm, 'found'>, item: string): string => `${nameOf(form)} ${item}`;

/** Where a box stands in its file. */
export const placeOfBox = ({ file, found }: Pick<PdfForm, 'file' | 'found'>, box: string): PdfPlace => ({
  file,
  page: found.fields.get(box)?.page || (found.pages.get(found.inventory.boxes[box]?.page ?? 0) ?? null),
  box: found.prefix + box,
});

/** The form as a whole, or a page of its file. */
export const placeInFile = (file: string, page: number | null = null): PdfPlace => ({ file, page, box: null });
