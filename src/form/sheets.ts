import type { LaidOut, Sheet } from '../letters/sheet.ts';
import type { Additions } from './additions.ts';
import { latin1 } from './body.ts';
import type { MasterIndex } from './master.ts';
import { MARK, type Mark, type Painted, paintedOver } from './painted.ts';
import { addTags, type ParentRow } from './sheet-tags.ts';
import type { TickFields } from './tick-fields.ts';

/** Where sheets of ours ended up: page objects, top structure elements, rows for the parent tree. */
export interface PlacedSheets {
  readonly pages: readonly number[];
  readonly tags: readonly number[];
  readonly parentRows: readonly ParentRow[];
}

/** What a file gives to its sheets. */
export interface SheetMeans {
  readonly index: MasterIndex;
  readonly additions: Additions;
  readonly ticks: TickFields;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** What every page bears; null for none. */
  readonly mark: Mark | null;
}

/**
 * Adds a laid-out letter as pages with its tag tree, its pictures and its boxes to tick. `firstKey`: its first key in the
 * parent tree; it takes one a page and then one a box.
 */
export function addSheets(laidOut: LaidOut, firstKey: number, means: SheetMeans): PlacedSheets {
  const { additions, index, ticks } = means;
  const pictures = (laidOut.pictures ?? []).map(({ head, bytes }) => additions.addStream(head, bytes));
  const widgets = laidOut.sheets.map(({ ticks: boxes = [] }) => boxes.map(() => additions.take()));
  const pages = laidOut.sheets.map((sheet, at) => {
    const entries = ` /StructParents ${firstKey + at}${annotations(widgets[at] ?? [])}`;
    return addPage(sheet, pictures, entries, means);
  });
  const { tags, marks, boxes } = addTags(laidOut, { pages, widgets, top: index.tagTop }, additions);
  let key = firstKey + pages.length;
  const boxRows = laidOut.sheets.flatMap((sheet, page) =>
    (sheet.ticks ?? []).map((box, at): ParentRow => {
      ticks.add(box, widgets[page]?.[at] ?? 0, pages[page] ?? 0, key);
      key += 1;
      return [key - 1, boxes[page]?.[at] ?? 0];
    }),
  );
  return {
    pages,
    tags,
    parentRows: [...marks.map((elements, at): ParentRow => [firstKey + at, elements]), ...boxRows],
  };
}

const annotations = (widgets: readonly number[]): string =>
  widgets.length === 0 ? '' : ` /Annots [${widgets.map((widget) => `${widget} 0 R`).join(' ')}]`;

const asDrawn = (content: number): Painted => ({ contents: `${content} 0 R`, paints: '' });

/** Contents of sheets as they were packed: a sheet stands in the packet and in a file of its own. */
const packedBefore = new WeakMap<Sheet, { readonly by: SheetMeans['deflate']; readonly bytes: Uint8Array }>();

function packed(sheet: Sheet, deflate: SheetMeans['deflate']): Uint8Array {
  const before = packedBefore.get(sheet);
  if (before?.by === deflate) return before.bytes;
  const bytes = deflate(latin1(sheet.content));
  packedBefore.set(sheet, { by: deflate, bytes });
  return bytes;
}

function addPage(
  sheet: Sheet,
  pictures: readonly number[],
  entries: string,
  { index, additions, deflate, mark }: SheetMeans,
): number {
  const { width, height, pictures: shown = [] } = sheet;
  const content = additions.addStream('<</Filter /FlateDecode', packed(sheet, deflate));
  const head = `<</Type /Page /Parent ${index.pages} 0 R /MediaBox [0 0 ${width} ${height}] /Tabs /S `;
  const { contents, paints } =
    mark === null ? asDrawn(content) : paintedOver([content], [[MARK, mark(head)]], additions);
  const fonts = `/F1 ${index.faces.regular.object} 0 R /F2 ${index.faces.bold.object} 0 R`;
  const images = [...new Set(shown)].map((picture) => `/Im${picture} ${pictures[picture]} 0 R`);
  const painted = [...images, ...(paints === '' ? [] : [paints])].join(' ');
  const xobjects = painted === '' ? '' : ` /XObject <<${painted}>>`;
  return additions.add(`${head}/Resources <</Font <<${fonts}>>${xobjects}>> /Contents ${contents}${entries}>>`);
}
