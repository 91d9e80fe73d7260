import { forms } from '../../forms/registry.ts';
import type { Finding } from '../finding.ts';
import type { FormDefinition } from '../form/define.ts';
import type { DerivedEdition } from '../form/derived-edition.ts';
import type { Inventory } from '../form/inventory.ts';
import { Fault } from './fault.ts';
import { inventories } from './inventories.ts';
import { LARGEST_DOWNLOAD, readDownload } from './read-download.ts';

/** A print in which fewer of the filled rows have their boxes is hardly the same form. */
const FEWEST = 0.5;

/** An unknown print of a known form, and how it would be filled. */
export interface UnknownPrintFile {
  readonly bytes: Uint8Array;
  readonly derived: DerivedEdition;
  readonly known: FormDefinition;
  /** The print's own inventory, before anything of the known edition is added. */
  readonly inventory: Inventory;
  /** Rows of the known edition that fill something, and how many of them the print has. */
  readonly rows: number;
  readonly matched: number;
}

/** The bytes of a PDF that the user names. Throws a `Fault` when it cannot be read. */
export function readPdf(file: string): Uint8Array {
  const bytes = readDownload(file);
  if (bytes !== 'too-large') return bytes;
  const says = `${file} is larger than ${LARGEST_DOWNLOAD / 2 ** 20} MB.`;
  throw new Fault('cannot-read', says, 'Official forms are far smaller.');
}

/** Reads a print that optpack does not know and derives how to fill it. Findings when it is no empty print of a known form, or too different. */
export async function unknownPrint(bytes: Uint8Array): Promise<UnknownPrintFile | Finding[]> {
  const [{ readPrint }, { deriveEdition }, { besides }] = await Promise.all([
    import('../form/derive-print.ts'),
    import('../form/derive.ts'),
    import('../../forms/besides.ts'),
  ]);
  const print = await readPrint(bytes, inventories);
  if (Array.isArray(print)) return print;
  for (const near of print.nearest) {
    const known = forms.find(({ inventory }) => inventory === near);
    const beside = besides.find(({ form, edition }) => form === near.form && edition === near.edition);
    if (known === undefined || beside === undefined) continue;
    const derived = deriveEdition(known, beside, print);
    const rows = known.rows.filter(({ kind }) => kind !== 'leave' && kind !== 'beyond').length;
    const matched = rows - derived.unmatchedRows.length;
    if (matched < FEWEST * rows) return [tooDifferent(derived, known, matched, rows)];
    return { bytes, derived, known, inventory: print.inventory, rows, matched };
  }
  throw new Error(`there is no edition of ${print.inventory.form} whose print is known`);
}

const tooDifferent = (
  { inventory: { form, printedEdition } }: DerivedEdition,
  known: FormDefinition,
  matched: number,
  rows: number,
): Finding => ({
  rule: 'print-is-like-a-known-edition',
  severity: 'error',
  path: null,
  items: [],
  says:
    `The PDF says edition ${printedEdition} of Form ${form.toUpperCase()}, but only ${matched} of ${rows} entries of ` +
    `edition ${known.inventory.printedEdition} have their boxes in it.`,
  fix: `Download the form again from the agency; if it is that different, an optpack that knows edition ${printedEdition} is needed.`,
});
