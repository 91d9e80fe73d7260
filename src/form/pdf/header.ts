import { PdfFault } from './fault.ts';

/** How much of a PDF is read. */
export interface ReadingLimits {
  /** Bytes of the file. */
  readonly file: number;
  /** Bytes of all objects that are read, without their streams: objects may lie within each other and cost more than the file has. */
  readonly objects: number;
}

/** Far more than the largest official form, which has half a megabyte. */
export const OFFICIAL: ReadingLimits = { file: 20 * 2 ** 20, objects: 320 * 2 ** 20 };

/** The file from its header on. Throws PdfFault for a file that is none, or is larger than the limit. */
export function fromHeader(file: Uint8Array, limit: number): Uint8Array {
  if (file.length === 0) throw new PdfFault('The file is empty.');
  if (file.length > limit)
    throw new PdfFault(
      `The file is ${Math.round(file.length / 2 ** 20)} MB; official forms are well under ${limit / 2 ** 20} MB.`,
      undefined,
      'blank-is-of-reasonable-size',
    );
  const start = new TextDecoder('latin1').decode(file.subarray(0, 1024));
  const header = start.indexOf('%PDF-');
  if (header >= 0) return file.subarray(header);
  if (/<(!doctype|html|head|body|\?xml)/i.test(start))
    throw new PdfFault(
      'The file is a web page that was saved under the name of a PDF.',
      'Open the form in the browser and use its download button, then give optpack that file.',
    );
  throw new PdfFault('The file is not a PDF.');
}
