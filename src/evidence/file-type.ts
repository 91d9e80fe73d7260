import { PaperFault } from './fault.ts';
import type { Paper } from './paper.ts';

/** What is known of a type of file that is no paper: its name as people call it, and how to make a paper of it. */
interface Untaken {
  readonly is: string;
  readonly fix: string;
  starts(file: Uint8Array): boolean;
}

const latin = (file: Uint8Array, from: number, to: number): string => String.fromCharCode(...file.subarray(from, to));

const opens =
  (...signs: readonly string[]) =>
  (file: Uint8Array): boolean =>
    signs.some((sign) => latin(file, 0, sign.length) === sign);

/** The brand of a file of the MPEG family, which pictures and films of telephones are. */
const brands =
  (...names: readonly string[]) =>
  (file: Uint8Array): boolean =>
    latin(file, 4, 8) === 'ftyp' && names.some((name) => latin(file, 8, 8 + name.length) === name);

const AS_JPEG = 'Open the picture and save or export it as JPEG, then name that file.';
const AS_PDF = 'Open it in its program and save or print it as PDF, then name that file.';

const zipHolding =
  (name: string) =>
  (file: Uint8Array): boolean =>
    latin(file, 0, 4) === 'PK\u0003\u0004' && new TextDecoder('latin1').decode(file.subarray(0, 65_536)).includes(name);

function isText(file: Uint8Array): boolean {
  const start = file.subarray(0, 512);
  if (!start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)) return false;
  try {
    // The last character may be cut in two.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const untaken: readonly Untaken[] = [
  { is: 'an empty file', fix: 'Save or scan the paper again.', starts: (file) => file.length === 0 },
  {
    is: 'a HEIC picture of a telephone',
    fix: 'Open the picture and export it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), then name that file.',
    starts: brands('heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'),
  },
  { is: 'an AVIF picture', fix: AS_JPEG, starts: brands('avif', 'avis') },
  {
    is: 'a film',
    fix: 'Take a photo of the paper, or scan it.',
    starts: brands('isom', 'mp41', 'mp42', 'qt  ', 'M4V', '3gp'),
  },
  { is: 'a WebP picture', fix: AS_JPEG, starts: (file) => opens('RIFF')(file) && latin(file, 8, 12) === 'WEBP' },
  { is: 'a GIF picture', fix: AS_JPEG, starts: opens('GIF87a', 'GIF89a') },
  { is: 'a TIFF picture', fix: 'Save it as PDF or JPEG, then name that file.', starts: opens('II*\0', 'MM\0*') },
  { is: 'a BMP picture', fix: AS_JPEG, starts: opens('BM') },
  { is: 'a JPEG 2000 picture', fix: AS_JPEG, starts: opens('\0\0\0\u000cjP  ', '\u00ff\u004f\u00ff\u0051') },
  { is: 'a JPEG XL picture', fix: AS_JPEG, starts: opens('\0\0\0\u000cJXL ', '\u00ff\u000a') },
  { is: 'a drawing (SVG)', fix: AS_PDF, starts: (file) => /<svg[\s>]/i.test(latin(file, 0, 512)) },
  { is: 'a Word document (DOCX)', fix: AS_PDF, starts: zipHolding('word/') },
  { is: 'an Excel workbook (XLSX)', fix: AS_PDF, starts: zipHolding('xl/') },
  { is: 'a PowerPoint file (PPTX)', fix: AS_PDF, starts: zipHolding('ppt/') },
  { is: 'an OpenDocument file', fix: AS_PDF, starts: zipHolding('application/vnd.oasis.opendocument') },
  { is: 'a Pages document', fix: AS_PDF, starts: zipHolding('Index/Document.iwa') },
  {
    is: 'a ZIP archive',
    fix: 'Unpack it and name the PDF or picture that is in it.',
    starts: opens('PK\u0003\u0004', 'PK\u0005\u0006'),
  },
  { is: 'a document of an older Office program', fix: AS_PDF, starts: opens('\u00d0\u00cf\u0011\u00e0') },
  { is: 'a document in Rich Text', fix: AS_PDF, starts: opens('{\\rtf') },
  { is: 'a PostScript file', fix: AS_PDF, starts: opens('%!PS') },
  {
    is: 'a web page',
    fix: 'Open the page in a browser and print it to PDF, or use its download button, then name that file.',
    starts: (file) => /<(!doctype html|html|head|body)[\s>]/i.test(latin(file, 0, 1024)),
  },
  { is: 'an e-mail', fix: 'Save the attachment of the e-mail, and name that file.', starts: isMail },
  { is: 'a text file', fix: AS_PDF, starts: isText },
];

function isMail(file: Uint8Array): boolean {
  return isText(file) && /^(?:received|return-path|delivered-to|mime-version|from): /im.test(latin(file, 0, 512));
}

/** Type of a paper by its first bytes; its name is not asked. Throws PaperFault for a file of another type. */
export function typeOf(file: Uint8Array): Paper['type'] {
  if (opens('\u0089PNG\r\n\u001a\n')(file)) return 'png';
  if (opens('\u00ff\u00d8\u00ff')(file)) return 'jpeg';
  if (latin(file, 0, 1024).includes('%PDF-')) return 'pdf';
  const found = untaken.find(({ starts }) => starts(file));
  throw new PaperFault(
    'paper-is-of-a-type-that-is-taken',
    `is ${found?.is ?? 'of a type that optpack does not know'}; papers are PDF, JPEG or PNG files.`,
    found?.fix ?? 'Check that this is the file, and save the paper as PDF, JPEG or PNG.',
  );
}

const endings: Readonly<Record<Paper['type'], readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
};

const called: Readonly<Record<Paper['type'], string>> = { pdf: 'a PDF', jpeg: 'a JPEG picture', png: 'a PNG picture' };

/** What a file is and by which ending it should be known, when its name says otherwise; null when it is named for what it is. */
export function misnamed(file: string, type: Paper['type']): { readonly is: string; readonly ending: string } | null {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (endings[type].includes(ending)) return null;
  return { is: called[type], ending: endings[type][0] ?? type };
}
