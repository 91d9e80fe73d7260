import { numbered, PAPER, PAPER_CONTENT, pageHead } from './add-foreign.ts';
import type { ForeignObject, ForeignPage, ForeignPages } from './foreign-pages.ts';
import type { Master } from './master.ts';
import { MARK } from './painted.ts';
import { type Reread, text } from './reread.ts';
import { referenceOf, SyntaxFault, type Value } from './syntax.ts';

/** Foreign pages as they must stand in a file. */
export interface ForeignPlace {
  /** First of their pages in the file, 0-based. */
  readonly firstPage: number;
  readonly pages: ForeignPages;
}

/** Makes sure that foreign pages are in the file as they were made ready, every object byte for byte. Throws SyntaxFault. */
export function checkForeign(
  file: Reread,
  { index }: Master,
  kids: readonly Value[],
  places: readonly ForeignPlace[],
  isDraft: boolean,
): void {
  const objects = kids.flatMap((kid) => {
    const object = referenceOf(kid) ?? 0;
    return index.forms.find(({ node }) => node === object)?.pages.map(() => 0) ?? [object];
  });
  for (const { firstPage, pages } of places) {
    const own = pages.pages.map((_, at) => objects[firstPage + at] ?? 0);
    const base = baseOf(file, own[0] ?? 0, pages.pages[0]);
    const other = pages.pages.findIndex((page, at) => {
      const head = pageHead(page, base, index);
      return !showsPaper(file, own[at] ?? 0, head, base + page.drawing, isDraft);
    });
    if (other >= 0) throw new SyntaxFault(`page ${firstPage + other + 1} does not show its paper, or shows more`);
    const changed = pages.objects.findIndex((object, at) => !isSame(file, base + at, object, base));
    if (changed >= 0) throw new SyntaxFault(`the paper on page ${firstPage + 1} is not the one that was read`);
  }
}

/** The number that object 0 of foreign pages has in the file. */
function baseOf(file: Reread, object: number, page: ForeignPage | undefined): number {
  const drawing = object === 0 ? undefined : DRAWING.exec(file.text(object))?.[1];
  if (drawing === undefined || page === undefined) throw new SyntaxFault('a page of a paper is missing');
  return Number(drawing) - page.drawing;
}

const DRAWING = new RegExp(`/XObject <</${PAPER} (\\d+) 0 R`);

/** What follows the entries of a page: its drawing, and in a draft the mark over it; nothing else. */
const BEHIND = new RegExp(
  `^ /Resources <</XObject <</${PAPER} (\\d+) 0 R>>>> /Contents (\\d+) 0 R /StructParents \\d+>>\n`,
);
const BEHIND_IN_DRAFT = new RegExp(
  `^ /Resources <</XObject <</${PAPER} (\\d+) 0 R /${MARK} \\d+ 0 R>>>> ` +
    '/Contents \\[\\d+ 0 R (\\d+) 0 R \\d+ 0 R\\] /StructParents \\d+>>\n',
);

function showsPaper(file: Reread, object: number, head: string, drawing: number, isDraft: boolean): boolean {
  const written = object === 0 ? '' : file.text(object);
  if (!written.startsWith(head)) return false;
  const [, drawn, content] = (isDraft ? BEHIND_IN_DRAFT : BEHIND).exec(written.slice(head.length)) ?? [];
  if (Number(drawn) !== drawing) return false;
  const stream = file.stream(Number(content));
  return text(stream, 0, stream.length) === PAPER_CONTENT;
}

function isSame(file: Reread, number: number, object: ForeignObject, base: number): boolean {
  if ('text' in object) return file.text(number).startsWith(`${numbered(object.text, base)}\n`);
  return file.isStream(number, numbered(object.head, base), object.bytes);
}
