import { standing } from '../facts/edition-acceptance.ts';
import type { Finding } from '../finding.ts';
import type { Footer } from '../form/footers.ts';
import { expiryOf, type ReadFile } from '../form/read-back-file.ts';
import { type FileCheckId, fileFinding } from './file-checks.ts';
import { isOtherPrint, nameOf, type PdfForm, placeInFile, type ReadPdf } from './pdf-form.ts';
import { type CheckedOn, flattenedFindings } from './pdf-print.ts';

/** Fewer letters on a page are no print: a scan may bear a stamp of its program. */
const FEWEST_LETTERS = 40;

const FILL_AGAIN = 'Give optpack the file in which the boxes were filled, as the viewer saved it.';

/** The finding for a file that no reader opens. */
const closedFinding = (name: string, { rule, says }: Finding): Finding => {
  const isLocked = rule === 'blank-opens-without-a-password';
  return fileFinding(isLocked ? 'filled-pdf-opens-without-a-password' : 'filled-pdf-can-be-read', {
    says: `${name}: ${says}`,
    fix: isLocked
      ? 'Save it without a password, and give optpack that file.'
      : 'Open it in a PDF viewer, save it anew, and give optpack that file.',
    inPdf: placeInFile(name),
  });
};

/** Pages that name a form at their foot and on which no box of it was found, by form. */
const bareForms = ({ footers }: ReadFile, forms: readonly PdfForm[]): ReadonlyMap<string, readonly Footer[]> => {
  const withBoxes = new Set(forms.map(({ found }) => found.inventory.form));
  const bare = new Map<string, Footer[]>();
  for (const footer of footers) {
    if (footer.form === null || withBoxes.has(footer.form)) continue;
    const key = `${footer.form} ${footer.instructions}`;
    bare.set(key, [...(bare.get(key) ?? []), footer]);
  }
  return bare;
};

const bareFinding = (
  name: string,
  footers: readonly Footer[],
  known: ReadonlySet<string>,
  on: CheckedOn,
): Finding[] => {
  const [first] = footers;
  if (first === undefined || first.form === null) return [];
  const form = first.form.toUpperCase();
  const items = [`${form} edition ${first.edition}`];
  const inPdf = placeInFile(name, first.page);
  if (first.instructions || !known.has(first.form))
    return [
      fileFinding('filled-pdf-holds-a-form-that-is-read', {
        items,
        says: `${name} holds ${first.instructions ? 'the instructions for ' : ''}Form ${form} (${first.edition}), which optpack does not read.`,
        fix: `Give optpack one of: ${[...known].map((one) => one.toUpperCase()).join(', ')}.`,
        inPdf,
      }),
    ];
  return [
    fileFinding('filled-form-keeps-its-boxes', {
      items,
      says: `${name} shows Form ${form} (${first.edition}) without its boxes: it was flattened, or printed to a new file. Nothing in it was read or checked.`,
      fix: FILL_AGAIN,
      inPdf,
    }),
    ...flattenedFindings(name, first.form, footers, on),
  ];
};

/** What a file is in which no form was found. */
const strangeFinding = (name: string, read: ReadFile): Finding => {
  const said = (id: FileCheckId, says: string, fix: string) =>
    fileFinding(id, { says: `${name} ${says}`, fix, inPdf: placeInFile(name) });
  if (read.isMadeByProgram)
    return said(
      'filled-form-has-pages-of-its-own',
      'has one page, which asks to wait: its form is drawn by a program in the file.',
      'Open it in Adobe Reader and fill in the form of the agency that opens everywhere, or print it and check it by eye.',
    );
  if (read.printFault !== null && read.words.length === 0)
    return said('filled-pdf-can-be-read', `has no boxes, and its pages cannot be read. ${read.printFault}`, FILL_AGAIN);
  const letters = read.words.flat().reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  if (letters < FEWEST_LETTERS * read.words.length)
    return said(
      'filled-form-is-no-scan',
      'holds pictures of pages and no words: it is a scan. Nothing in it was read or checked.',
      FILL_AGAIN,
    );
  return said(
    'filled-pdf-holds-a-form-that-is-read',
    'is no form that optpack knows.',
    'Give optpack the filled Form I-983 or I-765.',
  );
};

const unreadPrintOf = (form: PdfForm, expires: string): Finding =>
  fileFinding('filled-pdf-holds-a-form-that-is-read', {
    items: [`${nameOf(form)} edition ${form.found.inventory.printedEdition}`],
    says: `The ${nameOf(form)} is a print with the OMB expiry date ${expires}, which optpack does not know: its boxes are not those of the print that it reads.`,
    fix: 'Give optpack the blank of this print once, with `optpack forms accept FILE`, and check again.',
    inPdf: placeInFile(form.file),
  });

/** A form whose edition is known by name only, or not at all: its boxes are not read. */
const unreadEdition = (form: PdfForm, read: ReadFile, printed: string | null): Finding[] => {
  if (form.definition !== null) return [];
  const { inventory } = form.found;
  if (isOtherPrint(read, form.found)) return [unreadPrintOf(form, expiryOf(read, form.found) ?? '')];
  const edition = printed ?? inventory.printedEdition;
  return [
    fileFinding('filled-pdf-holds-a-form-that-is-read', {
      items: [`${nameOf(form)} edition ${edition}`],
      says: `The ${nameOf(form)} is of edition ${edition}, whose boxes optpack does not read. ${standing(inventory.form, edition) ?? 'Whether it is taken is not known.'}`,
      fix: 'Fill in the edition that the agency takes.',
      inPdf: placeInFile(form.file),
    }),
  ];
};

/** A form without a single answer in it. */
const blankFindings = (form: PdfForm): Finding[] => {
  if (form.definition === null || form.held.size > 0) return [];
  return [
    fileFinding('filled-form-is-filled-in', {
      items: [nameOf(form)],
      says: `No box of the ${nameOf(form)} holds anything.`,
      fix: FILL_AGAIN,
      inPdf: placeInFile(form.file),
    }),
  ];
};

/** Boxes were read, and the pages around them were not. */
const unreadPrint = (name: string, fault: string): Finding =>
  fileFinding('filled-pdf-can-be-read', {
    severity: 'warning',
    says: `The boxes of ${name} were read, but not its pages: which edition stands at their foot was not checked. ${fault}`,
    fix: 'Compare the foot of every page by eye.',
    inPdf: placeInFile(name),
  });

/** Why nothing, or not all, of a filled PDF is read. `known`: forms that can be read. `printed` tells the edition that the pages of a form name. */
export const unreadFindings = (
  { name, read, forms }: ReadPdf,
  known: ReadonlySet<string>,
  printed: (form: PdfForm) => string | null,
  on: CheckedOn,
): Finding[] => {
  if (read.is === 'unreadable') return [closedFinding(name, read.finding)];
  const bare = [...bareForms(read, forms).values()].flatMap((footers) => bareFinding(name, footers, known, on));
  const print = read.printFault === null || forms.length === 0 ? [] : [unreadPrint(name, read.printFault)];
  const own = forms.flatMap((form) => [...unreadEdition(form, read, printed(form)), ...blankFindings(form)]);
  return forms.length === 0 && bare.length === 0 ? [strangeFinding(name, read)] : [...print, ...bare, ...own];
};
