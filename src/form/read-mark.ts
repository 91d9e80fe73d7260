import { typefaceOf } from '../letters/typeface.ts';
import type { Master, MasterPage } from './master.ts';
import { DRAFT, MARK } from './painted.ts';
import { contentsOf, writtenAnew } from './read-drawn.ts';
import { type Reread, text } from './reread.ts';
import { asDict, referenceOf, type Value } from './syntax.ts';

/**
 * For each page of a draft whether it paints the mark over its contents: a drawing that shows the word in our own bold
 * face. `kids` are those of the page tree; `isKept` tells an object that is as in the master. Throws SyntaxFault.
 */
export function marksOn(
  file: Reread,
  { index }: Master,
  kids: readonly Value[],
  isKept: (object: number) => boolean,
): boolean[] {
  const shown = typefaceOf(index.faces.bold).show(DRAFT);
  const looked = new Map<number, boolean>();
  const isMark = (object: number): boolean => {
    const known = looked.get(object) ?? showsDraft(object);
    looked.set(object, known);
    return known;
  };
  const showsDraft = (object: number): boolean => {
    const fonts = asDict(asDict(asDict(file.object(object)).get('/Resources')).get('/Font'));
    const inBold = [...fonts.values()].every((font) => referenceOf(font) === index.faces.bold.object);
    return fonts.size > 0 && inBold && wordsOf(file, object).includes(`${shown} TJ`);
  };
  const bears = (entries: ReadonlyMap<string, Value>): boolean => {
    const mark = referenceOf(asDict(asDict(entries.get('/Resources')).get('/XObject') ?? new Map()).get(MARK_NAME));
    const last = contentsOf(entries).at(-1) ?? null;
    return mark !== null && last !== null && PAINTS_MARK.test(wordsOf(file, last)) && isMark(mark);
  };
  const bearsOn = (page: MasterPage): boolean => !isKept(page.object) && bears(writtenAnew(page, file));
  return kids.flatMap((kid) => {
    const object = referenceOf(kid) ?? 0;
    const form = index.forms.find(({ node }) => node === object);
    return form === undefined ? [bears(asDict(file.object(object)))] : form.pageObjects.map(bearsOn);
  });
}

const MARK_NAME = `/${MARK}`;

/** The stream that ends a page's contents: the state before them, and what is painted over them. */
const PAINTS_MARK = new RegExp(`^\\s*Q\\s+/${MARK} Do\\s`);

function wordsOf(file: Reread, object: number): string {
  const stream = file.stream(object);
  return text(stream, 0, stream.length);
}
