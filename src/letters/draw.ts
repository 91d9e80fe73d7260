import type { TextLine } from './break.ts';
import type { PlacedRow } from './paginate.ts';
import type { OpenTag, SetLine, Stroke } from './row.ts';
import type { Sheet } from './sheet.ts';
import { style } from './style.ts';
import { type Faces, typefaceOf } from './typeface.ts';

/** The page around the text: points, origin at the lower left. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Baseline of the footer. */
  readonly foot: number;
}

/** What every page of a letter repeats. */
export interface Running {
  readonly header: readonly TextLine[];
  readonly footer: string;
  /** Captions below the lines for signature and day; empty without such lines. */
  readonly sign: readonly string[];
}

const num = (value: number): string => String(Math.round(value * 100) / 100);

const showLine = ({ line, size }: SetLine, x: number, y: number, faces: Faces): string =>
  line.segments
    .map(({ text, bold, x: shift }) => {
      const shown = typefaceOf(bold ? faces.bold : faces.regular).show(text);
      return `/${bold ? 'F2' : 'F1'} ${num(size)} Tf 1 0 0 1 ${num(x + shift)} ${num(y)} Tm ${shown} TJ`;
    })
    .join('\n');

/** Writes the content of one page: text in marked contents, everything else as artifacts. */
class PageWriter {
  readonly #out: string[] = [];
  readonly #page: number;
  readonly #faces: Faces;
  #open: OpenTag | null = null;
  #marks = 0;

  constructor(page: number, faces: Faces) {
    this.#page = page;
    this.#faces = faces;
  }

  /** Lines of one element that follow each other share one marked content. */
  text(set: SetLine, x: number, y: number): void {
    if (set.leaf === null) {
      this.artifact('/Artifact <</Type /Pagination>>', set, x, y);
      return;
    }
    if (set.leaf !== this.#open) {
      this.close();
      this.#out.push(`/${set.leaf.tag} <</MCID ${this.#marks}>> BDC`, 'BT');
      set.leaf.kids.push({ page: this.#page, mcid: this.#marks });
      this.#marks += 1;
      this.#open = set.leaf;
    }
    this.#out.push(showLine(set, x, y, this.#faces));
  }

  artifact(mark: string, set: SetLine, x: number, y: number): void {
    this.close();
    this.#out.push(`${mark} BDC`, 'BT', showLine(set, x, y, this.#faces), 'ET', 'EMC');
  }

  strokes(strokes: readonly Stroke[], top: number): void {
    if (strokes.length === 0) return;
    this.close();
    this.#out.push('/Artifact <</Type /Layout>> BDC');
    for (const { x, y, width, thick } of strokes) {
      this.#out.push(`${num(thick)} w ${num(x)} ${num(top - y)} m ${num(x + width)} ${num(top - y)} l S`);
    }
    this.#out.push('EMC');
  }

  close(): void {
    if (this.#open !== null) this.#out.push('ET', 'EMC');
    this.#open = null;
  }

  sheet(frame: Frame): Sheet {
    this.close();
    return { width: frame.width, height: frame.height, content: `${this.#out.join('\n')}\n`, marks: this.#marks };
  }
}

const FOOTER = '/Artifact <</Type /Pagination /Subtype /Footer>>';
const HEADER = '/Artifact <</Type /Pagination /Subtype /Header>>';

const smallLine = (text: string, size: number, faces: Faces): SetLine => {
  const width = (typefaceOf(faces.regular).measure(text) * size) / 1000;
  return { line: { segments: [{ text, bold: false, x: 0 }], width }, x: 0, y: 0, size, leaf: null };
};

const drawFooter = (writer: PageWriter, footer: string, page: string, frame: Frame, faces: Faces): void => {
  const { size } = style.footer;
  const number = smallLine(page, size, faces);
  if (footer !== '') writer.artifact(FOOTER, smallLine(footer, size, faces), frame.left, frame.foot);
  writer.artifact(FOOTER, number, frame.width - frame.right - number.line.width, frame.foot);
};

const drawHeader = (writer: PageWriter, header: readonly TextLine[], frame: Frame): void => {
  const { size, above } = style.header;
  const last = frame.height - frame.top + above;
  header.forEach((line, at) => {
    const y = last + (header.length - 1 - at) * size * style.leading;
    writer.artifact(HEADER, { line, x: 0, y: 0, size, leaf: null }, frame.left, y);
  });
};

/** Lines to sign and date on, with their captions below. */
const drawSign = (writer: PageWriter, captions: readonly string[], frame: Frame, faces: Faces): void => {
  const { line, signature, gap, day, caption } = style.sign;
  const y = frame.foot + line;
  const widths = [signature, day];
  captions.forEach((text, at) => {
    const x = frame.left + at * (signature + gap);
    writer.strokes([{ x, y: 0, width: widths[at] ?? day, thick: style.line }], y);
    writer.artifact(FOOTER, smallLine(text, style.footer.size, faces), x, y - caption);
  });
};

/** Draws pages of placed rows, with what runs over all of them and the page number at the right of the foot; fills in the tag tree. */
export const drawPages = (
  pages: readonly (readonly PlacedRow[])[],
  running: Running,
  frame: Frame,
  faces: Faces,
): readonly Sheet[] =>
  pages.map((rows, page) => {
    const writer = new PageWriter(page, faces);
    if (page > 0) drawHeader(writer, running.header, frame);
    for (const { row, top } of rows) {
      const y = frame.height - frame.top - top;
      for (const set of row.lines) writer.text(set, set.x, y - set.y);
      writer.strokes(row.strokes, y);
    }
    drawSign(writer, running.sign, frame, faces);
    drawFooter(writer, running.footer, `Page ${page + 1} of ${pages.length}`, frame, faces);
    return writer.sheet(frame);
  });
