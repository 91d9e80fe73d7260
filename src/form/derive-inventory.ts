import type { InspectedField, InspectedPdf } from './inspect.ts';
import type { Box, Inventory } from './inventory.ts';
import { printedItem } from './printed-items.ts';

/** What a print says about itself. */
export interface PrintName {
  readonly form: string;
  readonly edition: string;
  readonly printedEdition: string;
  readonly expires?: string;
}

/**
 * The inventory of a PDF as far as the file itself tells it: items are read from its tooltips, character rules are not
 * known. Push buttons and fields of no known kind are not boxes, and fields on no page neither.
 */
export function inventoryOfPdf(pdf: InspectedPdf, name: PrintName): Inventory {
  const boxes = pdf.fields.flatMap((field): [string, Box][] => {
    const box = field.page === 0 ? null : boxOf(field);
    return box === null ? [] : [[field.name, box]];
  });
  return {
    ...name,
    pages: pdf.pages.length,
    pageSize: pdf.pages[0] ?? [0, 0],
    boxes: Object.fromEntries(boxes),
  };
}

function boxOf(field: InspectedField): Box | null {
  const { item } = printedItem(field.name, field.tooltip ?? '');
  const placed = { page: field.page, rect: field.rect, item };
  const look = { font: field.font ?? 'Helv', size: field.size };
  switch (field.kind) {
    case 'text':
      return {
        kind: 'text',
        ...placed,
        ...look,
        ...(field.maxLength === null ? {} : { maxLength: field.maxLength }),
        ...(field.comb && field.maxLength !== null ? { comb: true } : {}),
        ...(field.multiline ? { multiline: true } : {}),
        ...(field.readOnly ? { readOnly: true } : {}),
      };
    case 'tick': {
      const [on] = field.on;
      return on === undefined ? null : { kind: 'tick', ...placed, on };
    }
    case 'choice':
      return { kind: 'choice', ...placed, ...look, options: field.options };
    case 'radio':
      return { kind: 'radio', ...placed, buttons: field.buttons };
    case 'signature':
      return { kind: 'signature', ...placed };
    case 'barcode':
      return { kind: 'barcode', ...placed, value: field.value ?? '' };
    case 'button':
    case 'unknown':
      return null;
  }
}
