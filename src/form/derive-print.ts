import type { Finding } from '../finding.ts';
import { boxDifferences } from './box-differences.ts';
import type { UnknownPrint } from './derive.ts';
import { inventoryOfPdf } from './derive-inventory.ts';
import { type Footer, footerOf, readWords } from './footers.ts';
import { inspectPdf } from './inspect.ts';
import type { Inventory } from './inventory.ts';
import { blankFinding, DOWNLOAD_AGAIN } from './pdf/fault.ts';
import { editionId, expiryOn, hasDay } from './print-name.ts';

/** An unknown print of a known form, and the known editions of the form, the nearest first. */
export interface ReadPrint extends UnknownPrint {
  readonly nearest: readonly Inventory[];
}

/**
 * Reads an empty print of a known form whose edition is not known. Findings for everything else: another form, a known
 * edition, pages of several editions, a filled form, a stand-in. Slow: it loads pdf.js.
 */
export async function readPrint(bytes: Uint8Array, editions: readonly Inventory[]): Promise<ReadPrint | Finding[]> {
  const pdf = await inspectPdf(bytes);
  if (Array.isArray(pdf)) return pdf;
  const read = await readWords(bytes);
  if ('findings' in read) return read.findings;
  const { words } = read;
  const footers = words.map((page, index) => footerOf(page, index + 1));
  const claim = footers.find(({ form }) => form !== null);
  const own = editions.filter(({ form }) => form === claim?.form);
  if (!claim?.form || !claim.edition || claim.instructions || own.length === 0) return [notOurs()];
  const { form, edition: printed } = claim;
  if (footers.some(({ standIn }) => standIn)) return [drawn(form)];
  const expires = hasDay(printed) ? null : expiryOn(words[0] ?? []);
  const name = { form, edition: editionId(printed, expires), printedEdition: printed };
  const inventory = inventoryOfPdf(pdf, expires === null ? name : { ...name, expires });
  const findings = [...mixedPages(footers, inventory), ...filled(pdf.fields, form)];
  if (findings.length > 0) return findings;
  const known = own.find((one) => isSamePrint(one, inventory));
  if (known) return [isKnown(known)];
  const isNewer = own.every((one) => ageOf(one) < ageOf(inventory));
  const differences = new Map(own.map((one) => [one, boxDifferences(pdf, one).length]));
  const nearest = own.toSorted((a, b) => (differences.get(a) ?? 0) - (differences.get(b) ?? 0));
  return { inventory, words, isNewer, nearest };
}

const ageOf = ({ edition, expires }: Inventory): string => `${edition.replace(/\.omb-.*$/, '')} ${expires ?? ''}`;

const isSamePrint = (one: Inventory, other: Inventory): boolean =>
  one.printedEdition === other.printedEdition && one.expires === other.expires;

function mixedPages(footers: readonly Footer[], { form, printedEdition, boxes }: Inventory): Finding[] {
  const pages = footers.filter((one) => one.form !== form || one.edition !== printedEdition || one.instructions);
  const codes = barcodesOf(boxes).filter((one) => one.form !== form || one.edition !== printedEdition);
  return [...new Set([...pages, ...codes].map(({ page }) => page))].map((page) =>
    blankFinding(
      'blank-pages-are-of-one-edition',
      `Page ${page} does not say Form ${form.toUpperCase()}, edition ${printedEdition}, as other pages do.`,
      DOWNLOAD_AGAIN,
    ),
  );
}

/** What the bar codes of the pages say: `I-765|08/21/25|1`. */
const barcodesOf = (boxes: Inventory['boxes']) =>
  Object.values(boxes).flatMap((box) => {
    if (box.kind !== 'barcode') return [];
    const [form, edition] = box.value.split('|');
    return [{ page: box.page, form: form?.toLowerCase(), edition }];
  });

function filled(fields: readonly { readonly kind: string; readonly value: string | null }[], form: string): Finding[] {
  const held = fields.filter(({ kind, value }) => kind !== 'barcode' && value !== null && value.trim() !== '');
  if (held.length === 0) return [];
  return [
    blankFinding(
      'blank-is-empty',
      `This Form ${form.toUpperCase()} is already filled in (${held.length} boxes); a blank must be empty.`,
      `Give optpack a fresh download of Form ${form.toUpperCase()}.`,
    ),
  ];
}

const notOurs = (): Finding =>
  blankFinding(
    'blank-is-a-known-form',
    'The PDF is no form that optpack fills: its pages name none.',
    'Give optpack a blank of a form that optpack forms list names.',
  );

const drawn = (form: string): Finding =>
  blankFinding(
    'blank-is-the-official-form',
    `The PDF is a stand-in for Form ${form.toUpperCase()} that optpack drew, not the official form.`,
    `Bring the official form with: optpack forms get ${form}`,
  );

const isKnown = ({ form, printedEdition }: Inventory): Finding =>
  blankFinding(
    'blank-is-the-official-form',
    `The PDF says edition ${printedEdition} of Form ${form.toUpperCase()}, which optpack knows, but its boxes are others: ` +
      'somebody changed it after the agency published it.',
    DOWNLOAD_AGAIN,
  );
