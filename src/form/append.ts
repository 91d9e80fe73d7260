import type { LaidOut } from '../letters/sheet.ts';
import { addForeign } from './add-foreign.ts';
import { Additions, type AppendPorts } from './additions.ts';
import { drawWords } from './draw-words.ts';
import { textString } from './encoding.ts';
import { fillForm } from './filled.ts';
import type { ForeignPages } from './foreign-pages.ts';
import type { Master, MasterIndex } from './master.ts';
import type { Mark } from './painted.ts';
import type { PlannedBox } from './planned.ts';
import type { ParentRow } from './sheet-tags.ts';
import { addSheets } from './sheets.ts';
import { TickFields } from './tick-fields.ts';

/** A part of the file, in order: a form of the master with what goes into its boxes, sheets of our own, or pages from outside. `label` opens its page labels. */
export type AppendPart =
  | {
      readonly kind: 'form';
      readonly form: string;
      readonly title: string;
      readonly label: string;
      readonly boxes: readonly PlannedBox[];
    }
  | {
      readonly kind: 'sheets';
      readonly title: string;
      readonly label: string;
      readonly laidOut: LaidOut;
      /** Texts that continue a form, with the item of each: they are proven too. */
      readonly continued?: readonly { readonly item: string; readonly text: string }[];
    }
  | {
      /** A paper of the user. */
      readonly kind: 'pages';
      readonly title: string;
      readonly label: string;
      readonly pages: ForeignPages;
    };

/** Makes the mark that every page of one file bears. */
export type MakeMark = (index: MasterIndex, additions: Additions) => Mark;

/** A part as it stands in the written file. */
interface PlacedPart {
  readonly title: string;
  readonly label: string;
  /** Node or page objects below the root of the page tree. */
  readonly kids: readonly number[];
  readonly firstPage: number;
  readonly count: number;
  readonly tags: readonly number[];
}

/**
 * Fills a master: the master's body unchanged, then changed fields, appearances, our own sheets, outline, page labels,
 * and one cross-reference. Nothing is parsed; the cost follows what is added. The same arguments give the same bytes.
 * With `makeMark` every page is written anew and bears its mark.
 */
export function append(
  master: Master,
  title: string,
  parts: readonly AppendPart[],
  ports: AppendPorts,
  makeMark: MakeMark | null = null,
): Uint8Array {
  const { index } = master;
  const additions = new Additions(master);
  const mark = makeMark?.(index, additions) ?? null;
  const ticks = new TickFields(additions);
  const parentRows: ParentRow[] = [];
  let key = index.nextTagKey;
  const placed = parts.map((part): PlacedPart => {
    if (part.kind === 'sheets') {
      const sheets = addSheets(part.laidOut, key, { index, additions, ticks, deflate: ports.deflate, mark });
      key += sheets.parentRows.length;
      parentRows.push(...sheets.parentRows);
      return named(part, sheets.pages, sheets.pages[0], sheets.pages.length, sheets.tags);
    }
    if (part.kind === 'pages') {
      const foreign = addForeign(part.pages, index, key, additions, mark);
      key += foreign.parentRows.length;
      parentRows.push(...foreign.parentRows);
      return named(part, foreign.pages, foreign.pages[0], foreign.pages.length, foreign.tags);
    }
    const form = index.forms.find((one) => one.form === part.form);
    if (form === undefined) throw new Error(`the master holds no ${part.form}`);
    fillForm(form, index, part.boxes, additions);
    const drawn = drawWords(form, index, part.boxes, key, additions, mark);
    key += drawn.parentRows.length;
    parentRows.push(...drawn.parentRows);
    const tags = [...form.tags, ...drawn.tags];
    return named(part, [form.node], form.pageObjects[0]?.object, form.pageObjects.length, tags);
  });
  setPageTree(master, placed, additions);
  setTags(master, placed, parentRows, key, additions);
  additions.set(index.info, `<</Title ${textString(title)} /Producer (optpack)>>`);
  additions.set(
    index.catalog,
    `<</Type /Catalog /Version /1.7 /Pages ${index.pages} 0 R /StructTreeRoot ${index.tagRoot} 0 R ${index.catalogHead} ` +
      `${ticks.acroForm(index)}${outline(placed, additions)}${pageLabels(placed)}>>`,
  );
  return additions.finish(ports);
}

function named(
  part: AppendPart,
  kids: readonly number[],
  firstPage: number | undefined,
  count: number,
  tags: readonly number[],
): PlacedPart {
  if (firstPage === undefined) throw new Error(`${part.title} has no page`);
  return { title: part.title, label: part.label, kids, firstPage, count, tags };
}

function setPageTree({ index }: Master, placed: readonly PlacedPart[], additions: Additions): void {
  const kids = placed.flatMap((part) => part.kids);
  const count = placed.reduce((sum, part) => sum + part.count, 0);
  additions.set(index.pages, `<</Type /Pages /Count ${count} /Kids [${references(kids)}]>>`);
}

function setTags(
  { index }: Master,
  placed: readonly PlacedPart[],
  rows: readonly ParentRow[],
  nextKey: number,
  additions: Additions,
): void {
  const nodes = index.tagNodes.map((node) => node.object);
  const first = rows[0];
  const last = rows.at(-1);
  if (first !== undefined && last !== undefined) {
    const nums = rows
      .map(([key, of]) => `${key} ${typeof of === 'number' ? `${of} 0 R` : `[${references(of)}]`}`)
      .join(' ');
    nodes.push(additions.add(`<</Limits [${first[0]} ${last[0]}] /Nums [${nums}]>>`));
  }
  additions.set(index.tagParents, nodes.length === 0 ? '<</Nums []>>' : `<</Kids [${references(nodes)}]>>`);
  const kids = references(placed.flatMap((part) => part.tags));
  additions.set(index.tagTop, `<</Type /StructElem /S /Document /P ${index.tagRoot} 0 R /K [${kids}]>>`);
  additions.set(
    index.tagRoot,
    `<</Type /StructTreeRoot /K [${index.tagTop} 0 R] ` +
      `/ParentTree ${index.tagParents} 0 R /ParentTreeNextKey ${nextKey} ${index.tagHead}>>`,
  );
}

/** One bookmark a part; a file of one part needs none. */
function outline(placed: readonly PlacedPart[], additions: Additions): string {
  if (placed.length < 2) return '';
  const root = additions.take();
  const items = placed.map(() => additions.take());
  placed.forEach((part, at) => {
    const before = items[at - 1];
    const after = items[at + 1];
    additions.set(
      items[at] ?? 0,
      `<</Title ${textString(part.title)} /Parent ${root} 0 R /Dest [${part.firstPage} 0 R /Fit]` +
        `${before === undefined ? '' : ` /Prev ${before} 0 R`}${after === undefined ? '' : ` /Next ${after} 0 R`}>>`,
    );
  });
  additions.set(root, `<</Type /Outlines /First ${items[0]} 0 R /Last ${items.at(-1)} 0 R /Count ${items.length}>>`);
  return `/Outlines ${root} 0 R /PageMode /UseOutlines `;
}

/** Page labels such as `I-765 3`: the part's label and the page's number in the part. */
function pageLabels(placed: readonly PlacedPart[]): string {
  let page = 0;
  const rows = placed.map((part) => {
    const row = `${page} <</S /D /P ${textString(`${part.label} `)}>>`;
    page += part.count;
    return row;
  });
  return `/PageLabels <</Nums [${rows.join(' ')}]>>`;
}

function references(objects: readonly number[]): string {
  return objects.map((object) => `${object} 0 R`).join(' ');
}
