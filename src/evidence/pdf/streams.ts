import type { PdfDocument } from '../../form/pdf/document.ts';
import { isArray, isDict, nameOf, type PdfStream, type PdfValue } from '../../form/pdf/value.ts';
import { damagedPdf, tooLarge } from '../fault.ts';
import { JPEG_BYTES, PICTURE_BYTES, UNPACKED_BYTES } from '../limits.ts';
import type { PaperPorts } from '../ports.ts';
import { checkPicture, pictureOf, type StoredPicture } from './stored-picture.ts';
import { type Filter, TooLong, type Unpacked, unpack } from './unpack.ts';

/** The streams of one PDF: each is unpacked once, within what one paper may come to. */
export class Streams {
  private readonly known = new Map<PdfStream, Uint8Array>();
  private readonly pictures = new Map<PdfStream, StoredPicture>();
  private left = UNPACKED_BYTES;
  private picturesLeft = PICTURE_BYTES;
  private codesLeft = JPEG_BYTES;
  /** Faults of pictures, each told once. */
  readonly faults = new Set<string>();

  constructor(
    private readonly document: PdfDocument,
    private readonly ports: PaperPorts,
  ) {}

  /** Filters of a stream. Throws PaperFault for one whose bytes are in another file. */
  async filters({ dict }: PdfStream): Promise<Filter[]> {
    if (dict.has('F')) throw damagedPdf('a part of it is in another file');
    const names = await this.listed(dict.get('Filter'));
    if (names.length > 4) throw damagedPdf('a part of it is packed too many times');
    const settings = await this.listed(dict.get('DecodeParms'));
    const filters: Filter[] = [];
    for (const [at, name] of names.entries()) {
      const set = settings[at];
      const early = isDict(set) ? await this.document.resolve(set.get('EarlyChange')) : 1;
      filters.push({ name: nameOf(name) ?? '', early: early !== 0 });
    }
    return filters.filter(({ name }) => name !== 'Crypt');
  }

  private async listed(value: PdfValue | undefined): Promise<PdfValue[]> {
    const found = await this.document.resolve(value);
    if (found === null) return [];
    if (!isArray(found)) return [found];
    const list: PdfValue[] = [];
    for (const one of found.slice(0, 8)) list.push(await this.document.resolve(one));
    return list;
  }

  /** What a stream that is no picture holds. Throws PaperFault when it is broken or too much. */
  async unpacked(stream: PdfStream): Promise<Uint8Array> {
    const known = this.known.get(stream);
    if (known !== undefined) return known;
    const { bytes, picture } = await this.undone(stream, this.left);
    if (picture !== null) throw damagedPdf('a picture stands where there is none');
    this.left -= bytes.length;
    this.known.set(stream, bytes);
    return bytes;
  }

  /** Makes sure that a stream can be unpacked, and that a picture is not larger than can be printed. Throws PaperFault. */
  async check(stream: PdfStream): Promise<void> {
    if (nameOf(stream.dict.get('Subtype')) === 'Image') await this.picture(stream);
    else await this.unpacked(stream);
  }

  /**
   * A picture of the PDF. Throws PaperFault when it is too large; what is broken in it is among the faults. Of hundreds of
   * megabytes of pixels only the first are unpacked: their size is bounded by what their dictionaries say.
   */
  async picture(stream: PdfStream): Promise<StoredPicture> {
    const known = this.pictures.get(stream);
    if (known !== undefined) return known;
    const picture = await pictureOf(this.document, stream);
    const checked = picture.least > this.picturesLeft ? picture : await this.looked(picture, stream);
    if (checked.fault !== null) this.faults.add(checked.fault);
    this.pictures.set(stream, checked);
    return checked;
  }

  private async looked(picture: StoredPicture, stream: PdfStream): Promise<StoredPicture> {
    const { bytes, picture: filter } = await this.undone(stream, picture.most);
    if (filter === null) this.picturesLeft -= bytes.length;
    const follows = filter === 'DCTDecode' && bytes.length <= this.codesLeft;
    if (follows) this.codesLeft -= bytes.length;
    return checkPicture(picture, bytes, filter, follows);
  }

  private async undone(stream: PdfStream, most: number): Promise<Unpacked> {
    const filters = await this.filters(stream);
    try {
      return unpack(await this.document.packed(stream), filters, most, this.ports);
    } catch (thrown) {
      if (thrown instanceof TooLong) throw tooLarge('unpacks to far more than a paper does');
      throw thrown;
    }
  }
}
