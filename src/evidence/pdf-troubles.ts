import type { Trouble } from './fault.ts';
import type { MadePage } from './pdf/make-pages.ts';
import { blank } from './picture-paper.ts';
import { dotsPerInch } from './place.ts';
import { coarse } from './resolution.ts';

/** A page of a PDF with its number, from 1, and its words as a second reader finds them; null when it cannot read them. */
interface NumberedPage extends MadePage {
  readonly number: number;
  readonly words: string | null;
}

/** What may be the matter with pages of a PDF, and how it is told of all of them at once. */
interface PageCheck {
  finds(page: NumberedPage): boolean;
  /** `where`: `page 2`, `pages 2, 3`. */
  trouble(where: string, pages: readonly NumberedPage[]): Trouble | null;
}

const blankPages: PageCheck = {
  finds: ({ shown }) => !shown.paints,
  trouble: (where, { length }) => blank(`has ${length === 1 ? 'a blank page' : 'blank pages'} (${where}).`),
};

const coarseScans: PageCheck = {
  finds: (page) => coarse(scanDpi(page), '') !== null,
  trouble: (where, pages) => coarse(Math.min(...pages.map(scanDpi)), ` on ${where}`),
};

const brokenPages: PageCheck = {
  finds: ({ shown }) => shown.isBroken,
  trouble: (where) => ({
    rule: 'paper-can-be-opened',
    severity: 'warning',
    says: `may be damaged: what ${where} draws breaks off.`,
    fix: 'Look at that page in the packet; when something is missing, print the paper to a new PDF or scan it again.',
  }),
};

const unreadPages: PageCheck = {
  finds: ({ words, shown }) => words === null && !shown.isBroken,
  trouble: (where) => ({
    rule: 'paper-is-read-by-a-second-reader',
    severity: 'note',
    says: `uses letters or drawings that a second reader does not know (${where}).`,
    fix: 'Compare that page of the packet with the paper.',
  }),
};

/** Boxes that hold words of which the page shows nothing: some programs draw boxes anew and leave an older look. */
const silentBoxes: PageCheck = {
  finds({ over, words }) {
    const shown = plain(words ?? '');
    return words !== null && over.laid.some((laid) => laid.words !== null && !shown.includes(plain(laid.words)));
  },
  trouble: (where) => ({
    rule: 'paper-shows-what-it-holds',
    severity: 'warning',
    says: `has boxes that hold other words than they show (${where}).`,
    fix: 'Look at those boxes in the packet; when they are wrong, open the form in the program that filled it and print it to a new PDF.',
  }),
};

const checks: readonly PageCheck[] = [blankPages, coarseScans, brokenPages, unreadPages, silentBoxes];

/** What the owner of a PDF must know of its pages. `words`: those that a second reader finds on each. */
export function pageTroubles(pages: readonly MadePage[], words: readonly (string | null)[]): Trouble[] {
  const numbered = pages.map((page, at) => ({ ...page, number: at + 1, words: words[at] ?? null }));
  return checks.flatMap(({ finds, trouble }) => {
    const found = numbered.filter(finds);
    const told = found.length === 0 ? null : trouble(whereOf(found), found);
    return told === null ? [] : [told];
  });
}

/** A longer list of pages nobody reads. */
const MOST_TOLD = 12;

function whereOf(pages: readonly NumberedPage[]): string {
  const numbers = pages.slice(0, MOST_TOLD).map(({ number }) => number);
  if (pages.length === 1) return `page ${numbers[0]}`;
  return `pages ${numbers.join(', ')}${pages.length > MOST_TOLD ? ', ...' : ''}`;
}

/** The part of a page that a scan covers at least; a picture that covers less is no scan. */
const SCAN = 0.4;

/** Dots per inch of the coarsest scan on a page. */
function scanDpi({ page, shown, scale }: MadePage): number {
  const scans = shown.pictures.map(({ pixels, sides }) => {
    const points = [sides[0] * scale, sides[1] * scale] as const;
    return { dpi: dotsPerInch(pixels, points), part: (points[0] * points[1]) / (page.width * page.height) };
  });
  return Math.min(Number.POSITIVE_INFINITY, ...scans.filter(({ part }) => part >= SCAN).map(({ dpi }) => dpi));
}

/** Letters and digits alone: boxes put hyphens and brackets into numbers. */
const plain = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
