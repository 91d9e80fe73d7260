import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { numberOf, refsOf } from './fields.ts';

const K = PDFName.of('K');
const PG = PDFName.of('Pg');
const OBJ = PDFName.of('Obj');
const S = PDFName.of('S');

/** What of a PDF stays: asked for pages and for annotations. */
export interface Kept {
  has(ref: PDFRef): boolean;
}

/** Removes from a tag tree all that speaks of dropped pages; returns the reference tags of the elements that stay. */
export function pruneTags(root: PDFDict, pages: Kept, annotations: Kept): Set<string> {
  const alive = new Set<string>();
  const keep = (kid: PDFObject, page: PDFRef | null): boolean => {
    if (kid instanceof PDFNumber) return page === null || pages.has(page);
    const dict = kid instanceof PDFRef ? root.context.lookup(kid) : kid;
    if (!(dict instanceof PDFDict)) return false;
    const ownPage = dict.get(PG);
    const at = ownPage instanceof PDFRef ? ownPage : page;
    const isHere = at === null || pages.has(at);
    const shown = dict.get(OBJ);
    if (shown instanceof PDFRef) return annotations.has(shown) && isHere;
    if (!dict.has(S)) return isHere;
    const kids = kidsOf(dict);
    const kept = kids.filter((one) => keep(one, at));
    if (kids.length === 0 ? !isHere : kept.length === 0) return false;
    if (ownPage instanceof PDFRef && !pages.has(ownPage)) dict.delete(PG);
    if (kids.length > 0) dict.set(K, dict.context.obj(kept));
    if (kid instanceof PDFRef) alive.add(kid.tag);
    return true;
  };
  root.set(K, root.context.obj(kidsOf(root).filter((kid) => keep(kid, null))));
  return alive;
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(K);
  if (kids === undefined) return [];
  const raw = dict.get(K);
  if (kids instanceof PDFArray) return kids.asArray();
  return raw === undefined ? [] : [raw];
}

/** The parent tree as rows: key, and the object it points to. */
export function parentRows(root: PDFDict): [number, PDFObject][] {
  const tree = root.lookup(PDFName.of('ParentTree'));
  const rows: [number, PDFObject][] = [];
  if (tree instanceof PDFDict) collectRows(tree, rows, 0);
  return rows.sort(([a], [b]) => a - b);
}

function collectRows(node: PDFDict, rows: [number, PDFObject][], depth: number): void {
  if (depth > 32) throw new Error('the number tree of the tags is deeper than 32 levels');
  const nums = node.lookup(PDFName.of('Nums'));
  if (nums instanceof PDFArray) {
    for (let at = 0; at + 1 < nums.size(); at += 2) {
      const key = numberOf(nums.lookup(at));
      if (key !== null) rows.push([key, nums.get(at + 1)]);
    }
  }
  for (const kid of refsOf(node.lookup(PDFName.of('Kids')))) {
    collectRows(node.context.lookup(kid, PDFDict), rows, depth + 1);
  }
}

/** Top elements of a tag tree. */
export function topTags(root: PDFDict): PDFRef[] {
  return kidsOf(root).filter((kid): kid is PDFRef => kid instanceof PDFRef);
}
