import { helveticaWidths } from './helvetica-widths.ts';

/** Measures of a font of the forms, in 1/1000 of the font size. */
export interface FontMetrics {
  readonly ascent: number;
  /** Positive: how far letters reach below the baseline. */
  readonly descent: number;
  /** Advance width of a code point; a code point without a glyph counts as the widest. */
  readonly advance: (codePoint: number) => number;
}

const WIDEST = 1015;

/** The widths of the first characters in a row: they make up nearly all words, and are measured for every case. */
const latin = Float64Array.from({ length: 256 }, (_, codePoint) => helveticaWidths[codePoint] ?? WIDEST);

const courierNew: FontMetrics = { ascent: 833, descent: 300, advance: () => 600 };
const helvetica: FontMetrics = {
  ascent: 718,
  descent: 207,
  advance: (codePoint) => latin[codePoint] ?? helveticaWidths[codePoint] ?? WIDEST,
};

const measured: Readonly<Record<string, FontMetrics>> = { 'CourierNewPS-BoldMT': courierNew, Helv: helvetica };

/** True when the measures of a font are known, by the name that a form gives it. */
export const isMeasured = (font: string): boolean => Object.hasOwn(measured, font);

/** Measures of a font by the name that the form gives it. Throws for a font that no edition uses. */
export const metricsOf = (font: string): FontMetrics => {
  const found = measured[font];
  if (found === undefined) throw new Error(`No measures for the font ${font}.`);
  return found;
};

/** Width of a line in points. */
export const widthOf = (text: string, { advance }: FontMetrics, size: number): number => {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    width += advance(codePoint);
    // Beyond the first plane a character takes two places.
    if (codePoint > 0xffff) at++;
  }
  return (width * size) / 1000;
};
