import { BorderStyle, ImageRun, Paragraph, TextRun } from 'docx';
import { eighths, halfPoints, TEXT_WIDTH, twips } from './docx-page.ts';
import { style } from './style.ts';

/** The picture at the head of a house's letters. */
export interface DocxLogo {
  readonly type: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for who cannot see it; '' when the lines say the same. */
  readonly alt: string;
}

/** Points in a twentieth of a point. */
const POINTS = 1 / 20;

/** Pixels in a point, as Word counts them. */
const PIXELS = 96 / 72;

/** The library numbers pictures through all documents of the process; a letter has only this one. */
const ONLY = '1';

/** The same size as on our pages. */
const logoRun = ({ type, bytes, width, height, alt }: DocxLogo): ImageRun => {
  const { logo, share, pixels } = style.letterhead;
  const points = Math.min(72 / pixels, logo / height, (TEXT_WIDTH * POINTS * share) / width);
  return new ImageRun({
    type: type === 'jpeg' ? 'jpg' : 'png',
    data: bytes,
    transformation: { width: width * points * PIXELS, height: height * points * PIXELS },
    altText: { id: ONLY, name: 'Logo', description: alt },
  });
};

const lineOf = (text: string, index: number, isLast: boolean): Paragraph => {
  const { first, others, below, rule } = style.letterhead;
  const size = halfPoints(index === 0 ? first : others);
  const bottom = { style: BorderStyle.SINGLE, size: eighths(style.line), color: 'auto', space: rule };
  return new Paragraph({
    spacing: { before: 0, after: isLast ? twips(below) : 0 },
    ...(isLast ? { border: { bottom } } : {}),
    children: [new TextRun({ text, size, bold: index === 0 })],
  });
};

/** A letterhead as on our pages: logo, lines of which the first is the largest, and a rule below. */
export const letterheadOf = (lines: readonly string[], logo: DocxLogo | undefined): Paragraph[] => [
  ...(logo === undefined ? [] : [new Paragraph({ spacing: { before: 0 }, children: [logoRun(logo)] })]),
  ...lines.map((text, index) => lineOf(text, index, index === lines.length - 1)),
];
