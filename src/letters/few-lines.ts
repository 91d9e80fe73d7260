import { breakLines, type TextLine } from './break.ts';
import { type Faces, typefaceOf } from './typeface.ts';

const textOf = ({ segments }: TextLine): string => segments.map(({ text }) => text).join('');

/** As much of a text as fits on one line with an ellipsis: whole words, or a part of the first. */
const cutLine = (text: string, width: number, size: number, faces: Faces): TextLine => {
  const words = text.trim().split(' ');
  const oneLine = (start: string): TextLine | null => {
    const lines = breakLines([{ text: `${start}…`, bold: false }], width, size, faces);
    return lines.length === 1 ? (lines[0] ?? null) : null;
  };
  for (let count = words.length - 1; count > 0; count -= 1) {
    const line = oneLine(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:]$/, ''),
    );
    if (line !== null) return line;
  }
  const [first = ''] = words;
  const { measure } = typefaceOf(faces.regular);
  let length = first.length;
  while (length > 0 && (measure(`${first.slice(0, length)}…`) * size) / 1000 > width) length -= 1;
  return (
    breakLines([{ text: `${first.slice(0, length)}…`, bold: false }], Number.POSITIVE_INFINITY, size, faces)[0] ?? {
      segments: [],
      width: 0,
    }
  );
};

/** A text on at most so many lines of `width` points; what does not fit ends at a word with an ellipsis. */
export const fewLines = (
  text: string,
  { width, size, lines: most }: { readonly width: number; readonly size: number; readonly lines: number },
  faces: Faces,
): readonly TextLine[] => {
  if (text.trim() === '') return [];
  const lines = breakLines([{ text, bold: false }], width, size, faces);
  if (lines.length <= most) return lines;
  // The line after the last tells where that one was broken; of a long text, the rest would be tried word by word.
  const rest = lines
    .slice(most - 1, most + 1)
    .map(textOf)
    .join('');
  return [...lines.slice(0, most - 1), cutLine(rest, width, size, faces)];
};
