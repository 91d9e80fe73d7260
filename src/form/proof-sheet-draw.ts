import { PDFDocument, type PDFFont, PDFName, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import type { ProofMark } from './proof-sheet.ts';

const BLUE = rgb(0.05, 0.2, 0.75);
const RED = rgb(0.85, 0.05, 0.05);
const GREY = rgb(0.55, 0.55, 0.55);
const INK = rgb(0.1, 0.1, 0.1);
const LABEL = 4.5;
/** Labels that do not fit their box get so small and no smaller. */
const SMALLEST = 4;
const HATCH = 6;
/** Height in points from which a box has room for label and value; taller ones need no care. */
const ROOMY = 14;
const TALL = 24;
const NARROW = 30;
const STEPS = 3;

interface Fonts {
  readonly label: PDFFont;
  readonly value: PDFFont;
}

/**
 * Draws marks into a blank: an ordinary PDF to look at, without fields. `title` stands at the top of every page. Slow: it loads
 * pdf-lib.
 */
export async function drawProofSheet(
  blank: Uint8Array,
  marks: readonly ProofMark[],
  title: string,
): Promise<Uint8Array> {
  const source = await PDFDocument.load(blank, { password: '', updateMetadata: false });
  const sheet = await PDFDocument.create({ updateMetadata: false });
  const fonts = {
    label: await sheet.embedFont(StandardFonts.Helvetica),
    value: await sheet.embedFont(StandardFonts.HelveticaBold),
  };
  const pages = await sheet.copyPages(source, source.getPageIndices());
  sheet.setTitle(title);
  for (const [index, page] of pages.entries()) {
    page.node.delete(PDFName.of('Annots'));
    sheet.addPage(page);
    page.drawText(title, { x: 36, y: page.getHeight() - 8, size: 6, font: fonts.value, color: BLUE });
    drawPage(
      page,
      marks.filter((mark) => mark.page === index + 1),
      fonts,
    );
  }
  return sheet.save();
}

function drawPage(page: PDFPage, marks: readonly ProofMark[], fonts: Fonts): void {
  const told = new Set<string>();
  // Labels of narrow boxes side by side stand under them in steps.
  let narrow = 0;
  for (const mark of marks.toSorted(inReadingOrder)) {
    if (mark.state === 'unmatched') drawHatch(page, mark);
    drawOutline(page, mark);
    drawValue(page, mark, fonts);
    for (const label of labelsOf(mark, told)) {
      const isNarrow = !mark.isMark && mark.rect[2] < NARROW;
      drawLabel(page, mark, isNarrow ? { text: label.text, place: 'below', step: narrow % STEPS } : label, fonts);
      narrow = isNarrow ? narrow + 1 : 0;
    }
  }
}

const inReadingOrder = ({ rect: one }: ProofMark, { rect: other }: ProofMark): number =>
  Math.round(other[1]) - Math.round(one[1]) || one[0] - other[0];

interface Label {
  readonly text: string;
  readonly place: 'above' | 'inside' | 'below';
  /** Lines further down. */
  readonly step?: number;
}

/** Ticks of one question stand close together: the path stands over the first of them, each choice under its own. */
function labelsOf({ state, item, path, isMark, rect }: ProofMark, told: Set<string>): Label[] {
  const place = !isMark && rect[3] >= ROOMY ? 'inside' : 'above';
  if (state === 'unmatched') return [{ text: `${item} unmatched`.trim(), place }];
  if (state === 'left') return [{ text: `${item} left empty`.trim(), place }];
  const [question = '', answer] = path.split(' = ');
  if (answer === undefined) return [{ text: `${item}: ${path}`, place }];
  const choice: Label = { text: `= ${answer}`, place: 'below' };
  if (told.has(question)) return [choice];
  told.add(question);
  return [{ text: `${item}: ${question}`, place }, choice];
}

const colourOf = ({ state }: Pick<ProofMark, 'state'>) =>
  state === 'unmatched' ? RED : state === 'left' ? GREY : BLUE;

function drawOutline(page: PDFPage, mark: ProofMark): void {
  const [x, y, width, height] = mark.rect;
  const borderWidth = mark.state === 'unmatched' ? 1 : 0.3;
  page.drawRectangle({ x, y, width, height, borderWidth, borderColor: colourOf(mark), opacity: 0 });
}

function drawHatch(page: PDFPage, { rect: [x, y, width, height] }: ProofMark): void {
  for (let along = HATCH; along < width + height; along += HATCH) {
    const start = { x: x + Math.max(0, along - height), y: y + Math.min(along, height) };
    const end = { x: x + Math.min(along, width), y: y + Math.max(0, along - width) };
    page.drawLine({ start, end, thickness: 0.4, color: RED, opacity: 0.6 });
  }
}

function drawValue(
  page: PDFPage,
  { rect: [x, y, width, height], lines, size, isSet }: ProofMark,
  { value }: Fonts,
): void {
  // A value of one line makes room for the label over it.
  const isShort = new Set(lines.map((line) => line.y)).size === 1 && height >= ROOMY && height < TALL;
  const shown = { size: isShort ? Math.min(size, 7.5) : size, font: value, color: INK };
  for (const line of lines)
    page.drawText(line.text, { x: x + line.x, y: y + (isShort ? Math.min(line.y, 3.5) : line.y), ...shown });
  if (!isSet) return;
  const style = { thickness: 1.2, color: INK };
  page.drawLine({ start: { x: x + 2, y: y + 2 }, end: { x: x + width - 2, y: y + height - 2 }, ...style });
  page.drawLine({ start: { x: x + 2, y: y + height - 2 }, end: { x: x + width - 2, y: y + 2 }, ...style });
}

/** Inside at the top, over the box, or under it; on white, so that the print does not hide it. */
function drawLabel(
  page: PDFPage,
  { rect, isMark, state }: ProofMark,
  { text, place, step = 0 }: Label,
  { label }: Fonts,
): void {
  const [x, y, width, height] = rect;
  const natural = label.widthOfTextAtSize(text, LABEL);
  const size = isMark || natural <= width ? LABEL : Math.max(SMALLEST, (LABEL * width) / natural);
  const long = label.widthOfTextAtSize(text, size);
  const left = Math.max(4, Math.min(x + (isMark ? 0 : 1), page.getWidth() - long - 4));
  const base = { inside: y + height - size, above: y + height + 0.8, below: y - size * (step + 1) }[place];
  const under = { x: left - 0.3, y: base - 0.9, width: long + 0.6, height: size + 0.6 };
  page.drawRectangle({ ...under, color: rgb(1, 1, 1), opacity: 0.75 });
  page.drawText(text, { x: left, y: base, size, font: label, color: colourOf({ state }) });
}
