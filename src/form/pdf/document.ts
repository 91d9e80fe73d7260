import { type Decryptor, decryptorFor } from './decrypt.ts';
import { damaged, PdfFault } from './fault.ts';
import { fromHeader, OFFICIAL, type ReadingLimits } from './header.ts';
import { type Allowance, inflate, UNPACKED_LIMIT, unpredict } from './inflate.ts';
import { PdfSyntax } from './syntax.ts';
import { isArray, isDict, nameOf, type PdfDict, PdfRef, PdfStream, PdfText, type PdfValue } from './value.ts';
import { type Located, readObjectTable } from './xref.ts';

interface Packed {
  readonly syntax: PdfSyntax;
  readonly offsets: ReadonlyMap<number, number>;
}

/**
 * A PDF opened for reading: its objects are read when they are asked for, from where its table says they are, and
 * nothing is guessed. Time and memory are bounded for any bytes. One question at a time: await each answer.
 */
export class PdfDocument {
  private readonly objects = new Map<number, Promise<PdfValue>>();
  private readonly packs = new Map<number, Promise<Packed>>();
  private readonly underWay = new Set<number>();
  private readonly opening = new Set<number>();
  private readonly allowance: Allowance = { left: UNPACKED_LIMIT };
  private unread: number;
  private decryptor: Decryptor | null = null;
  private table: ReadonlyMap<number, Located> = new Map();
  trailer: PdfDict = new Map();

  private constructor(
    private readonly bytes: Uint8Array,
    limits: ReadingLimits,
  ) {
    this.unread = limits.objects;
  }

  /** Opens a PDF that needs no password. Throws PdfFault for anything else. */
  static async open(file: Uint8Array, limits: ReadingLimits = OFFICIAL): Promise<PdfDocument> {
    const document = new PdfDocument(fromHeader(file, limits.file), limits);
    const { table, trailer } = await readObjectTable(document.bytes, (stream) => document.unpacked(stream));
    document.table = table;
    document.trailer = trailer;
    const encrypt = await document.resolve(trailer.get('Encrypt'));
    if (isDict(encrypt)) {
      const whole = new Map<string, PdfValue>();
      for (const [key, value] of encrypt) whole.set(key, await document.resolve(value));
      const ids = await document.resolve(trailer.get('ID'));
      const id = isArray(ids) ? await document.resolve(ids[0]) : null;
      // What was read so far was read as if it were plain.
      document.objects.clear();
      document.packs.clear();
      document.decryptor = await decryptorFor(whole, id instanceof PdfText ? id.bytes : new Uint8Array(0));
    }
    return document;
  }

  get encrypted(): boolean {
    return this.decryptor !== null;
  }

  /** Numbers of all objects that the file has. */
  get numbers(): Iterable<number> {
    return this.table.keys();
  }

  /** The value itself: references are followed; a missing object is null, as in every PDF. */
  async resolve(value: PdfValue | undefined): Promise<PdfValue> {
    let found: PdfValue = value ?? null;
    for (let hops = 0; found instanceof PdfRef; hops++) {
      if (hops > 20) throw damaged('a reference leads in a circle');
      found = await this.object(found.number);
    }
    return found;
  }

  /** Bytes of a stream as its filters packed them, decrypted. */
  async packed(stream: PdfStream): Promise<Uint8Array> {
    if (this.decryptor === null || nameOf(stream.dict.get('Type')) === 'XRef') return stream.packed;
    return this.decryptor.stream(stream.packed, stream.owner);
  }

  /** Unpacked bytes of a stream whose only filter is deflate, or which has none. */
  async unpacked(stream: PdfStream): Promise<Uint8Array> {
    let bytes = await this.packed(stream);
    for (const filter of await this.filters(stream)) {
      if (filter === 'Crypt') continue;
      if (filter !== 'FlateDecode') throw oddPacking(filter);
      bytes = await inflate(bytes, this.allowance);
    }
    const settings = await this.resolve(stream.dict.get('DecodeParms'));
    const predictor = isDict(settings) ? settings.get('Predictor') : 1;
    if (!isDict(settings) || typeof predictor !== 'number' || predictor < 10) return bytes;
    return unpredict(bytes, Number(settings.get('Columns') ?? 1));
  }

  /** Unpacks every deflated stream of the file once, so that other readers may safely do so too. Throws PdfFault. */
  async measure(): Promise<void> {
    for (const [number, located] of this.table) {
      if ('stream' in located) holdsNoStream((await this.pack(located.stream)).syntax.bytes);
      const value = await this.object(number);
      if (!(value instanceof PdfStream)) continue;
      const filters = await this.filters(value);
      if (filters.includes('LZWDecode') || filters.includes('RunLengthDecode')) throw oddPacking('LZW or RunLength');
      if (filters.includes('FlateDecode') && filters.every((filter) => filter === 'FlateDecode'))
        await this.unpacked(value);
    }
  }

  private async filters(stream: PdfStream): Promise<string[]> {
    const filter = await this.resolve(stream.dict.get('Filter'));
    const list = isArray(filter) ? filter : [filter];
    if (list.length > 4) throw damaged('a part is packed too many times');
    const names: string[] = [];
    for (const one of list) names.push(nameOf(await this.resolve(one)) ?? 'None');
    return names.filter((name) => name !== 'None');
  }

