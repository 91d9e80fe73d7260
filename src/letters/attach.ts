import type * as fontkit from 'fontkit';
import { marked, marksBelow } from './charset.ts';

/** A letter with a mark: both glyphs, and where the origin of the mark is from that of the letter, in font units. */
export interface Attached {
  /** Letter and mark as text. */
  readonly text: string;
  readonly letter: fontkit.Glyph;
  readonly mark: fontkit.Glyph;
  readonly x: number;
  readonly y: number;
}

const shaped = (font: fontkit.Font, text: string): Attached => {
  const { glyphs, positions } = font.layout(text);
  const [letter, mark] = glyphs;
  const [first, position] = positions;
  if (
    glyphs.length !== 2 ||
    letter === undefined ||
    mark === undefined ||
    first === undefined ||
    position === undefined
  )
    throw new Error(`The font does not put the two signs of ${text} side by side.`);
  return { text, letter, mark, x: first.xAdvance + position.xOffset, y: position.yOffset };
};

const hasPlace = ({ letter, x, y }: Attached): boolean => x !== letter.advanceWidth || y !== 0;

const middleOf = ({ bbox }: fontkit.Glyph): number => (bbox.minX + bbox.maxX) / 2;

/**
 * The mark on a letter for which the font names no place: as it stands on a plain letter of the same case, moved to the
 * middle and the height of this one. What hangs from the letter or stands on it does not move its middle.
 */
const placed = (font: fontkit.Font, { text, letter }: Attached): Attached => {
  const [sign = '', mark = ''] = text;
  const models = sign === sign.toLowerCase() ? [...'mvx'] : [...'MVX'];
  const model = shaped(font, models.map((one) => one + mark).find((two) => two.normalize('NFC') === two) ?? '');
  const plain = font.glyphForCodePoint(sign.normalize('NFD').codePointAt(0) ?? 0);
  const middle = middleOf(plain.advanceWidth === letter.advanceWidth ? plain : letter);
  const isBelow = marksBelow.includes(mark.codePointAt(0) ?? 0);
  const edgeOf = ({ bbox }: fontkit.Glyph) => (isBelow ? bbox.minY : bbox.maxY);
  const x = model.x + middle - middleOf(model.letter);
  return { text, letter, mark: model.mark, x, y: model.y + edgeOf(letter) - edgeOf(model.letter) };
};

/** Every letter with a mark that our pages can print, put together as the font shapes them. */
export const attachMarks = (font: fontkit.Font): readonly Attached[] =>
  marked().map((text) => {
    const found = shaped(font, text);
    return hasPlace(found) ? found : placed(font, found);
  });
