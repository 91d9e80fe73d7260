import { setFramed } from './framed.ts';
import { setList } from './list.ts';
import { type Column, emptyRow, openTag, type Row, type Tie, tiedToNext, ties } from './row.ts';
import { style } from './style.ts';
import { layTable } from './table.ts';
import { setText, wordsOf } from './text.ts';
import type { Block } from './tokens.ts';
import type { Faces } from './typeface.ts';

const setRule = (column: Column): Row => ({
  ...emptyRow,
  height: style.rule,
  above: style.above.rule,
  strokes: [{ x: column.x, y: style.rule / 2, width: column.width, thick: style.line }],
});

const setSignature = (column: Column): Row => {
  const { above, width, below } = style.signature;
  return {
    ...emptyRow,
    height: above + below,
    above: 0,
    strokes: [{ x: column.x, y: above, width: Math.min(width, column.width), thick: style.line }],
    tie: ties.firm,
  };
};

const setBlock = (block: Exclude<Block, { kind: 'page' }>, column: Column, faces: Faces): readonly Row[] => {
  switch (block.kind) {
    case 'heading': {
      const leaf = openTag(column.parent, `H${block.level}`);
      const text = { size: style.headings[block.level], above: style.above[block.level], tie: ties.firm };
      return setText(block.runs, leaf, column, text, faces);
    }
    case 'paragraph': {
      const text = { size: style.body, above: style.above.paragraph, tie: ties.none };
      return setText(block.runs, openTag(column.parent, 'P'), column, text, faces);
    }
    case 'list':
      return setList(block, column, faces, (blocks, inner) => setBlocks(blocks, inner, faces));
    case 'table':
      return layTable(block, column, faces);
    case 'frame':
      return setFramed(column, (inside) => setBlocks(block.blocks, inside, faces));
    case 'rule':
      return [setRule(column)];
    case 'signature':
      return [setSignature(column)];
    case 'room':
      return [{ ...emptyRow, height: style.room, above: 0 }];
  }
};

/** How a block holds the next one: what is signed the line to sign on, a lead-in that ends in a colon what it leads to, a rule the text below. */
const tieBetween = (block: Block, next: Block | undefined): Tie => {
  if (next === undefined) return ties.none;
  if (next.kind === 'signature') return ties.firm;
  const leadsIn = block.kind === 'rule' || (block.kind === 'paragraph' && wordsOf(block.runs).endsWith(':'));
  return leadsIn ? ties.lead : ties.none;
};

const opening = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, index) => (index === 0 ? { ...row, opens: true } : row));

/** Sets blocks one below the other into rows, and opens their elements in the tag tree. */
export const setBlocks = (blocks: readonly Block[], column: Column, faces: Faces): readonly Row[] =>
  blocks.flatMap((block, index) => {
    if (block.kind === 'page') return [];
    const rows = tiedToNext(setBlock(block, column, faces), tieBetween(block, blocks[index + 1]));
    return blocks[index - 1]?.kind === 'page' ? opening(rows) : rows;
  });
