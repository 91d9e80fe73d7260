import type { Finding } from '../finding.ts';
import { type FontMetrics, isMeasured, metricsOf, widthOf } from '../form/font-metrics.ts';
import type { InspectedField } from '../form/inspect.ts';
import type { TextBox } from '../form/inventory.ts';
import { splitLines, wrap } from '../form/wrap.ts';
import { fileFinding } from './file-checks.ts';
import { type PdfForm, placeOfBox, toldItem } from './pdf-form.ts';

/** Points below which print is hard to read. */
const LEGIBLE = 6;

/** Distance of baselines, in font sizes: the least that viewers use. */
const LEADING = 1.1;

/** Longer texts are measured no further: they fit into no box. */
const LONGEST = 20_000;

/** What of a text its box cannot show. */
type Shown = 'whole' | 'cut off' | 'too small';

const widest = (text: string, font: FontMetrics): number =>
  Math.max(0, ...splitLines(text).map((line) => widthOf(line, font, 1)));

/** Height that a text of several lines takes at a size, broken at the width of its box. */
const heightAt = (text: string, width: number, font: FontMetrics, size: number): number => {
  const lines = wrap(text, width, (part) => widthOf(part, font, size)).length;
  return (lines - 1) * LEADING * size + ((font.ascent + font.descent) * size) / 1000;
};

/**
 * Whether a viewer shows the whole text. Where the form fixes the size, what is wider or higher than the box is cut off; where
 * it does not, the viewer makes the print smaller. The edge of the box is the measure, so what is told is surely lost.
 */
const shownOf = (words: string, box: TextBox, field: Pick<InspectedField, 'size' | 'multiline' | 'rect'>): Shown => {
  const text = words.trim();
  if (box.maxLength !== undefined && [...text].length > box.maxLength) return 'cut off';
  if (box.comb || !isMeasured(box.font)) return 'whole';
  if (text.length > LONGEST) return 'cut off';
  const font = metricsOf(box.font);
  const [, , width, height] = field.rect;
  const isTall = field.multiline || box.multiline === true;
  if (field.size > 0) {
    const fits = isTall ? heightAt(text, width, font, field.size) <= height : widest(text, font) * field.size <= width;
    if (!fits) return 'cut off';
    // A program that fills in may have chosen the size itself.
    return field.size < LEGIBLE && box.size === 0 ? 'too small' : 'whole';
  }
  const fits = isTall ? heightAt(text, width, font, LEGIBLE) <= height : widest(text, font) * LEGIBLE <= width;
  return fits ? 'whole' : 'too small';
};

/** Texts that are longer than their boxes. */
export const roomFindings = (form: PdfForm): Finding[] =>
  (form.definition?.rows ?? []).flatMap((row) => {
    if (row.kind !== 'text') return [];
    const words = form.held.get(row.box);
    const box = form.found.inventory.boxes[row.box];
    const field = form.found.fields.get(row.box);
    if (words === undefined || box?.kind !== 'text' || field === undefined) return [];
    const shown = shownOf(words, box, field);
    if (shown === 'whole') return [];
    const item = toldItem(form, row.item);
    return [
      fileFinding('filled-box-shows-its-whole-text', {
        severity: shown === 'cut off' ? 'error' : 'warning',
        items: [item],
        says:
          shown === 'cut off'
            ? `The text of ${item} is longer than its box: its end is cut off on paper.`
            : `The text of ${item} is printed smaller than ${LEGIBLE} points, or is cut off.`,
        fix: 'Shorten it, or write where it goes on: Part 6 of the I-765, a further page of the I-983.',
        inPdf: placeOfBox(form, row.box),
      }),
    ];
  });
