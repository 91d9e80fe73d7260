import { PdfSyntax } from '../../form/pdf/syntax.ts';
import { nameOf } from '../../form/pdf/value.ts';

const SPACES: readonly boolean[] = Array.from({ length: 256 }, (_, byte) => [0, 9, 10, 12, 13, 32].includes(byte));
const DELIMITERS: readonly boolean[] = Array.from({ length: 256 }, (_, byte) =>
  '()<>[]{}/%'.includes(String.fromCharCode(byte)),
);

const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !SPACES[byte] && !DELIMITERS[byte];

const [OPEN, CLOSE, LESS, MORE, SLASH, COMMENT, BACKSLASH] = [0x28, 0x29, 0x3c, 0x3e, 0x2f, 0x25, 0x5c];
const LONGEST_OPERATOR = 3;
const MOST_OPERANDS = 40;

/** Reads the operators of a content stream one after the other, with the operands that matter here. Throws PdfFault for a name out of all proportion. */
export class ContentReader {
  /** Numbers before the operator, the last ones. */
  readonly numbers: number[] = [];
  /** The last name before the operator; '' for none. */
  name = '';
  /** A string before the operator holds something. */
  hasWords = false;
  /** Something is not as in a content stream: what follows it may not be drawn. */
  isBroken = false;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next operator; null at the end. */
  next(): string | null {
    this.numbers.length = 0;
    this.name = '';
    this.hasWords = false;
    for (;;) {
      this.skipSpace();
      const byte = this.bytes[this.at];
      if (byte === undefined) return null;
      if (isRegular(byte)) {
        const operator = this.word();
        if (operator === 'BI') this.inlinePicture();
        if (operator !== null) return operator;
      } else this.operand(byte);
    }
  }

  private skipSpace(): void {
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[this.at]) {
      if (byte === COMMENT) while (this.at < this.bytes.length && !this.atLineEnd()) this.at += 1;
      else if (SPACES[byte]) this.at += 1;
      else return;
    }
  }

  private atLineEnd(): boolean {
    return this.bytes[this.at] === 10 || this.bytes[this.at] === 13;
  }

  private ascii(from: number): string {
    return String.fromCharCode(...this.bytes.subarray(from, Math.min(this.at, from + 64)));
  }

  /** A number is noted and gives null; all else is an operator. */
  private word(): string | null {
    const start = this.at;
    const first = this.bytes[start] ?? 0;
    while (isRegular(this.bytes[this.at])) this.at += 1;
    const word = this.ascii(start);
    if (first <= 0x39) {
      const number = Number(word);
      if (this.numbers.length < MOST_OPERANDS) this.numbers.push(Number.isFinite(number) ? number : 0);
      return null;
    }
    if (word === 'true' || word === 'false' || word === 'null') return null;
    if (word.length > LONGEST_OPERATOR) this.isBroken = true;
    return word;
  }

  private operand(byte: number): void {
    if (byte === SLASH) this.readName();
    else if (byte === OPEN) this.literal();
    else if (byte === LESS && this.bytes[this.at + 1] !== LESS) this.hex();
    else this.at += byte === LESS || byte === MORE ? 2 : 1;
  }

  /** A name as the reader of dictionaries reads it: it must find the same entry. */
  private readName(): void {
    const syntax = new PdfSyntax(this.bytes, this.at);
    this.name = nameOf(syntax.value()) ?? '';
    this.at = syntax.at;
  }

  private literal(): void {
    const start = this.at;
    this.at += 1;
    for (let open = 1; open > 0; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === undefined) {
        this.isBroken = true;
        return;
      }
      if (byte === BACKSLASH) this.at += 1;
      else if (byte === OPEN) open += 1;
      else if (byte === CLOSE) open -= 1;
    }
    if (this.at - start > 2) this.hasWords = true;
  }

  private hex(): void {
    const end = this.bytes.indexOf(MORE, this.at);
    if (end < 0) this.isBroken = true;
    if (end - this.at > 1) this.hasWords = true;
    this.at = end < 0 ? this.bytes.length : end + 1;
  }

  /** Passes a picture that stands in the stream itself: its bytes end with `EI` between spaces. */
  private inlinePicture(): void {
    const data = this.dataOfPicture();
    for (let at = data; at >= 0 && at < this.bytes.length; at += 1) {
      at = this.bytes.indexOf(0x45, at);
      if (at < 0) break;
      if (this.bytes[at + 1] === 0x49 && SPACES[this.bytes[at - 1] ?? 0] && this.isTextAt(at + 2)) {
        this.at = at + 2;
        return;
      }
    }
    this.isBroken = true;
    this.at = this.bytes.length;
  }

  /** Where the bytes of the picture begin, behind `ID`; -1 when it has none. */
  private dataOfPicture(): number {
    for (let at = this.at; at + 2 < this.bytes.length; at += 1) {
      at = this.bytes.indexOf(0x49, at);
      if (at < 0) return -1;
      const isAlone = SPACES[this.bytes[at - 1] ?? 0] === true && SPACES[this.bytes[at + 2] ?? 0] === true;
      if (this.bytes[at + 1] === 0x44 && isAlone) return at + 3;
    }
    return -1;
  }

  private isTextAt(start: number): boolean {
    if (this.bytes[start] !== undefined && !SPACES[this.bytes[start] ?? 0]) return false;
    return this.bytes.subarray(start, start + 10).every((byte) => SPACES[byte] || (byte > 32 && byte < 127));
  }
}
