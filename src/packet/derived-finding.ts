import type { Finding } from '../finding.ts';
import type { FormDefinition } from '../form/define.ts';

/** The warning for a form on a print that optpack does not know: which items stay empty on its pages. None for a known edition. */
export function derivedFindings({ inventory, derived }: FormDefinition, pages: readonly number[]): Finding[] {
  if (derived === undefined) return [];
  const form = inventory.form.toUpperCase();
  const rows = derived.unmatchedRows.filter(({ page }) => pages.includes(page));
  const boxes = derived.unmatchedBoxes.filter(({ page }) => pages.includes(page));
  const items = rows.map(({ item }) => `${form} ${item}`);
  const fresh = boxes.map(({ item, page, name }) => `${item ?? `"${name.slice(0, 40)}"`} on page ${page}`);
  const told = [
    items.length === 0 ? '' : ` Not filled, because it is not sure where they are asked: ${items.join(', ')}.`,
    fresh.length === 0 ? '' : ` Boxes that optpack does not know and leaves empty: ${fresh.join(', ')}.`,
  ];
  return [
    {
      rule: 'the-print-of-the-form-is-known',
      severity: 'warning',
      path: null,
      items,
      says:
        `Form ${form} is filled on the print ${inventory.edition}, which you accepted; optpack derived from edition ${derived.from} ` +
        `which box asks what.${told.join('')}`,
      fix: 'Compare every box of the form with its printed question, and fill the boxes named here by hand where they are for you.',
    },
  ];
}
