import type { InspectedField, InspectedPdf } from './inspect.ts';
import type { Box, Inventory, Rect } from './inventory.ts';

/** Points that a rectangle may be off: programs that save a form anew round its numbers. */
const TOLERANCE = 0.5;

/** A box in which a PDF differs from an edition: missing in the PDF, foreign to the edition, or there but different. */
export interface BoxDifference {
  readonly box: string;
  readonly what: 'missing' | 'foreign' | 'different';
}

/** Compares names, kinds, pages, places, lengths, options and on-values; never the values. Empty when all are equal. */
export function boxDifferences(pdf: InspectedPdf, edition: Inventory): BoxDifference[] {
  const fields = new Map(pdf.fields.map((field) => [field.name, field]));
  const differences: BoxDifference[] = [];
  for (const [box, wanted] of Object.entries(edition.boxes)) {
    const field = fields.get(box);
    if (!field) differences.push({ box, what: 'missing' });
    else if (!isBox(field, wanted)) differences.push({ box, what: 'different' });
  }
  const counted = new Set<string>();
  for (const { name } of pdf.fields) {
    if (!Object.hasOwn(edition.boxes, name) || counted.has(name)) differences.push({ box: name, what: 'foreign' });
    counted.add(name);
  }
  return differences;
}

/** True when the pages are as many and as large as the edition's. */
export const hasPagesOf = (pdf: InspectedPdf, edition: Inventory): boolean =>
  pdf.pages.length === edition.pages &&
  pdf.pages.every(([width, height]) => near([0, 0, width, height], [0, 0, ...edition.pageSize]));

function isBox(field: InspectedField, box: Box): boolean {
  if (field.kind !== box.kind || field.page !== box.page || !near(field.rect, box.rect)) return false;
  switch (box.kind) {
    case 'text':
      return field.maxLength === (box.maxLength ?? null) && field.comb === (box.comb ?? false);
    case 'tick':
      return sameWords(field.on, [box.on]);
    case 'choice':
      return sameWords(field.options, box.options);
    case 'radio':
      return (
        sameWords(
          field.buttons.map(({ on }) => on),
          box.buttons.map(({ on }) => on),
        ) && box.buttons.every(({ rect }, i) => near(field.buttons[i]?.rect ?? [0, 0, 0, 0], rect))
      );
    default:
      return true;
  }
}

const near = (one: Rect, other: Rect): boolean =>
  one.every((length, i) => Math.abs(length - (other[i] ?? Number.POSITIVE_INFINITY)) <= TOLERANCE);

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, i) => word === other[i]);
