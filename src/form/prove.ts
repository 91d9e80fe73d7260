import type { ForeignPage } from './foreign-pages.ts';
import type { Inventory } from './inventory.ts';
import type { PlacedLine, PlannedBox, PlannedDrawn } from './planned.ts';
import { type ExpectedTick, tickDifferences } from './prove-ticks.ts';
import type { ForeignPlace } from './read-foreign.ts';
import type { DrawnPlace, ReadBox, Reading, ReadPaperPage } from './reading.ts';

/** A form as it must stand in a written file. */
export interface ExpectedForm {
  readonly fields: Inventory;
  /** 1-based pages of the form that are in the file. */
  readonly pages: readonly number[];
  /** First page of the form in the file, 0-based. */
  readonly firstPage: number;
  /** What opens the names of its boxes in this file: '' or `i-765.`. */
  readonly prefix: string;
  readonly boxes: readonly PlannedBox[];
}

/** Texts that sheets of ours must print: what the boxes of a form do not hold. */
export interface ExpectedTexts {
  /** First page of the sheets in the file, 0-based, and their number. */
  readonly firstPage: number;
  readonly pages: number;
  readonly texts: readonly { readonly item: string; readonly text: string }[];
}

/** A file as it must be. */
export interface Expected {
  readonly pages: number;
  readonly forms: readonly ExpectedForm[];
  /** Pages of papers of the user; none when absent. */
  readonly papers?: readonly ForeignPlace[];
  /** Boxes to tick on sheets of ours, in the order of the file; none when absent. */
  readonly ticks?: readonly ExpectedTick[];
  /** None when absent. */
  readonly continued?: readonly ExpectedTexts[];
  /** Set for a draft: every page must bear its mark. */
  readonly draft?: true;
}

/** Where a file differs from what was planned. The words themselves are not repeated: they are private. */
export interface Difference {
  /** `I-765 28.c`, or the page or file it is about. */
  readonly item: string;
  readonly box: string | null;
  readonly says: string;
}

/** How many boxes were compared and what differed. */
export interface Proof {
  readonly reader: string;
  /** Boxes that had to hold something and were compared. */
  readonly filled: number;
  /** Boxes that had to stay as in the blank and were looked at. */
  readonly left: number;
  /** Boxes to tick on sheets of ours that were looked at. */
  readonly ticks: number;
  /** Pages of papers of the user that were compared. */
  readonly papers: number;
  readonly differences: readonly Difference[];
}

/** Compares what a reader found with what was planned: every planned box equal, all others as in the blank, pages and editions right. */
export function prove(expected: Expected, reading: Reading): Proof {
  const differences: Difference[] = [];
  if (reading.pages !== expected.pages) {
    differences.push({ item: 'file', box: null, says: `has ${reading.pages} pages, ${expected.pages} were planned` });
  }
  let filled = 0;
  let left = 0;
  for (const form of expected.forms) {
    differences.push(...editionDifferences(form, reading));
    const planned = new Map(form.boxes.map((box) => [box.box, box]));
    for (const [name, box] of Object.entries(form.fields.boxes)) {
      if (!form.pages.includes(box.page)) continue;
      const read = reading.boxes.get(`${form.prefix}${name}`);
      const plan = planned.get(name);
      planned.delete(name);
      const wanted = box.kind === 'barcode' ? box.value : '';
      if (plan === undefined) left += 1;
      else filled += 1;
      const says =
        read === undefined
          ? 'is not in the file'
          : plan === undefined
            ? leftDifference(read, wanted)
            : filledDifference(read, plan);
      if (says !== null) differences.push({ item: plan?.item ?? itemOf(form, name), box: name, says });
    }
    for (const box of planned.values()) {
      if (box.kind === 'drawn' && form.pages.includes(box.page)) {
        filled += 1;
        const says = drawnDifference(reading.boxes.get(`${form.prefix}${box.box}`), box);
        if (says !== null) differences.push({ item: box.item, box: box.box, says });
        continue;
      }
      differences.push({ item: box.item, box: box.box, says: 'was planned and is not on a page of this file' });
    }
  }
  for (const sheets of expected.continued ?? []) differences.push(...textDifferences(sheets, reading));
  const ticks = expected.ticks ?? [];
  differences.push(...tickDifferences(ticks, reading));
  const papers = expected.papers ?? [];
  for (const paper of papers) differences.push(...paperDifferences(paper, reading));
  if (expected.draft) differences.push(...unmarkedPages(expected, reading));
  const paperPages = papers.reduce((sum, { pages }) => sum + pages.pages.length, 0);
  return { reader: reading.reader, filled, left, ticks: ticks.length, papers: paperPages, differences };
}