  /** An object by its number; null when the file has none. */
  object(number: number): Promise<PdfValue> {
    const known = this.objects.get(number);
    if (known && !this.underWay.has(number)) return known;
    if (this.underWay.has(number)) return Promise.reject(damaged('an object needs itself'));
    this.underWay.add(number);
    const reading = this.read(number).finally(() => this.underWay.delete(number));
    this.objects.set(number, reading);
    return reading;
  }

  private async read(number: number): Promise<PdfValue> {
    const located = this.table.get(number);
    if (!located) return null;
    if ('offset' in located) return this.readAt(number, located.offset);
    const { syntax, offsets } = await this.pack(located.stream);
    const at = offsets.get(number);
    if (at === undefined) return null;
    syntax.at = at;
    return this.valueAt(syntax);
  }

  private valueAt(syntax: PdfSyntax): PdfValue {
    if (this.unread < 0) throw tooMuch();
    const start = syntax.at;
    try {
      return syntax.value();
    } finally {
      this.unread -= syntax.at - start;
    }
  }

  private async readAt(number: number, offset: number): Promise<PdfValue> {
    const syntax = new PdfSyntax(this.bytes, offset);
    const found = syntax.wholeNumber();
    const generation = syntax.wholeNumber();
    syntax.skipSpace();
    if (found !== number || generation === null || !syntax.takes('obj'))
      throw damaged(`object ${number} is not where its table says`);
    const owner = new PdfRef(number, generation);
    const value = this.valueAt(syntax);
    syntax.skipSpace();
    if (!isDict(value) || !syntax.takes('stream')) return this.decrypted(value, owner);
    const length = await this.resolve(value.get('Length'));
    const isPlain = this.decryptor === null || nameOf(value.get('Type')) === 'XRef';
    const dict = isPlain ? value : await this.decrypted(value, owner);
    return new PdfStream(isDict(dict) ? dict : value, streamBytes(syntax, length), owner);
  }

  private async decrypted(value: PdfValue, owner: PdfRef): Promise<PdfValue> {
    if (this.decryptor === null) return value;
    if (value instanceof PdfText) return new PdfText(await this.decryptor.text(value.bytes, owner));
    if (isArray(value)) return Promise.all(value.map((one) => this.decrypted(one, owner)));
    if (!isDict(value) || staysPlain(value)) return value;
    const entries = new Map<string, PdfValue>();
    for (const [key, one] of value) entries.set(key, await this.decrypted(one, owner));
    return entries;
  }

  private pack(number: number): Promise<Packed> {
    const known = this.packs.get(number);
    if (this.opening.has(number)) return Promise.reject(damaged('a group of objects needs itself'));
    if (known) return known;
    this.opening.add(number);
    const opening = this.openPack(number).finally(() => this.opening.delete(number));
    this.packs.set(number, opening);
    return opening;
  }

  private async openPack(number: number): Promise<Packed> {
    const located = this.table.get(number);
    const stream = located && 'offset' in located ? await this.object(number) : null;
    if (!(stream instanceof PdfStream)) throw damaged('a group of objects is missing');
    const count = await this.resolve(stream.dict.get('N'));
    const first = await this.resolve(stream.dict.get('First'));
    if (typeof count !== 'number' || typeof first !== 'number') throw damaged('a group of objects is malformed');
    const syntax = new PdfSyntax(await this.unpacked(stream));
    const offsets = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const object = syntax.wholeNumber();
      const offset = syntax.wholeNumber();
      if (object === null || offset === null) throw damaged('a group of objects is malformed');
      offsets.set(object, first + offset);
    }
    return { syntax, offsets };
  }
}

/** Groups that were looked at; each has many objects. */
const looked = new WeakSet<Uint8Array>();

/** Makes sure that other readers see no stream in a group of objects, where none may be. */
function holdsNoStream(group: Uint8Array): void {
  if (looked.has(group)) return;
  looked.add(group);
  if (/>>[\s\0]*stream[\s\0]/.test(new TextDecoder('latin1').decode(group)))
    throw damaged('a group of objects holds a stream');
}

const tooMuch = (): PdfFault =>
  new PdfFault(
    'The objects of the PDF come to far more than those of an official form.',
    undefined,
    'blank-is-of-reasonable-size',
  );

const oddPacking = (filter: string): PdfFault =>
  new PdfFault(`The PDF is packed in a way that no official form uses (${filter}).`);

/** Signatures (of usage rights, too) and encryption entries, of which an updated file has several, are never encrypted. */
const staysPlain = (dict: PdfDict): boolean =>
  dict.has('ByteRange') || (nameOf(dict.get('Filter')) === 'Standard' && dict.has('O') && dict.has('U'));

function streamBytes(syntax: PdfSyntax, length: PdfValue): Uint8Array {
  if (!syntax.takes('\r\n')) syntax.takes('\n');
  const start = syntax.at;
  if (typeof length !== 'number' || length < 0 || start + length > syntax.bytes.length)
    throw damaged('a part of it is cut off');
  const end = new PdfSyntax(syntax.bytes, start + length);
  end.skipSpace();
  if (!end.takes('endstream')) throw damaged('a part of it does not end where it should');
  return syntax.bytes.subarray(start, start + length);
}
