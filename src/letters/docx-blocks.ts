import {
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  type NumberingDefinition,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import { TickBox } from './docx-check-box.ts';
import { eighths, INDENT, LEVELS, type Place, twips } from './docx-page.ts';
import { numberingOf } from './docx-styles.ts';
import { setTable } from './docx-table.ts';
import { above, hair, pageBreak, tab, textRuns } from './docx-text.ts';
import { style } from './style.ts';
import type { Block, Item, Run } from './tokens.ts';

type List = Extract<Block, { kind: 'list' }>;

/** What a paragraph is besides its text. */
type Manner = Pick<IParagraphOptions, 'indent' | 'keepNext'>;

/** The list that an item is of. */
interface Numbering {
  readonly reference: string | NumberingDefinition;
  readonly level: number;
  readonly instance: number;
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const across = (points: number) => ({ style: BorderStyle.SINGLE, size: eighths(points), color: 'auto', space: 1 });

/** Sets blocks as Word has them. Lists are counted, so that each numbers its own items. */
export class DocxBlocks {
  #lists = 0;

  /** Blocks one below the other. What is signed stays with the line to sign on. */
  set(blocks: readonly Block[], place: Place): (Paragraph | Table)[] {
    return blocks.flatMap((block, index) => this.#block(block, place, blocks[index + 1]?.kind === 'signature'));
  }

  #block(block: Block, place: Place, keepNext: boolean): (Paragraph | Table)[] {
    const manner: Manner = {
      ...(place.left > 0 ? { indent: { left: place.left } } : {}),
      ...(keepNext ? { keepNext } : {}),
    };
    switch (block.kind) {
      case 'heading':
        return [this.#heading(block.level, block.runs, manner)];
      case 'paragraph':
        return [new Paragraph({ ...manner, children: textRuns(block.runs) })];
      case 'list':
        return this.#list(block, place);
      case 'table':
        return [above(twips(style.above.table)), setTable(block, place), hair()];
      case 'rule':
        return [
          new Paragraph({
            ...manner,
            spacing: { before: 0, line: twips(style.above.rule), lineRule: 'exact' },
            border: { bottom: across(style.line) },
          }),
        ];
      case 'signature':
        return [this.#signature(place)];
      case 'frame':
        return [above(twips(style.above.frame)), this.#frame(block.blocks, place), hair()];
      case 'page':
        return [pageBreak()];
      case 'room':
        // At least: a logo put here may be higher.
        return [new Paragraph({ ...manner, spacing: { before: 0, line: twips(style.room), lineRule: 'atLeast' } })];
    }
  }

  #heading(level: 1 | 2 | 3, runs: readonly Run[], manner: Manner): Paragraph {
    return new Paragraph({ ...manner, heading: levels[level], children: textRuns(runs, 'plain') });
  }

  /** A line as wide as that of our pages: the border of a paragraph that ends there. */
  #signature({ left, width }: Place): Paragraph {
    const { above: high, width: wide } = style.signature;
    return new Paragraph({
      keepNext: true,
      spacing: { before: 0, line: twips(high), lineRule: 'exact' },
      indent: { left, right: Math.max(0, width - twips(wide)) },
      border: { bottom: across(style.line) },
    });
  }

  /** A box with a line around it: a table of one cell, as the borders of paragraphs do not go around a list. */
  #frame(blocks: readonly Block[], { left, width }: Place): Table {
    const { across: beside, down, line } = style.frame;
    const inner = width - 2 * twips(beside);
    const edge = { style: BorderStyle.SINGLE, size: eighths(line), color: 'auto' };
    const set = this.set(blocks, { left: 0, width: inner, lists: 0 });
    return new Table({
      width: { size: width, type: 'dxa' },
      indent: { size: left, type: 'dxa' },
      columnWidths: [width],
      layout: 'fixed',
      margins: {
        left: twips(beside),
        right: twips(beside),
        top: twips(down),
        bottom: twips(down),
        marginUnitType: 'dxa',
      },
      borders: { top: edge, left: edge, bottom: edge, right: edge },
      rows: [new TableRow({ cantSplit: true, children: [new TableCell({ children: [...set, hair()] })] })],
    });
  }

  #list(list: List, place: Place): (Paragraph | Table)[] {
    this.#lists += 1;
    const level = Math.min(place.lists, LEVELS - 1);
    const numbering = { reference: numberingOf(list), level, instance: this.#lists };
    return list.items.flatMap((item) => this.#item(item, numbering, place));
  }

  #item(item: Item, numbering: Numbering, place: Place): (Paragraph | Table)[] {
    const inner: Place = { left: place.left + INDENT, width: place.width - INDENT, lists: place.lists + 1 };
    const [first, ...rest] = item.blocks;
    const isText = first?.kind === 'paragraph' || first?.kind === 'heading';
    const runs = isText ? first.runs : [];
    const below = isText ? rest : item.blocks;
    return [this.#marked(item, runs, numbering, inner), ...this.set(below, inner)];
  }

  /** The first paragraph of an item, with its mark. */
  #marked({ mark }: Item, runs: readonly Run[], numbering: Numbering, { left }: Place): Paragraph {
    if (mark === 'bullet' || mark === 'number') return new Paragraph({ numbering, children: textRuns(runs) });
    return new Paragraph({
      style: 'ListParagraph',
      indent: { left, hanging: INDENT },
      children: [new TickBox(mark), tab(), ...textRuns(runs)],
    });
  }
}
