import type { PageArea } from './page-area.ts';
import type { OpenTag, RowFrame, SetLine, SetPicture, SetTick, Stroke } from './row.ts';
import type { Sheet, TickBox } from './sheet.ts';
import { style } from './style.ts';
import { type Faces, typefaceOf } from './typeface.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

const num = (value: number): string => String(round(value));

const showLine = ({ line, size }: SetLine, x: number, y: number, faces: Faces): string =>
  line.segments
    .map(({ text, bold, x: shift }) => {
      const shown = typefaceOf(bold ? faces.bold : faces.regular).show(text);
      return `/${bold ? 'F2' : 'F1'} ${num(size)} Tf 1 0 0 1 ${num(x + shift)} ${num(y)} Tm ${shown} TJ`;
    })
    .join('\n');

/** Writes the content of one page: text and pictures in marked contents, everything else as artifacts. */
export class PageWriter {
  readonly #out: string[] = [];
  readonly #ticks: TickBox[] = [];
  readonly #pictures: number[] = [];
  readonly #page: number;
  readonly #faces: Faces;
  #open: OpenTag | null = null;
  #marks = 0;

  constructor(page: number, faces: Faces) {
    this.#page = page;
    this.#faces = faces;
  }

  #mark(leaf: OpenTag): string {
    leaf.kids.push({ page: this.#page, mcid: this.#marks });
    this.#marks += 1;
    return `/${leaf.tag} <</MCID ${this.#marks - 1}>> BDC`;
  }

  /** Lines of one element that follow each other share one marked content. */
  text(set: SetLine, x: number, y: number): void {
    if (set.leaf === null) {
      this.artifact('/Artifact <</Type /Pagination>>', set, x, y);
      return;
    }
    if (set.leaf !== this.#open) {
      this.close();
      this.#out.push(this.#mark(set.leaf), 'BT');
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

  /** The line around rows, from `top` down to `bottom`. */
  frame({ x, width }: RowFrame, top: number, bottom: number): void {
    this.close();
    const rectangle = [x, bottom, width, top - bottom].map(num).join(' ');
    this.#out.push('/Artifact <</Type /Layout>> BDC', `${num(style.frame.line)} w ${rectangle} re S`, 'EMC');
  }

  /** A box to tick is a field that stands on the page: its content has nothing of it. */
  tick({ x, y, side, ticked, says, leaf }: SetTick, top: number): void {
    leaf.kids.push({ page: this.#page, tick: this.#ticks.length });
    this.#ticks.push({ rect: [round(x), round(top - y), side, side], ticked, says });
  }

  picture({ picture, x, y, width, height, leaf }: SetPicture, top: number): void {
    this.close();
    const place = [width, 0, 0, height, x, top - y].map(num).join(' ');
    const mark = leaf === null ? '/Artifact <</Type /Layout>> BDC' : this.#mark(leaf);
    if (leaf !== null) leaf.bbox = [round(x), round(top - y), round(x + width), round(top - y + height)];
    this.#out.push(mark, `q ${place} cm /Im${picture} Do Q`, 'EMC');
    this.#pictures.push(picture);
  }

  close(): void {
    if (this.#open !== null) this.#out.push('ET', 'EMC');
    this.#open = null;
  }

  sheet({ width, height }: PageArea): Sheet {
    this.close();
    return {
      width,
      height,
      content: `${this.#out.join('\n')}\n`,
      marks: this.#marks,
      ...(this.#ticks.length === 0 ? {} : { ticks: this.#ticks }),
      ...(this.#pictures.length === 0 ? {} : { pictures: this.#pictures }),
    };
  }
}
