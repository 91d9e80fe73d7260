import type { ForeignObject } from '../../form/foreign-pages.ts';
import type { PdfDocument } from '../../form/pdf/document.ts';
import {
  isArray,
  isDict,
  nameOf,
  type PdfDict,
  PdfName,
  PdfRef,
  PdfStream,
  PdfText,
  type PdfValue,
} from '../../form/pdf/value.ts';
import { damagedPdf, tooLarge } from '../fault.ts';
import { LARGEST_PAPER, MOST_OBJECTS, OBJECT_SIGNS } from '../limits.ts';
import { checkFont } from './font-size.ts';
import { keptKeys, resourceKeys } from './kept-keys.ts';
import { isHidden } from './layers.ts';
import type { Streams } from './streams.ts';
import { nameText, numberText, stringText } from './write-value.ts';

/** What a dictionary is: its keys are those of PDF, those of resources, names that a drawing gave, or names of marked content. */
type Role = 'plain' | 'resources' | 'names' | 'properties';

/** Entries whose keys are names. */
const NAMED: ReadonlySet<string> = new Set(['CharProcs', 'Colorants']);

const LAYERS: ReadonlySet<string> = new Set(['OCG', 'OCMD']);

interface Due {
  readonly number: number;
  readonly ref: PdfRef;
  readonly role: Role;
}

/** Copies out of a PDF what its pages draw with, and nothing else. Streams stay packed as they are. */
export class Copy {
  readonly objects: ForeignObject[] = [];
  /** Something that was copied belongs to a layer that is switched off. */
  hidesLayer = false;
  private readonly numbers = new Map<string, number>();
  private readonly due: Due[] = [];
  private signs = 0;
  private bytes = 0;

  constructor(
    private readonly document: PdfDocument,
    private readonly streams: Streams,
    private readonly hidden: ReadonlySet<number>,
  ) {}

  private take(): number {
    if (this.objects.length >= MOST_OBJECTS) throw tooLarge('has far more parts than a paper');
    this.objects.push({ text: 'null' });
    return this.objects.length - 1;
  }

  private put(number: number, object: ForeignObject): void {
    this.signs += 'text' in object ? object.text.length : object.head.length;
    this.bytes += 'text' in object ? 0 : object.bytes.length;
    if (this.signs > OBJECT_SIGNS || this.bytes > 2 * LARGEST_PAPER) throw tooLarge('has far more in it than a paper');
    this.objects[number] = object;
  }

  /** Adds a stream of our own; its number. */
  add(head: string, bytes: Uint8Array): number {
    const number = this.take();
    this.put(number, { head, bytes });
    return number;
  }

  /** Adds a drawing with the bytes of a stream; `entries` are ours and hold its `/BBox`. Its number. */
  async addDrawing(stream: PdfStream, entries: string): Promise<number> {
    await this.streams.check(stream);
    const filters = await this.entries(stream.dict, ['Filter', 'DecodeParms']);
    return this.add(`<</Type /XObject /Subtype /Form ${entries}${filters}`, await this.document.packed(stream));
  }

  /** A value as text. */
  async text(value: PdfValue | undefined, role: Role = 'plain'): Promise<string> {
    if (value === null || value === undefined || value instanceof PdfStream) return 'null';
    if (typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return numberText(value);
    if (value instanceof PdfName) return nameText(value.name);
    if (value instanceof PdfText) return stringText(value.bytes);
    if (value instanceof PdfRef) return this.reference(value, role);
    if (isArray(value)) return `[${(await this.texts(value)).join(' ')}]`;
    return isDict(value) ? this.dictText(value, role) : 'null';
  }

  private async texts(values: readonly PdfValue[]): Promise<string[]> {
    const texts: string[] = [];
    for (const value of values) texts.push(await this.text(value));
    return texts;
  }

  private reference(ref: PdfRef, role: Role): string {
    const key = `${ref.number} ${role}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return `@${known}@`;
    const number = this.take();
    this.numbers.set(key, number);
    this.due.push({ number, ref, role });
    return `@${number}@`;
  }

  private async dictText(dict: PdfDict, role: Role): Promise<string> {
    return `<<${(await this.entries(dict, dict.keys(), role)).trim()}>>`;
  }

  /** Entries of a dictionary as text, a blank before each. */
  private async entries(dict: PdfDict, keys: Iterable<string>, role: Role = 'plain'): Promise<string> {
    let text = '';
    if (role === 'plain') await checkFont(this.document, dict, this.streams);
    this.hidesLayer ||= await isHidden(this.document, dict.get('OC'), this.hidden);
    for (const key of keys) {
      const value = dict.get(key);
      if (value === undefined || value === null || !isKept(key, role)) continue;
      text += ` ${nameText(key)} ${await this.entry(key, value, role)}`;
    }
    return text;
  }

  private async entry(key: string, value: PdfValue, role: Role): Promise<string> {
    if (role === 'properties') {
      this.hidesLayer ||= await isHidden(this.document, value, this.hidden);
      return propertyText(await this.document.resolve(value));
    }
    if (role === 'resources') return this.text(value, key === 'Properties' ? 'properties' : 'names');
    if (role === 'plain' && key === 'Resources') return this.text(value, 'resources');
    if (role === 'plain' && key === 'Filter') return this.filterText(value);
    return this.text(value, role === 'plain' && NAMED.has(key) ? 'names' : 'plain');
  }

  /** Filters by name, without the one that says how a stream is encrypted: ours is not. */
  private async filterText(value: PdfValue): Promise<string> {
    const found = await this.document.resolve(value);
    if (!isArray(found)) return this.text(found);
    const names: string[] = [];
    for (const one of found) names.push(nameOf(await this.document.resolve(one)) ?? '');
    if (names.includes('Crypt')) throw damagedPdf('a part of it is encrypted by itself');
    return `[${names.map(nameText).join(' ')}]`;
  }

  /** Copies all that was referred to. */
  async finish(): Promise<void> {
    for (let due = this.due.pop(); due !== undefined; due = this.due.pop()) {
      const value = await this.document.resolve(due.ref);
      if (value instanceof PdfStream) await this.putStream(due.number, value);
      else this.put(due.number, { text: await this.text(value, due.role) });
    }
  }

  private async putStream(number: number, stream: PdfStream): Promise<void> {
    // A program for printers stays out: what is not there draws nothing.
    if (nameOf(stream.dict.get('Subtype')) === 'PS') return;
    await this.streams.check(stream);
    const head = `<<${(await this.entries(stream.dict, stream.dict.keys())).trim()}`;
    this.put(number, { head, bytes: await this.document.packed(stream) });
  }
}

function isKept(key: string, role: Role): boolean {
  if (role === 'plain') return keptKeys.has(key);
  return role === 'resources' ? resourceKeys.has(key) : true;
}

/** Marked content is neither tagged nor hidden in a packet: what is left of a layer is its name's place. */
const propertyText = (value: PdfValue): string =>
  isDict(value) && LAYERS.has(nameOf(value.get('Type')) ?? '') ? '<</Type /OCG /Name (Layer)>>' : '<<>>';
