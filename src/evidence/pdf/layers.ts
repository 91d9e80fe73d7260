import type { PdfDocument } from '../../form/pdf/document.ts';
import { isArray, isDict, nameOf, PdfRef, type PdfValue } from '../../form/pdf/value.ts';

/** Layers that are switched off when the PDF is opened, by their objects. */
export async function hiddenLayers(document: PdfDocument): Promise<ReadonlySet<number>> {
  const catalog = await document.resolve(document.trailer.get('Root'));
  const layers = isDict(catalog) ? await document.resolve(catalog.get('OCProperties')) : null;
  const usual = isDict(layers) ? await document.resolve(layers.get('D')) : null;
  if (!isDict(layers) || !isDict(usual)) return new Set();
  const listed = async (value: PdfValue | undefined): Promise<number[]> => {
    const list = await document.resolve(value);
    return isArray(list) ? list.flatMap((one) => (one instanceof PdfRef ? [one.number] : [])) : [];
  };
  const hidden = new Set(await listed(usual.get('OFF')));
  if (nameOf(await document.resolve(usual.get('BaseState'))) !== 'OFF') return hidden;
  const shown = new Set(await listed(usual.get('ON')));
  return new Set((await listed(layers.get('OCGs'))).filter((layer) => !shown.has(layer)));
}

/** True when what belongs to a layer, or to several, may be switched off. */
export async function isHidden(
  document: PdfDocument,
  value: PdfValue | undefined,
  hidden: ReadonlySet<number>,
): Promise<boolean> {
  if (hidden.size === 0 || value === undefined) return false;
  if (value instanceof PdfRef && hidden.has(value.number)) return true;
  const group = await document.resolve(value);
  if (!isDict(group)) return false;
  const of = group.get('OCGs');
  const list = await document.resolve(of);
  const members = isArray(list) ? list : [of];
  return members.some((one) => one instanceof PdfRef && hidden.has(one.number));
}
