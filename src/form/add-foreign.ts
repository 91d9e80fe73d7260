import type { Additions } from './additions.ts';
import { latin1 } from './body.ts';
import { textString } from './encoding.ts';
import type { ForeignPage, ForeignPages } from './foreign-pages.ts';
import type { MasterIndex } from './master.ts';
import { MARK, type Mark, paintedOver } from './painted.ts';

/** Name of the drawing among those that a page of a paper paints. */
export const PAPER = 'OptpackPaper';

/** What a page of a paper draws: the paper, as one figure of the tag tree. Whatever a paper does stays within its own drawing. */
export const PAPER_CONTENT = `/Figure <</MCID 0>> BDC\n/${PAPER} Do\nEMC\n`;

/** Where foreign pages ended up: page objects, structure elements, rows for the parent tree. */
interface PlacedForeign {
  readonly pages: readonly number[];
  readonly tags: readonly number[];
  readonly parentRows: readonly (readonly [key: number, elements: readonly number[]])[];
}

/** Adds pages from outside. `firstKey`: their first key in the parent tree, one a page. Every page bears the `mark`. */
export function addForeign(
  { objects, pages }: ForeignPages,
  index: MasterIndex,
  firstKey: number,
  additions: Additions,
  mark: Mark | null = null,
): PlacedForeign {
  const numbers = objects.map(() => additions.take());
  const base = numbers[0] ?? 0;
  objects.forEach((object, at) => {
    const number = base + at;
    if ('text' in object) additions.set(number, numbered(object.text, base));
    else additions.setStream(number, numbered(object.head, base), object.bytes);
  });
  const content = additions.addStream('<<', latin1(PAPER_CONTENT));
  const placed = pages.map((page, at) => {
    const head = pageHead(page, base, index);
    const { contents, paints } =
      mark === null
        ? { contents: `${content} 0 R`, paints: '' }
        : paintedOver([content], [[MARK, mark(head)]], additions);
    const xobjects = `${drawingOf(page, base)}${paints === '' ? '' : ` ${paints}`}`;
    const object = additions.add(
      `${head} /Resources <</XObject <<${xobjects}>>>> /Contents ${contents} /StructParents ${firstKey + at}>>`,
    );
    return { object, tag: addFigure(page, object, index, additions) };
  });
  return {
    pages: placed.map(({ object }) => object),
    tags: placed.map(({ tag }) => tag),
    parentRows: placed.map(({ tag }, at) => [firstKey + at, [tag]]),
  };
}

function addFigure(
  { alt, width, height }: ForeignPage,
  page: number,
  { tagTop }: MasterIndex,
  additions: Additions,
): number {
  return additions.add(
    `<</Type /StructElem /S /Figure /P ${tagTop} 0 R /Pg ${page} 0 R /Alt ${textString(alt)} ` +
      `/A <</O /Layout /Placement /Block /BBox [0 0 ${width} ${height}]>> /K [0]>>`,
  );
}

/** Text of a foreign object with the numbers that it refers to in the file; `base` is that of its object 0. */
export const numbered = (text: string, base: number): string =>
  text.replace(/@(\d+)@/g, (_, number: string) => `${base + Number(number)} 0 R`);

/** The dictionary of a page as text, up to what it draws. */
export const pageHead = ({ entries }: ForeignPage, base: number, { pages }: MasterIndex): string =>
  `<</Type /Page /Parent ${pages} 0 R ${numbered(entries, base)}`;

const drawingOf = ({ drawing }: ForeignPage, base: number): string => `/${PAPER} ${base + drawing} 0 R`;
