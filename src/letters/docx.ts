import { Document, Footer, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Finding } from '../finding.ts';
import { DocxBlocks } from './docx-blocks.ts';
import { type DocxLogo, letterheadOf } from './docx-letterhead.ts';
import { withoutTime } from './docx-package.ts';
import { halfPoints, TEXT_WIDTH, twips } from './docx-page.ts';
import { DocxSpelling } from './docx-spelling.ts';
import { styles } from './docx-styles.ts';
import { style } from './style.ts';
import { type Block, readMarkdown } from './tokens.ts';

/** How a letter is set as a DOCX. */
export interface DocxOptions {
  readonly title: string;
  /** Language of the text; `en-US` when absent. */
  readonly lang?: string;
  /** Lines at the head of the first page, in place of the room that the letter opens with; none when absent. */
  readonly letterhead?: readonly string[];
  /** Picture above those lines; none when absent. */
  readonly logo?: DocxLogo;
}

/** A letter as the bytes of a DOCX file, and what is wrong with it. With findings it is fit for a draft only. */
export interface DocxResult {
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

/** The head of the first page, its text already spelled. */
interface Head {
  readonly letterhead: readonly string[];
  readonly logo: DocxLogo | undefined;
}

const small = { size: halfPoints(style.footer.size) };

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: 'right',
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], ...small })],
      }),
    ],
  });

const page = {
  size: { width: twips(style.page.width), height: twips(style.page.height) },
  margin: {
    top: twips(style.page.top),
    right: twips(style.page.right),
    bottom: twips(style.page.bottom),
    left: twips(style.page.left),
    header: twips(style.page.top / 2),
    footer: twips(style.page.bottom - style.footer.below),
  },
};

const withoutRoom = (blocks: readonly Block[]): readonly Block[] =>
  blocks[0]?.kind === 'room' ? blocks.slice(1) : blocks;

/** The letterhead stands on the first page only, in place of the room that the letter opens with. */
const sectionOf = (blocks: readonly Block[], { letterhead, logo }: Head): ISectionOptions => {
  const footer = pageNumber();
  const head = letterheadOf(letterhead, logo);
  const titlePage = head.length > 0;
  return {
    properties: { titlePage, page },
    headers: titlePage ? { first: new Header({ children: head }) } : {},
    footers: titlePage ? { first: footer, default: footer } : { default: footer },
    children: new DocxBlocks().set(titlePage ? withoutRoom(blocks) : blocks, { left: 0, width: TEXT_WIDTH, lists: 0 }),
  };
};

/**
 * Markdown as an editable letter: the same text as on our pages, in the styles of Word. Says neither who made it nor when;
 * the same letter gives the same bytes. A character that cannot be seen is a finding.
 */
export const letterDocx = async (markdown: string, options: DocxOptions): Promise<DocxResult> => {
  const { title, lang = 'en-US', letterhead = [], logo } = options;
  const spelling = new DocxSpelling();
  const spell = (text: string) => spelling.text(text);
  const { blocks, findings } = readMarkdown(markdown, title, (run) => spelling.run(run));
  const lines = letterhead.filter((line) => line.trim() !== '').map(spell);
  const document = new Document({
    title: spell(title),
    creator: '',
    lastModifiedBy: '',
    styles: styles(lang),
    sections: [sectionOf(blocks, { letterhead: lines, logo })],
  });
  const bytes = withoutTime(await Packer.pack(document, 'uint8array'), lang);
  return { bytes, findings: [...findings, ...spelling.findings(title)] };
};