/** Pages of a paper that another reader sees otherwise than they were made ready. */
function paperDifferences({ firstPage, pages }: ForeignPlace, { papers }: Reading): Difference[] {
  if (papers === null) return [];
  return pages.pages.flatMap((page, at) => {
    const says = paperDifference(page, papers.get(firstPage + at));
    return says === null ? [] : [{ item: `page ${firstPage + at + 1}`, box: null, says }];
  });
}

function paperDifference(page: ForeignPage, read: ReadPaperPage | undefined): string | null {
  if (read === undefined) return 'is not there';
  const differs = (one: number, other: number): boolean => Math.abs(one - other) > 0.01;
  if (differs(read.width, page.width) || differs(read.height, page.height)) return 'has another size than planned';
  if (read.annotations > 0) return 'has something laid over the paper';
  if (page.words === null) return null;
  return read.words === null || bare(read.words) !== bare(page.words) ? 'shows other words than the paper' : null;
}

/** The pages of a draft that do not bear its mark, and those on which a reader did not see it. */
const unmarkedPages = ({ pages }: Expected, { marked }: Reading): Difference[] =>
  Array.from({ length: pages }, (_, page) => page)
    .filter((page) => marked?.[page] !== true)
    .map((page) => ({ item: `page ${page + 1}`, box: null, says: 'does not bear the mark of a draft' }));

/** Texts that the sheets do not print whole, in their order. */
function textDifferences({ firstPage, pages, texts }: ExpectedTexts, reading: Reading): Difference[] {
  if (reading.texts === null) return [];
  const printed = bare(reading.texts.slice(firstPage, firstPage + pages).join(''));
  let from = 0;
  return texts.flatMap(({ item, text }) => {
    const words = bare(text);
    const at = printed.indexOf(words, from);
    if (at >= 0) from = at + words.length;
    return at >= 0 ? [] : [{ item, box: null, says: 'is not printed whole on the sheets that continue it' }];
  });
}

/** The places of a file where words are drawn, for the readers: they look there and know nothing of what is planned. */
export function drawnPlaces({ forms }: Expected): DrawnPlace[] {
  return forms.flatMap(({ fields, pages, firstPage, prefix, boxes }) =>
    boxes.flatMap((box): DrawnPlace[] => {
      if (box.kind !== 'drawn' || !pages.includes(box.page)) return [];
      const filePage = firstPage + pages.indexOf(box.page);
      return [{ name: prefix + box.box, form: fields.form, formPage: box.page, filePage, rect: box.rect }];
    }),
  );
}

/** The pages of a file that are those of papers, 0-based. */
export const paperPages = ({ papers = [] }: Expected): ReadonlySet<number> =>
  new Set(papers.flatMap(({ firstPage, pages }) => pages.pages.map((_, at) => firstPage + at)));

function itemOf(form: ExpectedForm, name: string): string {
  const item = form.fields.boxes[name]?.item ?? name;
  return `${form.fields.form.toUpperCase()} ${item}`;
}

function leftDifference(read: ReadBox, wanted: string): string | null {
  if (read.value !== wanted) return 'must stay as in the blank and holds something else';
  return wanted === '' && bare(read.shown ?? '') !== '' ? 'must stay as in the blank and shows words' : null;
}

function filledDifference(read: ReadBox, plan: PlannedBox): string | null {
  if (lineFeeds(read.value) !== lineFeeds(plan.value)) return 'holds another value than planned';
  return plan.kind === 'text' || plan.kind === 'choice' ? wordsDifference(read, plan) : null;
}

/** Drawn words have no stored value beside what paper shows. */
function drawnDifference(read: ReadBox | undefined, plan: PlannedDrawn): string | null {
  return read === undefined ? 'is not drawn on its page' : wordsDifference(read, plan);
}

function wordsDifference(
  read: ReadBox,
  plan: { readonly value: string; readonly lines: readonly PlacedLine[] },
): string | null {
  const words = plan.lines.map((line) => line.text).join('');
  if (read.shown === null || bare(read.shown) !== bare(words)) return 'shows other words than planned';
  if (bare(words) !== bare(plan.value)) return 'was laid out with other words than its value';
  if (read.missing.length > 0) return `has no glyph for ${read.missing.join(' ')}`;
  if (read.outside.length > 0) return 'shows words outside its rectangle';
  return null;
}

/** Words without white space: lines break where the box wants, not where the text does. */
function bare(words: string): string {
  return words.replace(/\s+/gu, '');
}

function lineFeeds(words: string): string {
  return words.replace(/\r\n?/g, '\n');
}

function editionDifferences(form: ExpectedForm, reading: Reading): Difference[] {
  const { editions } = reading;
  if (editions === null) return [];
  return form.pages.flatMap((page, at) => {
    const found = editions[form.firstPage + at] ?? null;
    return found === form.fields.printedEdition
      ? []
      : [
          {
            item: `${form.fields.form.toUpperCase()} page ${page}`,
            box: null,
            says: `prints edition ${found ?? 'none'}, not ${form.fields.printedEdition}`,
          },
        ];
  });
}
