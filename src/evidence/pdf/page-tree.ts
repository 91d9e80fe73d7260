import { type Box, overlap } from '../../form/page-frame.ts';
import type { PdfDocument } from '../../form/pdf/document.ts';
import { isArray, isDict, type PdfDict, PdfRef, type PdfValue } from '../../form/pdf/value.ts';
import { damagedPdf, PaperFault, tooLarge } from '../fault.ts';
import { MOST_PAGES } from '../limits.ts';
import { boxIn, numberIn } from './values.ts';

/** A page of a paper with what it has from the tree above it. */
export interface PaperPage {
  readonly dict: PdfDict;
  readonly resources: PdfValue;
  /** What is seen of the page, in its own coordinates. */
  readonly box: Box;
  /** Degrees clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Points of one unit of its coordinates. */
  readonly unit: number;
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

interface Node {
  readonly value: PdfValue;
  readonly inherited: PdfDict;
  readonly depth: number;
}

const DEPTH = 50;

/** Inches: no paper is smaller or larger, and viewers open no larger page. */
const [LEAST, MOST] = [1, 200];

/** The pages of a paper in order. Throws PaperFault for a tree without pages, in a circle or out of proportion. */
export async function paperPages(document: PdfDocument): Promise<PaperPage[]> {
  const catalog = await document.resolve(document.trailer.get('Root'));
  if (!isDict(catalog)) throw damagedPdf('its catalog is missing');
  const pages: PaperPage[] = [];
  const seen = new Set<number>();
  const due: Node[] = [{ value: catalog.get('Pages') ?? null, inherited: new Map(), depth: 0 }];
  for (let node = due.pop(); node !== undefined; node = due.pop()) {
    if (node.depth > DEPTH) throw damagedPdf('its pages are nested too deeply');
    if (node.value instanceof PdfRef) {
      if (seen.has(node.value.number)) throw damagedPdf('its list of pages leads in a circle');
      seen.add(node.value.number);
    }
    const dict = await document.resolve(node.value);
    if (!isDict(dict)) throw damagedPdf('a page is missing');
    const inherited = new Map(node.inherited);
    for (const key of INHERITED) if (dict.has(key)) inherited.set(key, dict.get(key) ?? null);
    const kids = await document.resolve(dict.get('Kids'));
    if (isArray(kids)) {
      const depth = node.depth + 1;
      if (due.length + kids.length > MOST_PAGES * DEPTH) throw tooMany();
      due.push(...kids.map((value) => ({ value, inherited, depth })).reverse());
    } else pages.push(await pageOf(document, dict, inherited, pages.length + 1));
    if (pages.length > MOST_PAGES) throw tooMany();
  }
  if (pages.length === 0) throw new PaperFault('paper-can-be-opened', 'has no pages.', 'Save or scan the paper again.');
  return pages;
}

const tooMany = (): PaperFault => tooLarge(`has more than ${MOST_PAGES} pages`);

async function pageOf(document: PdfDocument, dict: PdfDict, inherited: PdfDict, number: number): Promise<PaperPage> {
  const media = await boxIn(document, inherited.get('MediaBox'));
  if (media === null) throw damagedPdf(`page ${number} has no size`);
  const crop = (await boxIn(document, inherited.get('CropBox'))) ?? media;
  const box = overlap(media, crop) ?? media;
  const unit = await numberIn(document, dict.get('UserUnit'), 1);
  const inches = [box[2] - box[0], box[3] - box[1]].map((length) => (length * unit) / 72);
  if (inches.some((length) => !(length >= LEAST && length <= MOST))) throw absurd(number, inches);
  const turn = (((await numberIn(document, inherited.get('Rotate'), 0)) % 360) + 360) % 360;
  if (turn !== 0 && turn !== 90 && turn !== 180 && turn !== 270) throw damagedPdf(`page ${number} is turned askew`);
  return { dict, resources: inherited.get('Resources') ?? null, box, turn, unit };
}

const absurd = (number: number, inches: readonly number[]): PaperFault =>
  new PaperFault(
    'paper-has-pages-of-a-sensible-size',
    `has a page of ${inches.map((length) => Number(length.toFixed(2))).join(' by ')} inches (page ${number}).`,
    `Scan or save the paper again on pages of letter size; optpack takes pages of ${LEAST} to ${MOST} inches.`,
  );
