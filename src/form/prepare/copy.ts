import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { plainJpeg } from '../plain-jpeg.ts';
import type { Numbering } from './numbering.ts';

/** Streams already copied, by what they hold: the seal on two forms is stored once. */
export type KnownStreams = Map<string, number>;

interface CopyPorts {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly sha256: (bytes: Uint8Array) => string;
}

const LENGTH = PDFName.of('Length');
const FILTER = PDFName.of('Filter');
const JPEG = PDFName.of('DCTDecode');

/** Copies objects of one opened PDF into a numbering; only what is reached from what was asked for is copied. */
export class Copier {
  private readonly numbers = new Map<string, number>();
  private readonly waiting: { readonly ref: PDFRef; readonly number: number }[] = [];

  constructor(
    private readonly context: PDFContext,
    private readonly target: Numbering,
    private readonly known: KnownStreams,
    private readonly ports: CopyPorts,
  ) {}

  /** Says that a reference stands for an object that the caller writes itself. */
  redirect(ref: PDFRef, number: number): void {
    this.numbers.set(ref.tag, number);
  }

  /** The new number of a referenced object, copying it (and what it needs) when it was not yet. */
  number(ref: PDFRef): number {
    const seen = this.numbers.get(ref.tag);
    if (seen !== undefined) return seen;
    const object = this.context.lookup(ref);
    if (object instanceof PDFStream) return this.copyStream(ref, object);
    const number = this.target.take();
    this.numbers.set(ref.tag, number);
    this.waiting.push({ ref, number });
    return number;
  }

  /** Writes everything that was asked for and not yet written. */
  finish(): void {
    for (let job = this.waiting.pop(); job !== undefined; job = this.waiting.pop()) {
      this.target.setText(job.number, this.text(this.context.lookup(job.ref) ?? PDFNull));
    }
  }

  /** An object as text with references renumbered. */
  text(object: PDFObject): string {
    if (object instanceof PDFRef) return `${this.number(object)} 0 R`;
    if (object instanceof PDFDict) return `<<${this.entries(object)}>>`;
    if (object instanceof PDFArray) {
      return `[${object
        .asArray()
        .map((item) => this.text(item))
        .join(' ')}]`;
    }
    if (object instanceof PDFNumber) return plainNumber(object.asNumber());
    if (object instanceof PDFStream) throw new Error('a stream object stands where only a reference may');
    return object.toString();
  }

  /** The entries of a dictionary as text, without the brackets; `except` names the keys that are left out. */
  entries(dict: PDFDict, except: ReadonlySet<string> = NOTHING): string {
    return dict
      .entries()
      .filter(([key]) => !except.has(key.asString()))
      .map(([key, value]) => `${key.asString()} ${this.text(value)}`)
      .join(' ');
  }

  private copyStream(ref: PDFRef, stream: PDFStream): number {
    if (!(stream instanceof PDFRawStream)) throw new Error(`stream ${ref.tag} has no raw bytes`);
    const filter = stream.dict.get(FILTER);
    // The seals of the agencies carry the notes of the program that drew them: a third of their size.
    const raw = filter === JPEG ? plainJpeg(stream.getContents()) : stream.getContents();
    const packs = filter === undefined && raw.length > 64;
    const bytes = packs ? this.ports.deflate(raw) : raw;
    const entries = this.entries(stream.dict, new Set([LENGTH.asString()]));
    const head = `<<${entries}${packs ? ' /Filter /FlateDecode' : ''}`;
    const key = `${head} ${this.ports.sha256(bytes)}`;
    const number = this.known.get(key) ?? this.target.addStream(head, bytes);
    this.known.set(key, number);
    this.numbers.set(ref.tag, number);
    return number;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** A PDF number without exponent, at most five decimals. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(5)));
}
