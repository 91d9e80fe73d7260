import { breakLines, type TextLine } from './break.ts';
import { baselineIn, type Column, type OpenTag, openTag, type Row, type SetLine } from './row.ts';
import { style } from './style.ts';
import { layTable } from './table.ts';
import type { Block, Item, Mark, Run } from './tokens.ts';
import { type Faces, typefaceOf } from './typeface.ts';

const empty = { lines: [], strokes: [], keepWithNext: false } as const;

interface TextStyle {
  readonly size: number;
  readonly above: number;
  readonly keepWithNext: boolean;
}

/** Two lines of a paragraph stay together at the foot of a page, and two at the head of the next. */
const holdsNext = (index: number, lines: number) => lines > 1 && (index === 0 || index === lines - 2);

const setText = (runs: readonly Run[], leaf: OpenTag, column: Column, text: TextStyle, faces: Faces): Row[] => {
  const y = baselineIn(text.size, faces);
  const lines = breakLines(runs, column.width, text.size, faces);
  return lines.map((line, index) => ({
    ...empty,
    height: text.size * style.leading,
    above: index === 0 ? text.above : 0,
    lines: [{ line, x: column.x, y, size: text.size, leaf }],
    keepWithNext: text.keepWithNext || holdsNext(index, lines.length),
  }));
};

const glyphs: Readonly<Record<Exclude<Mark, 'number'>, string>> = { bullet: '•', box: '☐', 'ticked box': '☑' };

const sizeOfMark = (mark: Mark) => (mark === 'box' || mark === 'ticked box' ? style.box : style.body);

/** The label of an item, in the first line of its text. */
const setMark = (text: string, size: number, x: number, leaf: OpenTag, faces: Faces): SetLine => {
  const width = (typefaceOf(faces.regular).measure(text) * size) / 1000;
  const line: TextLine = { segments: [{ text, bold: false, x: 0 }], width };
  // A larger mark hangs a little lower, so that its middle meets the middle of the text.
  const y = baselineIn(style.body, faces) + (size - style.body) * 0.35;
  return { line, x, y, size, leaf };
};

/** The blocks of an item; the paragraph of a plain item is the body of the item itself. */
const setBody = (item: Item, body: OpenTag, column: Column, faces: Faces): Row[] =>
  item.blocks.flatMap((block, index) => {
    if (index > 0 || block.kind !== 'paragraph') return setBlock(block, column, faces);
    const text = { size: style.body, above: style.above.item, keepWithNext: false };
    return setText(block.runs, body, column, text, faces);
  });

const setItem = (item: Item, label: string, indent: number, list: OpenTag, column: Column, faces: Faces): Row[] => {
  const element = openTag(list, 'LI');
  const size = sizeOfMark(item.mark);
  const mark = setMark(label, size, column.x, openTag(element, 'Lbl'), faces);
  const body = openTag(element, 'LBody');
  const inner = { x: column.x + indent, width: column.width - indent, parent: body };
  const [first, ...rest] = setBody(item, body, inner, faces);
  if (first === undefined) {
    const height = style.body * style.leading;
    return [{ ...empty, height, above: style.above.item, lines: [mark] }];
  }
  return [{ ...first, lines: [mark, ...first.lines] }, ...rest];
};

const setList = (block: Extract<Block, { kind: 'list' }>, column: Column, faces: Faces): Row[] => {
  const list = openTag(column.parent, 'L');
  const labels = block.items.map(({ mark }, index) => (mark === 'number' ? `${block.start + index}.` : glyphs[mark]));
  const widest = Math.max(...labels.map((label) => (typefaceOf(faces.regular).measure(label) * style.body) / 1000));
  const indent = Math.max(style.itemIndent, widest + style.markGap);
  return block.items.flatMap((item, index) => setItem(item, labels[index] ?? '', indent, list, column, faces));
};

const setRule = (column: Column): Row => ({
  ...empty,
  height: style.rule,
  above: style.above.rule,
  strokes: [{ x: column.x, y: style.rule / 2, width: column.width, thick: style.line }],
});

const setSignature = (column: Column): Row => {
  const { above, width, below } = style.signature;
  return {
    ...empty,
    height: above + below,
    above: 0,
    strokes: [{ x: column.x, y: above, width: Math.min(width, column.width), thick: style.line }],
    keepWithNext: true,
  };
};

const setBlock = (block: Block, column: Column, faces: Faces): Row[] => {
  switch (block.kind) {
    case 'heading': {
      const leaf = openTag(column.parent, `H${block.level}`);
      const text = { size: style.headings[block.level], above: style.above[block.level], keepWithNext: true };
      return setText(block.runs, leaf, column, text, faces);
    }
    case 'paragraph': {
      const text = { size: style.body, above: style.above.paragraph, keepWithNext: false };
      return setText(block.runs, openTag(column.parent, 'P'), column, text, faces);
    }
    case 'list':
      return setList(block, column, faces);
    case 'table':
      return layTable(block, column, faces);
    case 'rule':
      return [setRule(column)];
    case 'signature':
      return [setSignature(column)];
    case 'room':
      return [{ ...empty, height: style.room, above: 0 }];
  }
};

/** The end of what is signed stays with the line to sign on. */
const keepLast = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepWithNext: true } : row));

/** Sets blocks one below the other into rows, and opens their elements in the tag tree. */
export const setBlocks = (blocks: readonly Block[], column: Column, faces: Faces): readonly Row[] =>
  blocks.flatMap((block, index) => {
    const rows = setBlock(block, column, faces);
    return blocks[index + 1]?.kind === 'signature' ? keepLast(rows) : rows;
  });
