import type { LaidOut, Marked, Tag, Ticked } from '../letters/sheet.ts';
import type { Additions } from './additions.ts';
import { textString } from './encoding.ts';

/** A row of the parent tree: of a page the elements of its marked contents, of a field its one element. */
export type ParentRow = readonly [key: number, elements: readonly number[] | number];

/** Where sheets stand in the file: objects of their pages, of the boxes on each of them, and of the element above all. */
interface Placed {
  readonly pages: readonly number[];
  readonly widgets: readonly (readonly number[])[];
  readonly top: number;
}

/** The elements of sheets: the top ones, and those of each page by marked content and by box. */
interface Tagged {
  readonly tags: readonly number[];
  readonly marks: readonly (readonly number[])[];
  readonly boxes: readonly (readonly number[])[];
}

interface Tagging {
  readonly placed: Placed;
  readonly marks: readonly number[][];
  readonly boxes: readonly number[][];
  readonly additions: Additions;
}

/** Adds the tag tree of sheets. A tag that names what is not on its page is a bug. */
export function addTags({ sheets, tags }: LaidOut, placed: Placed, additions: Additions): Tagged {
  const marks = sheets.map((sheet) => new Array<number>(sheet.marks).fill(0));
  const boxes = sheets.map(({ ticks = [] }) => new Array<number>(ticks.length).fill(0));
  const tagging: Tagging = { placed, marks, boxes, additions };
  return { tags: tags.map((tag) => addTag(tag, placed.top, tagging)), marks, boxes };
}

function addTag(tag: Tag, parent: number, tagging: Tagging): number {
  const element = tagging.additions.take();
  const kids = tag.kids.map((kid) => kidOf(kid, element, tagging));
  tagging.additions.set(
    element,
    `<</Type /StructElem /S /${tag.tag} /P ${parent} 0 R${attributes(tag)} /K [${kids.join(' ')}]>>`,
  );
  return element;
}

const attributes = ({ scope, numbering, bbox, lang, alt }: Tag): string =>
  [
    scope === undefined ? '' : ` /A <</O /Table /Scope /${scope}>>`,
    numbering === undefined ? '' : ` /A <</O /List /ListNumbering /${numbering}>>`,
    bbox === undefined ? '' : ` /A <</O /Layout /Placement /Block /BBox [${bbox.join(' ')}]>>`,
    lang === undefined ? '' : ` /Lang (${lang})`,
    alt === undefined ? '' : ` /Alt ${textString(alt)}`,
  ].join('');

function kidOf(kid: Tag | Marked | Ticked, element: number, tagging: Tagging): string {
  if ('tag' in kid) return `${addTag(kid, element, tagging)} 0 R`;
  const page = tagging.placed.pages[kid.page];
  if ('mcid' in kid) {
    own(tagging.marks[kid.page], kid.mcid, element, `marked content ${kid.mcid} of page ${kid.page}`);
    return `<</Type /MCR /Pg ${page} 0 R /MCID ${kid.mcid}>>`;
  }
  own(tagging.boxes[kid.page], kid.tick, element, `box ${kid.tick} of page ${kid.page}`);
  return `<</Type /OBJR /Pg ${page} 0 R /Obj ${tagging.placed.widgets[kid.page]?.[kid.tick]} 0 R>>`;
}

function own(owners: number[] | undefined, at: number, element: number, what: string): void {
  if (owners?.[at] === undefined) throw new Error(`a tag names ${what}, which was not drawn`);
  owners[at] = element;
}
