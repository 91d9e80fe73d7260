import type { TextLine } from './break.ts';
import { fewLines } from './few-lines.ts';
import type { PageArea } from './page-area.ts';
import type { PageWriter } from './page-writer.ts';
import type { SetLine } from './row.ts';
import { style } from './style.ts';
import { type Faces, typefaceOf } from './typeface.ts';

/** What every page of a letter repeats. */
export interface Running {
  readonly header: readonly TextLine[];
  readonly footer: string;
  /** Captions of the lines for signature and day; empty without such lines. */
  readonly sign: readonly string[];
}

const FOOTER = '/Artifact <</Type /Pagination /Subtype /Footer>>';
const HEADER = '/Artifact <</Type /Pagination /Subtype /Header>>';

const setLine = (line: TextLine, size: number): SetLine => ({ line, x: 0, y: 0, size, leaf: null });

const smallLine = (text: string, size: number, faces: Faces): SetLine => {
  const width = (typefaceOf(faces.regular).measure(text) * size) / 1000;
  return setLine({ segments: [{ text, bold: false, x: 0 }], width }, size);
};

/** The page number at the right, and beside it the footer, on two lines where it is long. */
const drawFooter = (writer: PageWriter, footer: string, page: string, area: PageArea, faces: Faces): void => {
  const { size, lines, gap } = style.footer;
  const number = smallLine(page, size, faces);
  const end = area.width - area.right - number.line.width;
  const width = end - gap - area.left;
  fewLines(footer, { width, size, lines }, faces).forEach((line, at) => {
    writer.artifact(FOOTER, setLine(line, size), area.left, area.foot - at * size * style.leading);
  });
  writer.artifact(FOOTER, number, end, area.foot);
};

const drawHeader = (writer: PageWriter, header: readonly TextLine[], area: PageArea): void => {
  const { size, above } = style.header;
  const last = area.height - area.top + above;
  header.forEach((line, at) => {
    const y = last + (header.length - 1 - at) * size * style.leading;
    writer.artifact(HEADER, setLine(line, size), area.left, y);
  });
};

/** Lines to sign and date on, with their captions below. */
const drawSign = (writer: PageWriter, captions: readonly string[], area: PageArea, faces: Faces): void => {
  const { line, signature, gap, day, caption } = style.sign;
  const y = area.foot + line;
  const widths = [signature, day];
  captions.forEach((text, at) => {
    const x = area.left + at * (signature + gap);
    writer.strokes([{ x, y: 0, width: widths[at] ?? day, thick: style.line }], y);
    writer.artifact(FOOTER, smallLine(text, style.footer.size, faces), x, y - caption);
  });
};

/** Draws what runs over the page `page` (0-based) of `pages`, but its header. */
export const drawFoot = (
  writer: PageWriter,
  running: Running,
  [page, pages]: readonly [page: number, pages: number],
  area: PageArea,
  faces: Faces,
): void => {
  drawSign(writer, running.sign, area, faces);
  drawFooter(writer, running.footer, `Page ${page + 1} of ${pages}`, area, faces);
};

/** Draws the header of a page; the first has none. */
export const drawHead = (writer: PageWriter, { header }: Running, page: number, area: PageArea): void => {
  if (page > 0) drawHeader(writer, header, area);
};
