import type { Finding } from '../finding.ts';
import { drawPages } from './draw.ts';
import { fewLines } from './few-lines.ts';
import { setBlocks } from './flow.ts';
import { type Letterhead, setLetterhead } from './letterhead.ts';
import type { PageArea } from './page-area.ts';
import { paginate } from './paginate.ts';
import type { OpenTag, Row } from './row.ts';
import type { Running } from './running.ts';
import type { LaidOut, Tag } from './sheet.ts';
import { Spelling } from './spelling.ts';
import { style } from './style.ts';
import { readMarkdown } from './tokens.ts';
import type { Faces } from './typeface.ts';

/** How a letter is laid out. Measures in points. */
export interface LayoutOptions {
  readonly title: string;
  /** Language of the text; `en-US` when absent. */
  readonly lang?: string;
  /** Name, address and logo at the head of the first page; none when absent. */
  readonly letterhead?: Letterhead;
  /** Words at the foot of every page, beside the page number: two lines, shortened at a word; none when absent. */
  readonly footer?: string;
  /** Words at the head of every page but the first: three lines, shortened at a word; none when absent. */
  readonly header?: string;
  /** Captions of the lines for signature and day at the foot of every page; none when absent. */
  readonly sign?: readonly [signature: string, day: string];
  /** Letter paper when absent. */
  readonly pageSize?: readonly [width: number, height: number];
}

/** A letter on its pages, and what is wrong with it. With findings the pages are fit for a draft only. */
export interface LayoutResult {
  readonly laidOut: LaidOut;
  readonly findings: readonly Finding[];
}

const tooHigh = (rows: readonly Row[], height: number, title: string): readonly Finding[] =>
  rows.some((row) => row.height + (row.again?.height ?? 0) > height)
    ? [
        {
          rule: 'every-table-row-fits-on-a-page',
          severity: 'error',
          path: null,
          items: [title],
          says: `A table row of ${title} is higher than a page.`,
          fix: 'Shorten the longest text in the table.',
        },
      ]
    : [];

const closeTag = ({ tag, kids, scope, alt, numbering, bbox }: OpenTag): Tag => ({
  tag,
  kids: kids.map((kid) => ('tag' in kid ? closeTag(kid) : kid)),
  ...(scope === undefined ? {} : { scope }),
  ...(alt === undefined ? {} : { alt }),
  ...(numbering === undefined ? {} : { numbering }),
  ...(bbox === undefined ? {} : { bbox }),
});

/** Lays Markdown out on tagged pages. A character that cannot be drawn is a finding, never a gap. */
export const layOut = (markdown: string, faces: Faces, options: LayoutOptions): LayoutResult => {
  const { page } = style;
  const {
    title,
    lang = 'en-US',
    letterhead,
    footer = '',
    header = '',
    sign,
    pageSize: [width, height] = [page.width, page.height],
  } = options;
  const spelling = new Spelling(faces);
  const spell = (text: string) => spelling.spell({ text: text.normalize('NFC'), bold: false }).text;
  const across = width - page.left - page.right;
  const running: Running = {
    header: fewLines(spell(header), { width: across, ...style.header }, faces),
    footer: spell(footer),
    sign: sign?.map(spell) ?? [],
  };
  const { blocks, findings } = readMarkdown(markdown, title, (run) => spelling.spell(run));
  const bottom = page.bottom + (sign === undefined ? 0 : style.sign.height);
  const top = page.top + Math.max(0, running.header.length - 1) * style.header.size * style.leading;
  const area: PageArea = { ...page, width, height, top, bottom, foot: page.bottom - style.footer.below };
  const root: OpenTag = { tag: 'Document', kids: [] };
  const column = { x: area.left, width: across, parent: root, depth: 0 };
  const head = letterhead === undefined ? [] : setLetterhead(letterhead, column, faces, (run) => spelling.spell(run));
  const rows = [...head, ...setBlocks(blocks, column, faces)];
  const room = height - area.top - area.bottom;
  const sheets = drawPages(paginate(rows, room), running, area, faces);
  const logo = letterhead?.logo;
  return {
    laidOut: {
      title,
      sheets,
      tags: [{ ...closeTag(root), lang }],
      ...(logo === undefined ? {} : { pictures: [logo.picture] }),
    },
    findings: [...findings, ...spelling.findings(title), ...tooHigh(rows, room, title)],
  };
};
