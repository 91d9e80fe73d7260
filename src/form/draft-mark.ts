import { typefaceOf } from '../letters/typeface.ts';
import type { Additions } from './additions.ts';
import type { MakeMark } from './append.ts';
import { latin1 } from './body.ts';
import type { Face, MasterIndex } from './master.ts';
import type { Matrix } from './matrix.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { DRAFT } from './painted.ts';

/** The line in the margin: boxes hide what lies below them, the margin has none. */
const LINE = `${DRAFT}, not for filing`;

/** How much of the page's diagonal the word takes. */
const SPAN = 0.64;

/** Height of a capital at size 1. */
const CAPITAL = 0.73;

/** Points: size of that line, and its distance from the edge, where many printers print nothing. */
const LINE_SIZE = 9;
const LINE_AT = 26;

/** Light red, dark red. Multiplied with what is below: print and mark both stay to be read, on grey paper too. */
const PALE = '1 0.8 0.76 rg';
const DARK = '0.72 0.05 0.05 rg';

const FONT = 'F';
const STATE = 'G';

/**
 * Marks pages as a draft: DRAFT across the page and a line in its left margin, upright for the reader however the page is turned.
 * One drawing for each size of page, in a face of ours, outside the tag tree.
 */
export const draftMark: MakeMark = (index, additions) => {
  const made = new Map<string, number>();
  return (head) => {
    const frame = pageFrame(head);
    const key = JSON.stringify(frame);
    const object = made.get(key) ?? addMark(frame, index, additions);
    made.set(key, object);
    return object;
  };
};

function addMark(frame: PageFrame, { faces }: MasterIndex, additions: Additions): number {
  const [left, bottom, right, top] = frame.box;
  const content = [
    '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
    'q',
    `/${STATE} gs`,
    `${numbers(frame.upright)} cm`,
    'BT',
    across(frame, faces.bold),
    line(frame, faces.bold),
    'ET',
    'Q',
    'EMC\n',
  ];
  return additions.addStream(
    `<</Type /XObject /Subtype /Form /BBox [${numbers([left, bottom, right, top])}] ` +
      `/Resources <</Font <</${FONT} ${faces.bold.object} 0 R>> /ExtGState <</${STATE} <</BM /Multiply>>>>>>`,
    latin1(content.join('\n')),
  );
}

/** The word from the lower left to the upper right, in the middle of the page. */
function across({ width, height }: PageFrame, face: Face): string {
  const diagonal = Math.hypot(width, height);
  const [cos, sin] = [width / diagonal, height / diagonal];
  const measured = typefaceOf(face).measure(DRAFT);
  const size = (SPAN * diagonal * 1000) / measured;
  const [half, rise] = [(SPAN * diagonal) / 2, (CAPITAL * size) / 2];
  const start = [width / 2 - half * cos + rise * sin, height / 2 - half * sin - rise * cos];
  return shown(DRAFT, face, size, [cos, sin, -sin, cos, start[0] ?? 0, start[1] ?? 0], PALE);
}

/** Upwards in the left margin, in the middle: official forms print nothing there, and much at their tops. */
function line({ height }: PageFrame, face: Face): string {
  const measured = typefaceOf(face).measure(LINE) / 1000;
  const size = Math.min(LINE_SIZE, height / measured);
  return shown(LINE, face, size, [0, 1, -1, 0, LINE_AT, (height - measured * size) / 2], DARK);
}

const shown = (words: string, face: Face, size: number, at: Matrix, colour: string): string =>
  `${colour} /${FONT} ${numbers([size])} Tf ${numbers(at)} Tm ${typefaceOf(face).show(words)} TJ`;

const numbers = (values: readonly number[]): string =>
  values.map((value) => String(Math.round(value * 10_000) / 10_000)).join(' ');
