import { textString } from '../encoding.ts';
import { STAND_IN_MARK } from '../footers.ts';
import type { Box, Inventory, Rect } from '../inventory.ts';
import { pt } from './objects.ts';

const LABEL_SIZE = 5;
/** Width of a Helvetica digit; item numbers are little else. */
const LABEL_ADVANCE = 0.556 * LABEL_SIZE;
/** Width of the mark in Helvetica at size 1, from the font's published metrics. */
const MARK_WIDTH = 14.45;

const print = (text: string, size: number, x: number, y: number): string =>
  `BT /Helv ${size} Tf ${pt(x)} ${pt(y)} Td ${textString(text)} Tj ET`;

/** The footer as the agencies print theirs. */
export function standInFooter(edition: Inventory): string {
  const form = edition.form.toUpperCase();
  const hasDay = edition.printedEdition.split('/').length === 3;
  return hasDay ? `Form ${form} Edition ${edition.printedEdition}` : `ICE Form ${form} (${edition.printedEdition})`;
}

/** What is printed on a page of the stand-in: the mark, the footer, and each box outlined with its item number. */
export function standInPage(edition: Inventory, page: number): string {
  const boxes = Object.values(edition.boxes).filter((box) => box.page === page);
  const taken = boxes.flatMap(placesOf);
  return [
    'q 0.82 g',
    diagonalMark(edition.pageSize),
    'Q q 0.35 g',
    ...frameText(edition, page),
    'Q q 0.6 G 0.25 w',
    ...taken.map((rect) => `${rect.map(pt).join(' ')} re S`),
    'Q q 0.25 g',
    ...boxes.flatMap((box) => label(box, taken, edition.pageSize)),
    'Q',
  ].join('\n');
}

const placesOf = (box: Box): readonly Rect[] =>
  box.kind === 'radio' ? box.buttons.map(({ rect }) => rect) : [box.rect];

function diagonalMark([width, height]: readonly [number, number]): string {
  const size = 52;
  const angle = Math.atan2(height, width);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const half = (MARK_WIDTH * size) / 2;
  const matrix = [cos, sin, -sin, cos].map((part) => part.toFixed(4)).join(' ');
  const start = `${pt(width / 2 - cos * half)} ${pt(height / 2 - sin * half)}`;
  return `BT /Helv ${size} Tf ${matrix} ${start} Tm ${textString(STAND_IN_MARK)} Tj ET`;
}

function frameText(edition: Inventory, page: number): string[] {
  const [width, height] = edition.pageSize;
  return [
    print(standInFooter(edition), 8, 36, 24.4),
    print(`Page ${page} of ${edition.pages}`, 8, width - 77, 24.4),
    print(STAND_IN_MARK, 7, (width - MARK_WIDTH * 7) / 2, 34),
    print(STAND_IN_MARK, 10, (width - MARK_WIDTH * 10) / 2, height - 18),
  ];
}

/** The item number above the box, else left of it, else nowhere: it must not run into a box. */
function label(box: Box, taken: readonly Rect[], [width, height]: readonly [number, number]): string[] {
  if (box.item === null || box.kind === 'barcode') return [];
  const [x, y, , boxHeight] = box.rect;
  const long = box.item.length * LABEL_ADVANCE;
  const above: Rect = [x, y + boxHeight + 1, long, LABEL_SIZE];
  const left: Rect = [x - long - 1.5, y + boxHeight / 2 - 1.8, long, LABEL_SIZE];
  const place = [above, left].find(
    (rect) =>
      rect[0] > 0 &&
      rect[0] + rect[2] < width &&
      rect[1] + rect[3] < height &&
      !taken.some((one) => overlap(rect, one)),
  );
  return place ? [print(box.item, LABEL_SIZE, place[0], place[1])] : [];
}

const overlap = (a: Rect, b: Rect): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
