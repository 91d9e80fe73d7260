import type { TextLine } from './break.ts';
import {
  baselineIn,
  type Column,
  emptyRow,
  type OpenTag,
  openTag,
  type Row,
  type SetLine,
  type SetTick,
  tiedToNext,
  ties,
} from './row.ts';
import { shortened } from './shorten.ts';
import { style } from './style.ts';
import { setText, wordsOf } from './text.ts';
import type { Block, Item, Mark } from './tokens.ts';
import { type Faces, typefaceOf } from './typeface.ts';

type List = Extract<Block, { kind: 'list' }>;

/** Sets the blocks below the first text of an item. */
type SetInner = (blocks: readonly Block[], column: Column) => readonly Row[];

/** Bullets by depth: a list in a list is told apart. */
const BULLETS = ['•', '–'] as const;

const isTick = (mark: Mark): mark is 'box' | 'ticked box' => mark === 'box' || mark === 'ticked box';

/** What a list prints before an item; a box to tick is drawn by its field. */
const labelOf = ({ mark }: Item, number: number, depth: number): string => {
  if (isTick(mark)) return '';
  return mark === 'number' ? `${number}.` : (BULLETS[depth % BULLETS.length] ?? BULLETS[0]);
};

/** What the labels of a list are, by its first item. */
const numberingOf = ({ ordered, items: [first] }: List) => {
  if (first !== undefined && isTick(first.mark)) return 'Square';
  return ordered ? 'Decimal' : 'Disc';
};

/** Where the first line of an item stands: a mark before it shares its baseline. */
const baselineOf = (first: Row | undefined, faces: Faces): number =>
  first?.lines[0]?.y ?? baselineIn(style.body, faces);

const setLabel = (text: string, x: number, y: number, leaf: OpenTag, faces: Faces): SetLine => {
  const width = (typefaceOf(faces.regular).measure(text) * style.body) / 1000;
  const line: TextLine = { segments: [{ text, bold: false, x: 0 }], width };
  return { line, x, y, size: style.body, leaf };
};

/** What a box to tick says to who cannot see it: the first words of its item. */
const saysOf = ({ blocks: [first] }: Item): string => {
  const words = first !== undefined && 'runs' in first ? wordsOf(first.runs) : '';
  return words === '' ? 'A box to tick' : shortened(words, style.tickSays);
};

const setTick = (item: Item, x: number, y: number, label: OpenTag): SetTick => {
  const { side, below } = style.tick;
  const leaf = openTag(label, 'Form');
  return { x, y: y + below, side, ticked: item.mark === 'ticked box', says: saysOf(item), leaf };
};

/** An item's only paragraph is the body of the item itself; where more follows, it is read before that and has its own element. */
const setBody = (item: Item, body: Column, faces: Faces, setInner: SetInner): readonly Row[] => {
  const [first, ...others] = item.blocks;
  if (first === undefined) return [];
  if (first.kind !== 'paragraph') return setInner(item.blocks, body);
  const text = { size: style.body, above: style.above.item, tie: ties.none };
  const leaf = others.length === 0 ? body.parent : openTag(body.parent, 'P');
  const lead = setText(first.runs, leaf, body, text, faces);
  return others.length === 0 ? lead : [...tiedToNext(lead, ties.lead), ...setInner(others, body)];
};

const emptyLine: Row = { ...emptyRow, height: style.body * style.leading, above: style.above.item };

const setItem = (
  item: Item,
  label: string,
  indent: number,
  column: Column,
  faces: Faces,
  setInner: SetInner,
): readonly Row[] => {
  const element = openTag(column.parent, 'LI');
  const leaf = openTag(element, 'Lbl');
  const parent = openTag(element, 'LBody');
  const body = { x: column.x + indent, width: column.width - indent, parent, depth: column.depth };
  const [first, ...rest] = setBody(item, body, faces, setInner);
  const y = baselineOf(first, faces);
  const row = first ?? emptyLine;
  if (isTick(item.mark)) return [{ ...row, ticks: [setTick(item, column.x, y, leaf), ...(row.ticks ?? [])] }, ...rest];
  return [{ ...row, lines: [setLabel(label, column.x, y, leaf, faces), ...row.lines] }, ...rest];
};

/** Sets a list. Its last two items stay together, and the text of an item with what follows it in the item. */
export const setList = (list: List, column: Column, faces: Faces, setInner: SetInner): readonly Row[] => {
  const parent = openTag(column.parent, 'L', { numbering: numberingOf(list) });
  const inner = { ...column, parent, depth: column.depth + 1 };
  const labels = list.items.map((item, index) => labelOf(item, list.start + index, column.depth));
  const widest = Math.max(...labels.map((label) => (typefaceOf(faces.regular).measure(label) * style.body) / 1000));
  const indent = Math.max(style.itemIndent, widest + style.markGap);
  return list.items.flatMap((item, index) => {
    const rows = setItem(item, labels[index] ?? '', indent, inner, faces, setInner);
    return index === list.items.length - 2 ? tiedToNext(rows, ties.lead) : rows;
  });
};
