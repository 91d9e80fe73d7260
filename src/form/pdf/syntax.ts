import { damaged } from './fault.ts';
import { type PdfDict, PdfName, PdfRef, PdfText, type PdfValue } from './value.ts';

const NESTING = 60;
const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Byte values of signs that the reader looks for. */
const code = (sign: string): number => sign.charCodeAt(0);
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;
const hexDigit = (byte: number | undefined): number => {
  const value = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? -1 : value;
};

/** Reads PDF values from bytes, one after the other; time grows with the bytes read, nesting is bounded. */
export class PdfSyntax {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  /** Moves past white space and comments. */
  skipSpace(): void {
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[this.at]) {
      if (byte === code('%')) while (this.at < this.bytes.length && !this.atLineEnd()) this.at++;
      else if (SPACE.has(byte)) this.at++;
      else return;
    }
  }

  private atLineEnd(): boolean {
    return this.bytes[this.at] === 10 || this.bytes[this.at] === 13;
  }

  /** True, and moves past the word, when it stands here. */
  takes(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.bytes[this.at + i] !== word.charCodeAt(i)) return false;
    this.at += word.length;
    return true;
  }

  /** A whole number after white space, or null (and no move past it) when none stands here. */
  wholeNumber(): number | null {
    this.skipSpace();
    const start = this.at;
    while (isDigit(this.bytes[this.at]) && this.at - start < 12) this.at++;
    return this.at === start ? null : Number(this.ascii(start, this.at));
  }

  ascii(from: number, to: number): string {
    return String.fromCharCode(...this.bytes.subarray(from, Math.min(to, from + 64)));
  }

  /** The next value. Throws PdfFault where none stands. */
  value(depth = 0): PdfValue {
    if (depth > NESTING) throw damaged('its objects are nested too deeply');
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === code('/')) return this.name();
    if (byte === code('(')) return this.literal();
    if (byte === code('[')) return this.array(depth);
    if (byte === code('<')) return this.bytes[this.at + 1] === code('<') ? this.dict(depth) : this.hex();
    if (this.takes('true')) return true;
    if (this.takes('false')) return false;
    if (this.takes('null')) return null;
    return this.numberOrRef();
  }

  private numberOrRef(): number | PdfRef {
    const start = this.at;
    while (this.at - start < 40 && this.isRegular(this.bytes[this.at])) this.at++;
    const word = this.ascii(start, this.at);
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw damaged(`a value cannot be read at byte ${start}`);
    if (!/^\d+$/.test(word)) return number;
    const after = this.at;
    const generation = this.wholeNumber();
    if (generation !== null) {
      this.skipSpace();
      if (this.bytes[this.at] === code('R') && !this.isRegular(this.bytes[this.at + 1])) {
        this.at++;
        return new PdfRef(number, generation);
      }
    }
    this.at = after;
    return number;
  }

  private isRegular(byte: number | undefined): boolean {
    return byte !== undefined && !SPACE.has(byte) && !DELIMITER.has(byte);
  }

  private name(): PdfName {
    this.at++;
    const bytes: number[] = [];
    for (let byte = this.bytes[this.at]; byte !== undefined && this.isRegular(byte); byte = this.bytes[this.at]) {
      const high = byte === code('#') ? hexDigit(this.bytes[this.at + 1]) : -1;
      const low = high < 0 ? -1 : hexDigit(this.bytes[this.at + 2]);
      bytes.push(low < 0 ? byte : high * 16 + low);
      this.at += low < 0 ? 1 : 3;
      if (bytes.length > 1000) throw damaged('a name is too long');
    }
    return new PdfName(decodedName(Uint8Array.from(bytes)));
  }

  private array(depth: number): PdfValue[] {
    this.at++;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === code(']')) break;
      values.push(this.value(depth + 1));
    }
    this.at++;
    return values;
  }

  private dict(depth: number): PdfDict {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.takes('>>')) return entries;
      if (this.bytes[this.at] !== code('/')) throw damaged(`a dictionary is broken at byte ${this.at}`);
      const key = this.name().name;
      entries.set(key, this.value(depth + 1));
    }
  }

  private hex(): PdfText {
    this.at++;
    const digits: number[] = [];
    for (; this.bytes[this.at] !== code('>'); this.at++) {
      if (this.at >= this.bytes.length) throw damaged('a string does not end');
      const digit = hexDigit(this.bytes[this.at]);
      if (digit >= 0) digits.push(digit);
    }
    this.at++;
    const bytes = new Uint8Array(Math.ceil(digits.length / 2));
    for (let i = 0; i < bytes.length; i++) bytes[i] = (digits[2 * i] ?? 0) * 16 + (digits[2 * i + 1] ?? 0);
    return new PdfText(bytes);
  }

  private literal(): PdfText {
    this.at++;
    const bytes: number[] = [];
    for (let open = 1; ; ) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw damaged('a string does not end');
      if (byte === code('\\')) this.escape(bytes);
      else {
        if (byte === code('(')) open++;
        if (byte === code(')') && --open === 0) break;
        bytes.push(byte);
      }
    }
    return new PdfText(Uint8Array.from(bytes));
  }

  private escape(bytes: number[]): void {
    const byte = this.bytes[this.at++] ?? 0;
    if (byte >= 48 && byte <= 55) {
      let value = byte - 48;
      for (let i = 0; i < 2; i++) {
        const next = this.bytes[this.at] ?? 0;
        if (next < 48 || next > 55) break;
        value = value * 8 + next - 48;
        this.at++;
      }
      bytes.push(value & 255);
    } else if (byte === 13 || byte === 10) {
      if (byte === 13 && this.bytes[this.at] === 10) this.at++;
    } else bytes.push(ESCAPED[String.fromCharCode(byte)] ?? byte);
  }
}

/**
 * Names are UTF-8 by custom; bytes that are not are taken as Latin-1, and so are those that UTF-8 takes for letters of
 * Latin-1: two names of other bytes must stay two names, or a copy of one cannot be written.
 */
function decodedName(bytes: Uint8Array): string {
  const plain = String.fromCharCode(...bytes);
  if (bytes.every((byte) => byte < 128)) return plain;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[\u0100-\uffff]/.test(text) ? text : plain;
  } catch {
    return plain;
  }
}
