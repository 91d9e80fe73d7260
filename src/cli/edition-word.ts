import { forms } from '../../forms/registry.ts';
import type { Finding } from '../finding.ts';
import type { FormDefinition } from '../form/define.ts';
import type { Inventory } from '../form/inventory.ts';
import { acceptedForms } from '../node/derived-editions.ts';
import { Fault } from '../node/fault.ts';
import { inventories } from '../node/inventories.ts';
import { readPdf, unknownPrint } from '../node/unknown-print.ts';

/** What a word of the command line names: an edition that can be filled, or a PDF. */
export interface EditionWord {
  readonly inventory: Inventory;
  /** How it is filled; null for a print that optpack does not know and nobody accepted. */
  readonly form: FormDefinition | null;
  /** How the unknown print would be filled. */
  readonly derived: FormDefinition | null;
  /** The PDF, when one is named. */
  readonly bytes: Uint8Array | null;
}

/** Reads `i-765` (its newest edition), `i-765/2025-08-21` or the path of a PDF. Throws a `Fault` for what is none of them. */
export async function editionWord(word: string): Promise<EditionWord | Finding[]> {
  const all = [...(await acceptedForms()), ...forms];
  const known = all.find(({ inventory: { form, edition } }) => word === form || word === `${form}/${edition}`);
  if (known !== undefined) return { inventory: known.inventory, form: known, derived: null, bytes: null };
  if (!/\.pdf$/i.test(word) && !/[\\/]/.test(word.replace(/^[a-z]-\d+\//, '')))
    throw new Fault(
      'cannot-read',
      `"${word}" is no edition that optpack knows, and no PDF.`,
      `Name one of ${all.map(({ inventory: { form, edition } }) => `${form}/${edition}`).join(', ')}, or a PDF.`,
    );
  const bytes = readPdf(word);
  const { recognise } = await import('../form/recognise.ts');
  const found = await recognise(bytes, [
    ...inventories,
    ...all.filter((one) => one.derived).map((one) => one.inventory),
  ]);
  if (!Array.isArray(found)) {
    const form = all.find(({ inventory: one }) => one.form === found.form && one.edition === found.edition);
    if (form === undefined) throw new Error(`${found.form}/${found.edition} was recognised and is not known`);
    return { inventory: form.inventory, form, derived: null, bytes };
  }
  if (!found.some(({ rule }) => rule === 'blank-is-a-known-edition')) return found;
  const print = await unknownPrint(bytes);
  if (Array.isArray(print)) return print;
  const { derivedForm } = await import('../form/derived-form.ts');
  return { inventory: print.inventory, form: null, derived: derivedForm(print.derived, print.known), bytes };
}
