import type { LaidOut, Marked, Tag } from '../letters/sheet.ts';
import type { Additions } from './additions.ts';
import { latin1 } from './body.ts';
import type { MasterIndex } from './master.ts';
import { MARK, type Mark, type Painted, paintedOver } from './painted.ts';

/** Where sheets of ours ended up: page objects, top structure elements, rows for the parent tree. */
export interface PlacedSheets {
  readonly pages: readonly number[];
  readonly tags: readonly number[];
  readonly parentRows: readonly (readonly [key: number, elements: readonly number[]])[];
}

/** Adds a laid-out letter as pages with its tag tree. `firstKey`: its first key in the parent tree, one a page. Every page bears the `mark`. */
export function addSheets(
  laidOut: LaidOut,
  index: MasterIndex,
  firstKey: number,
  additions: Additions,
  deflate: (bytes: Uint8Array) => Uint8Array,
  mark: Mark | null = null,
): PlacedSheets {
  const fonts = `/F1 ${index.faces.regular.object} 0 R /F2 ${index.faces.bold.object} 0 R`;
  const pages = laidOut.sheets.map((sheet, at) => {
    const content = additions.addStream('<</Filter /FlateDecode', deflate(latin1(sheet.content)));
    const head = `<</Type /Page /Parent ${index.pages} 0 R /MediaBox [0 0 ${sheet.width} ${sheet.height}] /Tabs /S `;
    const { contents, paints } =
      mark === null ? asDrawn(content) : paintedOver([content], [[MARK, mark(head)]], additions);
    const xobjects = paints === '' ? '' : ` /XObject <<${paints}>>`;
    return additions.add(
      `${head}/Resources <</Font <<${fonts}>>${xobjects}>> /Contents ${contents} /StructParents ${firstKey + at}>>`,
    );
  });
  const owners = laidOut.sheets.map((sheet) => new Array<number>(sheet.marks).fill(0));
  const tagging: Tagging = { pages, owners, additions };
  const tags = laidOut.tags.map((tag) => addTag(tag, index.tagTop, tagging));
  return { pages, tags, parentRows: owners.map((elements, at) => [firstKey + at, elements]) };
}

const asDrawn = (content: number): Painted => ({ contents: `${content} 0 R`, paints: '' });

interface Tagging {
  readonly pages: readonly number[];
  /** For each page, by marked-content number: the element that holds it. */
  readonly owners: readonly number[][];
  readonly additions: Additions;
}

function addTag(tag: Tag, parent: number, tagging: Tagging): number {
  const element = tagging.additions.take();
  const kids = tag.kids.map((kid) =>
    'tag' in kid ? `${addTag(kid, element, tagging)} 0 R` : markedKid(kid, element, tagging),
  );
  const scope = tag.scope === undefined ? '' : ` /A <</O /Table /Scope /${tag.scope}>>`;
  const lang = tag.lang === undefined ? '' : ` /Lang (${tag.lang})`;
  tagging.additions.set(
    element,
    `<</Type /StructElem /S /${tag.tag} /P ${parent} 0 R${scope}${lang} /K [${kids.join(' ')}]>>`,
  );
  return element;
}

function markedKid(kid: Marked, element: number, { pages, owners }: Tagging): string {
  const page = pages[kid.page];
  const marks = owners[kid.page];
  if (page === undefined || marks === undefined || marks[kid.mcid] === undefined) {
    throw new Error(`a tag names marked content ${kid.mcid} of page ${kid.page}, which was not drawn`);
  }
  marks[kid.mcid] = element;
  return `<</Type /MCR /Pg ${page} 0 R /MCID ${kid.mcid}>>`;
}
