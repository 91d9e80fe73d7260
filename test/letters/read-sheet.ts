import type { Marked, Sheet, Tag, Ticked } from '../../src/letters/sheet.ts';
import { faces } from './made-faces.ts';

/** Text as a content stream shows it: where it begins, how wide it is, and the marked content it stands in. */
export interface Shown {
  readonly text: string;
  readonly face: 'regular' | 'bold';
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Number of the marked content, or null in an artifact. */
  readonly mcid: number | null;
  /** The tag of the marked content as the stream names it; null in an artifact. */
  readonly tag: string | null;
}

const letters = Object.fromEntries(
  (['regular', 'bold'] as const).map((name) => {
    const byGlyph = new Map<number, { text: string; advance: number }>();
    // A later code point of a shared glyph does not replace an earlier one.
    for (const [code, [glyph, advance]] of Object.entries(faces[name].glyphs)) {
      if (!byGlyph.has(glyph)) byGlyph.set(glyph, { text: String.fromCodePoint(Number(code)), advance });
    }
    const { first, texts } = faces[name].marked;
    texts.split(' ').forEach((text, index) => {
      byGlyph.set(first + index, { text, advance: faces[name].glyphs[text.codePointAt(0) ?? 0]?.[1] ?? 0 });
    });
    return [name, byGlyph];
  }),
);

const readArray = (array: string, face: 'regular' | 'bold') => {
  let text = '';
  let units = 0;
  for (const [, hex, shift] of array.matchAll(/<([0-9A-F]*)>|(-?\d+)/g)) {
    if (shift !== undefined) units -= Number(shift);
    for (const code of hex?.match(/.{4}/g) ?? []) {
      const letter = letters[face]?.get(Number.parseInt(code, 16));
      if (letter === undefined) throw new Error(`glyph ${code} is not in the face`);
      text += letter.text;
      units += letter.advance;
    }
  }
  return { text, units };
};

const operators =
  /\/(\w+) <<(?:\/MCID (\d+)|[^>]*)>> BDC|\/(F[12]) ([\d.]+) Tf 1 0 0 1 ([-\d.]+) ([-\d.]+) Tm \[([^\]]*)\] TJ|EMC|BT|ET|[\d.]+ w [-\d. ]+ m [-\d. ]+ l S|[\d.]+ w [-\d. ]+ re S|q [-\d. ]+ cm \/Im\d+ Do Q/g;

/** Every text of a content stream in its order. Throws when the stream holds anything else than we write, or text outside marks. */
export const readSheet = (sheet: Sheet): readonly Shown[] => {
  const shown: Shown[] = [];
  let mark: { mcid: number | null; tag: string | null } | null = null;
  let rest = sheet.content;
  for (const [whole, tag, mcid, font, size, x, y, array] of sheet.content.matchAll(operators)) {
    rest = rest.replace(whole, '');
    if (tag !== undefined) {
      if (mark !== null) throw new Error('a marked content inside another');
      mark = mcid === undefined ? { mcid: null, tag: null } : { mcid: Number(mcid), tag };
    } else if (whole === 'EMC') mark = null;
    else if (array !== undefined) {
      if (mark === null) throw new Error('text outside a marked content');
      const face = font === 'F2' ? 'bold' : 'regular';
      const { text, units } = readArray(array, face);
      const width = (units * Number(size)) / 1000;
      shown.push({ text, face, size: Number(size), x: Number(x), y: Number(y), width, ...mark });
    }
  }
  if (rest.trim() !== '') throw new Error(`unread content: ${rest.trim()}`);
  return shown;
};

const isMarked = (kid: Tag | Marked | Ticked): kid is Marked => 'mcid' in kid;
const isTag = (kid: Tag | Marked | Ticked): kid is Tag => 'tag' in kid;

/** The marked contents below a tag, in reading order. */
export const marksBelow = (tag: Tag): readonly Marked[] =>
  tag.kids.flatMap((kid) => (isMarked(kid) ? [kid] : isTag(kid) ? marksBelow(kid) : []));

/** The boxes to tick below a tag, in reading order. */
export const ticksBelow = (tag: Tag): readonly Ticked[] =>
  tag.kids.flatMap((kid) => (isTag(kid) ? ticksBelow(kid) : isMarked(kid) ? [] : [kid]));

/** What a reader hears at a tag. */
export const textBelow = (tag: Tag, sheets: readonly Sheet[]): string => {
  const pages = sheets.map(readSheet);
  return marksBelow(tag)
    .flatMap(({ page, mcid }) => pages[page]?.filter((each) => each.mcid === mcid) ?? [])
    .map(({ text }) => text)
    .join('');
};

/** Every tag of a kind, in reading order. */
export const tagsOf = (root: Tag, kind: Tag['tag']): readonly Tag[] => [
  ...(root.tag === kind ? [root] : []),
  ...root.kids.flatMap((kid) => (isTag(kid) ? tagsOf(kid, kind) : [])),
];

/** The shape of a tag tree: `Document(H1 P L(LI(Lbl LBody)))`. */
export const shapeOf = (tag: Tag): string => {
  const kids = tag.kids.filter(isTag).map(shapeOf);
  return kids.length === 0 ? tag.tag : `${tag.tag}(${kids.join(' ')})`;
};
