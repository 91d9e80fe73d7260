import { numbered, PAPER, PAPER_CONTENT } from '../../form/add-foreign.ts';
import { joined, latin1 } from '../../form/body.ts';
import type { ForeignObject, ForeignPages } from '../../form/foreign-pages.ts';

/** Numbers that the catalog, the page tree and the content of every page have in the file. */
const [CATALOG, PAGES, CONTENT, FIRST] = [1, 2, 3, 4];

/** Foreign pages as a PDF of their own, to be read by another reader: what it sees there it must see in a packet. */
export function alone({
  objects,
  pages,
}: Pick<ForeignPages, 'objects'> & { readonly pages: readonly Sheet[] }): Uint8Array {
  const base = FIRST + pages.length;
  const kids = pages.map((_, at) => `${FIRST + at} 0 R`).join(' ');
  const texts: ForeignObject[] = [
    { text: `<</Type /Catalog /Pages ${PAGES} 0 R>>` },
    { text: `<</Type /Pages /Count ${pages.length} /Kids [${kids}]>>` },
    { head: '<<', bytes: latin1(PAPER_CONTENT) },
    ...pages.map(({ entries, drawing }) => ({
      text:
        `<</Type /Page /Parent ${PAGES} 0 R ${numbered(entries, base)} ` +
        `/Resources <</XObject <</${PAPER} ${base + drawing} 0 R>>>> /Contents ${CONTENT} 0 R>>`,
    })),
    ...objects,
  ];
  const pieces: Uint8Array[] = [latin1('%PDF-1.7\n')];
  let length = pieces[0]?.length ?? 0;
  const rows = texts.map((object, at) => {
    const start = length;
    for (const piece of written(at + 1, object, base)) {
      pieces.push(piece);
      length += piece.length;
    }
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${texts.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const trailer = `trailer\n<</Size ${texts.length + 1} /Root ${CATALOG} 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  const end = latin1(table + trailer);
  return joined([...pieces, end], length + end.length);
}

/** What a page is drawn by. */
interface Sheet {
  readonly entries: string;
  readonly drawing: number;
}

function written(number: number, object: ForeignObject, base: number): Uint8Array[] {
  if ('text' in object) return [latin1(`${number} 0 obj\n${numbered(object.text, base)}\nendobj\n`)];
  const head = numbered(object.head, base);
  return [
    latin1(`${number} 0 obj\n${head} /Length ${object.bytes.length}>>\nstream\n`),
    object.bytes,
    latin1('\nendstream\nendobj\n'),
  ];
}
