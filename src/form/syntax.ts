/** A parsed PDF object. Names keep their slash, references are `{ object }`, strings are bytes as Latin-1. */
export type Value =
  | null
  | boolean
  | number
  | { readonly name: string }
  | { readonly string: string }
  | { readonly object: number }
  | readonly Value[]
  | ReadonlyMap<string, Value>;

/** Text that is not PDF syntax where syntax was expected; says at which character. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';
}

/** Parses one PDF object from text; what follows it is not looked at. Throws SyntaxFault. */
export function parseObject(text: string): Value {
  return new Reader(text).value(0);
}

/** Parses the entries of a dictionary from a place behind its opening brackets to its end. Throws SyntaxFault. */
export function parseEntries(text: string, from: number): ReadonlyMap<string, Value> {
  return new Reader(text, from).entries(0);
}

/** A value as a dictionary; throws SyntaxFault when it is none. */
export function asDict(value: Value | undefined): ReadonlyMap<string, Value> {
  if (value instanceof Map) return value;
  throw new SyntaxFault('a dictionary was expected');
}

/** The number of the object that a value refers to; null when it is no reference. */
export function referenceOf(value: Value | undefined): number | null {
  return typeof value === 'object' && value !== null && 'object' in value ? value.object : null;
}

/** The bytes of a string as Latin-1; null when the value is no string. */
export function stringOf(value: Value | undefined): string | null {
  return typeof value === 'object' && value !== null && 'string' in value ? value.string : null;
}

/** The text of a PDF text string: UTF-16 with mark, else as stored (ASCII as we write it). */
export function decodeText(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  }
  return text;
}

const SPACE = /[\0\t\n\f\r ]*/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
/** A string without escapes and inner brackets, as nearly all are. */
const PLAIN_STRING = /\([^()\\]*\)/y;
const REFERENCE = /(\d+) \d+ R(?![A-Za-z0-9])/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const MAX_DEPTH = 64;

class Reader {
  constructor(
    private readonly text: string,
    private at = 0,
  ) {}

  value(depth: number): Value {
    if (depth > MAX_DEPTH) throw new SyntaxFault('objects are nested too deeply');
    this.skipSpace();
    const first = this.text[this.at];
    if (first === undefined) throw new SyntaxFault('the object ends too early');
    if (this.text.startsWith('<<', this.at)) return this.dict(depth);
    if (first === '[') return this.array(depth);
    if (first === '/') return { name: this.nameText() };
    if (first === '(') return { string: this.literal() };
    if (first === '<') return { string: this.hex() };
    return this.word();
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  private skipSpace(): void {
    this.at += this.match(SPACE)?.[0].length ?? 0;
  }

  private dict(depth: number): Value {
    this.at += 2;
    return this.entries(depth);
  }

  entries(depth: number): ReadonlyMap<string, Value> {
    const entries = new Map<string, Value>();
    for (;;) {
      this.skipSpace();
      if (this.text.startsWith('>>', this.at)) {
        this.at += 2;
        return entries;
      }
      if (this.text[this.at] !== '/') throw new SyntaxFault(`a key was expected at character ${this.at}`);
      const key = this.nameText();
      entries.set(key, this.value(depth + 1));
    }
  }

  private array(depth: number): Value {
    this.at += 1;
    const items: Value[] = [];
    for (;;) {
      this.skipSpace();
      if (this.text[this.at] === ']') {
        this.at += 1;
        return items;
      }
      items.push(this.value(depth + 1));
    }
  }

  private regular(): string {
    const text = this.match(REGULAR)?.[0] ?? '';
    this.at += text.length;
    return text;
  }

  private nameText(): string {
    this.at += 1;
    const name = `/${this.regular()}`;
    return name.includes('#') ? name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => fromHex(code)) : name;
  }

  private literal(): string {
    const plain = this.match(PLAIN_STRING)?.[0];
    if (plain !== undefined) {
      this.at += plain.length;
      return plain.slice(1, -1);
    }
    let out = '';
    let open = 0;
    for (;;) {
      const character = this.text[this.at];
      if (character === undefined) throw new SyntaxFault('a string does not end');
      this.at += 1;
      if (character === '\\') out += this.escape();
      else if (character === ')' && open === 1) return out;
      else {
        if (character === '(') open += 1;
        if (character === ')') open -= 1;
        if (open > 1 || character !== '(') out += character;
      }
    }
  }

  private escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    const character = this.text[this.at] ?? '';
    this.at += 1;
    return character === '\n' ? '' : (ESCAPES[character] ?? character);
  }

  private hex(): string {
    const end = this.text.indexOf('>', this.at);
    if (end < 0) throw new SyntaxFault('a hexadecimal string does not end');
    const digits = this.text.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    if (/[^0-9A-Fa-f]/.test(digits)) throw new SyntaxFault('a hexadecimal string holds another sign');
    return (digits.length % 2 === 0 ? digits : `${digits}0`).replace(/../g, fromHex);
  }

  private word(): Value {
    const from = this.at;
    const reference = this.match(REFERENCE);
    if (reference !== null) {
      this.at += reference[0].length;
      return { object: Number(reference[1]) };
    }
    const word = this.regular();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    throw new SyntaxFault(`"${word.slice(0, 20)}" at character ${from} is no PDF object`);
  }
}

/** The character of two hexadecimal digits. */
function fromHex(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}
