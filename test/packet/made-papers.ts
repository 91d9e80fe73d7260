import type { PaperKind, PaperReading } from '../../src/evidence/paper.ts';
import { readPaper } from '../../src/evidence/read-paper.ts';
import { paperPorts } from '../../src/node/paper-ports.ts';
import { jpegOf } from '../evidence/jpeg-of.ts';
import { pdfOf, stream } from '../form/pdf-of.ts';

const page = (content: number): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${content} 0 R/Resources<<>>>>`;

/** A PDF of so many pages; `mark` makes two of one length differ. */
const pdfOfPages = (pages: number, mark: number): Uint8Array => {
  const numbers = Array.from({ length: pages }, (_, at) => at);
  const kids = numbers.map((at) => `${3 + at} 0 R`).join(' ');
  const drawing = stream(new TextEncoder().encode(`0 0 0 rg ${100 + mark} 300 200 200 re f`));
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    ...numbers.map(() => page(3 + pages)),
    drawing,
  ]);
};

/** A photo of 800 by 800 pixels. */
const picture = (): Uint8Array =>
  jpegOf({ across: 100, down: 100, components: 3, block: (x, y) => [(x + y) % 200, 128, 128] });

/** What a case says of its papers, and what was read of them: PDFs of so many pages, a photo as a JPEG. */
export async function madePapers(wanted: readonly (readonly [is: PaperKind, pages: number])[]): Promise<{
  readonly documents: readonly { readonly is: PaperKind; readonly file: string; readonly isInEnglish: true }[];
  readonly papers: readonly PaperReading[];
}> {
  const documents = wanted.map(([is], at) => ({
    is,
    file: `${at}-${is.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${is === 'photo' ? 'jpg' : 'pdf'}`,
    isInEnglish: true as const,
  }));
  const papers = documents.map(({ is, file }, at) => {
    const bytes = is === 'photo' ? picture() : pdfOfPages(wanted[at]?.[1] ?? 1, at);
    return readPaper({ at, is, file }, bytes, paperPorts);
  });
  return { documents, papers: await Promise.all(papers) };
}
