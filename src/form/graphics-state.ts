import { listOf, type Matrix, matrixOf, multiplied } from './matrix.ts';
import type { Pdfjs } from './pdfjs.ts';

interface TextState {
  readonly fontSize: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 is the font's own width. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderingMode: number;
}

const PLAIN: TextState = {
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
};

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Where the next glyph lands on the page: follows the operations of pdf.js that move text or change how it is set. */
export class GraphicsState {
  private text = PLAIN;
  private matrix: Matrix;
  private readonly saved: { readonly matrix: Matrix; readonly text: TextState }[] = [];
  private textMatrix = IDENTITY;
  private lineStart: readonly [x: number, y: number] = [0, 0];
  private x = 0;
  private y = 0;

  constructor(
    start: Matrix,
    private readonly ops: Pdfjs['OPS'],
  ) {
    this.matrix = start;
  }

  get fontSize(): number {
    return this.text.fontSize;
  }

  get renderingMode(): number {
    return this.text.renderingMode;
  }

  /** The place on the page of a point given from where the next glyph starts, in unscaled text units. */
  onPage(right: number, up: number): readonly [x: number, y: number] {
    const [a, b, c, d, e, f] = multiplied(this.matrix, this.textMatrix);
    const x = this.x + right * this.text.stretch;
    const y = this.y + up + this.text.rise;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  /** Moves past a glyph whose width is given in thousandths of the font size. */
  advance(width: number, isSpace: boolean): void {
    const { fontSize, characterSpacing, wordSpacing } = this.text;
    this.shift((width * fontSize) / 1000 + characterSpacing + (isSpace ? wordSpacing : 0));
  }

  shift(right: number): void {
    this.x += right * this.text.stretch;
  }

  /** Follows an operation; those that move nothing are passed over. */
  follow(op: number, args: readonly unknown[]): void {
    const { ops } = this;
    const [first = 0, second = 0] = args.map(Number);
    switch (op) {
      case ops.save:
        this.save();
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
        this.restore();
        break;
      case ops.transform:
        this.matrix = multiplied(this.matrix, matrixOf(args));
        break;
      case ops.paintFormXObjectBegin:
        this.save();
        this.matrix = multiplied(this.matrix, matrixOf(args[0]));
        break;
      case ops.beginText:
        this.setTextMatrix(IDENTITY);
        break;
      case ops.setTextMatrix:
        this.setTextMatrix(matrixOf(args[0]));
        break;
      case ops.moveText:
        this.moveLine(first, second);
        break;
      case ops.setLeadingMoveText:
        this.text = { ...this.text, leading: -second };
        this.moveLine(first, second);
        break;
      case ops.nextLine:
        this.moveLine(0, -this.text.leading);
        break;
      default:
        this.followSetting(op, first, second, args);
    }
  }

  private followSetting(op: number, first: number, second: number, args: readonly unknown[]): void {
    const { ops } = this;
    switch (op) {
      case ops.setFont:
        this.text = { ...this.text, fontSize: second };
        break;
      case ops.setLeading:
        this.text = { ...this.text, leading: first };
        break;
      case ops.setCharSpacing:
        this.text = { ...this.text, characterSpacing: first };
        break;
      case ops.setWordSpacing:
        this.text = { ...this.text, wordSpacing: first };
        break;
      case ops.setHScale:
        this.text = { ...this.text, stretch: first / 100 };
        break;
      case ops.setTextRise:
        this.text = { ...this.text, rise: first };
        break;
      case ops.setTextRenderingMode:
        this.text = { ...this.text, renderingMode: first };
        break;
      case ops.setGState:
        this.followGState(listOf(args[0]));
        break;
    }
  }

  /** An extended graphics state may set a font too. */
  private followGState(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const [key, , size] = listOf(entry);
      if (key === 'Font') this.text = { ...this.text, fontSize: Number(size) };
    }
  }

  private save(): void {
    this.saved.push({ matrix: this.matrix, text: this.text });
  }

  private restore(): void {
    const before = this.saved.pop();
    if (before === undefined) return;
    this.matrix = before.matrix;
    this.text = before.text;
  }

  private setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.lineStart = [0, 0];
    this.x = 0;
    this.y = 0;
  }

  private moveLine(right: number, up: number): void {
    const [x, y] = this.lineStart;
    this.lineStart = [x + right, y + up];
    [this.x, this.y] = this.lineStart;
  }
}
