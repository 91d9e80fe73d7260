import { pointOf } from '../encoding.ts';

/** A PDF name without its slash, `#xx` decoded: the on-value ` APT ` is stored as `/#20APT#20`. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** A reference to another object. */
export class PdfRef {
  constructor(
    readonly number: number,
    readonly generation: number,
  ) {}
}

/** A PDF string: bytes whose meaning depends on where it stands. */
export class PdfText {
  constructor(readonly bytes: Uint8Array) {}
}

export type PdfDict = ReadonlyMap<string, PdfValue>;

/** A stream as stored, still packed and, in an encrypted file, still encrypted with the key of object `owner`. */
export class PdfStream {
  constructor(
    readonly dict: PdfDict,
    readonly packed: Uint8Array,
    readonly owner: PdfRef,
  ) {}
}

export type PdfValue = null | boolean | number | PdfName | PdfRef | PdfText | PdfStream | PdfDict | readonly PdfValue[];

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);
/** The name's text, or undefined when the value is not a name. */
export const nameOf = (value: PdfValue | undefined): string | undefined =>
  value instanceof PdfName ? value.name : undefined;

/** Words of a text string: UTF-16 or UTF-8 by its mark, else PDFDocEncoding. */
export function textOf(text: PdfText): string {
  const { bytes } = text;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  // Line ends and tabs stand for themselves in every encoding.
  return Array.from(bytes, (code) => String.fromCodePoint(code < 0x20 ? code : pointOf(code, 'pdfdoc'))).join('');
}
