import type { Finding } from '../finding.ts';
import { breakLines } from './break.ts';
import { drawPages, type Frame, type Running } from './draw.ts';
import { setBlocks } from './flow.ts';
import { paginate } from './paginate.ts';
import type { OpenTag, Row } from './row.ts';
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
  /** Line at the foot of every page, beside the page number; none when absent. */
  readonly footer?: string;
  /** Words at the head of every page but the first, three lines at most; none when absent. */
  readonly header?: string;
  /** Captions of the lines for signature and day at the foot of every page; none when absent. */
  readonly sign?: readonly [signature: string, day: string];
  /** Letter paper when absent. */
  readonly pageSize?: readonly [width: number, height: number];
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** A letter on its pages, and what is wrong with it. With findings the pages are fit for a draft only. */
export interface LayoutResult {
  readonly laidOut: LaidOut;
  readonly findings: readonly Finding[];
}

const LETTER = [612, 792] as const;
const MARGINS = { top: 54, right: 63, bottom: 58, left: 63 } as const;

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

const closeTag = ({ tag, kids, scope }: OpenTag): Tag => {
  const closed = kids.map((kid) => ('tag' in kid ? closeTag(kid) : kid));
  return scope === undefined ? { tag, kids: closed } : { tag, kids: closed, scope };
};

/** Lays Markdown out on tagged pages. A character that cannot be drawn is a finding, never a gap. */
export const layOut = (markdown: string, faces: Faces, options: LayoutOptions): LayoutResult => {
  const {
    title,
    lang = 'en-US',
    footer = '',
    header = '',
    sign,
    pageSize: [width, height] = LETTER,
    margins = MARGINS,
  } = options;
  const spelling = new Spelling(faces);
  const spell = (text: string) => spelling.spell({ text: text.normalize('NFC'), bold: false }).text;
  const across = width - margins.left - margins.right;
  const head =
    header === '' ? [] : breakLines([{ text: spell(header), bold: false }], across, style.header.size, faces);
  const running: Running = {
    header: head.slice(0, style.header.lines),
    footer: spell(footer),
    sign: sign?.map(spell) ?? [],
  };
  const { blocks, findings } = readMarkdown(markdown, title, (run) => spelling.spell(run));
  const bottom = margins.bottom + (sign === undefined ? 0 : style.sign.height);
  const top = margins.top + Math.max(0, running.header.length - 1) * style.header.size * style.leading;
  const frame: Frame = { width, height, ...margins, top, bottom, foot: margins.bottom - style.footer.below };
  const root: OpenTag = { tag: 'Document', kids: [] };
  const column = { x: frame.left, width: width - frame.left - frame.right, parent: root };
  const rows = setBlocks(blocks, column, faces);
  const room = height - frame.top - frame.bottom;
  const sheets = drawPages(paginate(rows, room), running, frame, faces);
  return {
    laidOut: { title, sheets, tags: [{ ...closeTag(root), lang }] },
    findings: [...findings, ...spelling.findings(title), ...tooHigh(rows, room, title)],
  };
};
