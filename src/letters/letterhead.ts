import { breakLines } from './break.ts';
import { baselineIn, type Column, emptyRow, openTag, type Row, type SetLine, type SetPicture } from './row.ts';
import type { Picture } from './sheet.ts';
import { style } from './style.ts';
import type { Run } from './tokens.ts';
import type { Faces } from './typeface.ts';

/** What stands at the head of the first page. */
export interface Letterhead {
  /** Name and address, a line each; the first is the largest. */
  readonly lines: readonly string[];
  readonly logo?: Logo;
}

/** A logo at the left of the lines; never drawn larger than it is at 96 pixels an inch. */
export interface Logo {
  readonly picture: Picture;
  /** What it shows, for who cannot see it; '' when the lines say the same. */
  readonly alt: string;
}

/** The place of the logo among the pictures of a letter: it has no other. */
const ONLY = 0;

/** Width and height in points of a logo beside so wide a column of text. */
const sizeOf = ({ width, height }: Picture, across: number) => {
  const { logo, share, pixels } = style.letterhead;
  const points = 72 / pixels;
  const scale = Math.min(points, logo / height, (across * share) / width);
  return { width: width * scale, height: height * scale };
};

/** The lines one below the other, from the top: the first in bold, each broken where it is too wide. */
const setLines = (lines: readonly string[], column: Column, faces: Faces, spell: (run: Run) => Run) => {
  const { first, others } = style.letterhead;
  const [name = '', ...rest] = lines;
  const set: SetLine[] = [];
  let height = 0;
  const add = (text: string, size: number, bold: boolean) => {
    if (text.trim() === '') return;
    const leaf = openTag(column.parent, 'P');
    for (const line of breakLines([spell({ text: text.normalize('NFC'), bold })], column.width, size, faces)) {
      set.push({ line, x: column.x, y: height + baselineIn(size, faces), size, leaf });
      height += size * style.leading;
    }
  };
  add(name, first, true);
  add(rest.join('\n'), others, false);
  return { set, height };
};

/** The logo at the left, at the top. */
const setLogo = (logo: Logo, column: Column): SetPicture => {
  const size = sizeOf(logo.picture, column.width);
  const leaf = logo.alt.trim() === '' ? null : openTag(column.parent, 'Figure', { alt: logo.alt.trim() });
  return { picture: ONLY, x: column.x, y: size.height, ...size, leaf };
};

/** Sets a letterhead: logo and lines side by side in the middle of each other, and a rule below. One row; none when it is empty. */
export const setLetterhead = (
  { lines, logo }: Letterhead,
  column: Column,
  faces: Faces,
  spell: (run: Run) => Run,
): readonly Row[] => {
  if (logo === undefined && lines.every((line) => line.trim() === '')) return [];
  const { gap, rule, below } = style.letterhead;
  const picture = logo === undefined ? null : setLogo(logo, column);
  const taken = picture === null ? 0 : picture.width + gap;
  const text = setLines(lines, { ...column, x: column.x + taken, width: column.width - taken }, faces, spell);
  const height = Math.max(text.height, picture?.height ?? 0);
  const down = (inner: number) => (height - inner) / 2;
  const row: Row = {
    ...emptyRow,
    height: height + rule + below,
    above: 0,
    lines: text.set.map((line) => ({ ...line, y: line.y + down(text.height) })),
    pictures: picture === null ? [] : [{ ...picture, y: picture.y + down(picture.height) }],
    strokes: [{ x: column.x, y: height + rule, width: column.width, thick: style.line }],
  };
  return [row];
};
