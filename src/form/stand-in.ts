import { nameObject, textString } from './encoding.ts';
import type { Inventory } from './inventory.ts';
import { standInFields } from './stand-in/fields.ts';
import { PdfObjects, pt, refs } from './stand-in/objects.ts';
import { standInPage } from './stand-in/page.ts';

/**
 * Draws a PDF with the boxes of an edition and none of its print: same names, kinds, places, lengths, options and
 * on-values, every page marked as a stand-in. The same inventory gives the same bytes.
 */
export function drawStandIn(edition: Inventory): Uint8Array {
  const objects = new PdfObjects();
  const catalog = objects.take();
  const tree = objects.take();
  const fonts = fontResources(objects, edition);
  const pages = Array.from({ length: edition.pages }, () => objects.take());
  const { roots, widgets } = standInFields({ objects, pages, fonts }, edition);
  const size = `[0 0 ${edition.pageSize.map(pt).join(' ')}]`;
  for (const [index, page] of pages.entries()) {
    const contents = objects.addStream(standInPage(edition, index + 1));
    const entries = `/Parent ${tree} 0 R/MediaBox ${size}/Resources<</Font ${fonts}>>/Contents ${contents} 0 R`;
    objects.put(page, `<</Type/Page${entries}/Annots ${refs(widgets[index] ?? [])}>>`);
  }
  objects.put(tree, `<</Type/Pages/Count ${pages.length}/Kids ${refs(pages)}>>`);
  const form = objects.add(`<</Fields ${refs(roots)}/DR<</Font ${fonts}>>/DA(/Helv 0 Tf 0 g)>>`);
  objects.put(catalog, `<</Type/Catalog/Pages ${tree} 0 R/AcroForm ${form} 0 R/Lang(en-US)>>`);
  const title = `Stand-in for Form ${edition.form.toUpperCase()}, not for filing`;
  return objects.file(catalog, objects.add(`<</Title ${textString(title)}>>`));
}

/** Standard fonts under the names by which the form's boxes ask for theirs, as the text of a dictionary. */
function fontResources(objects: PdfObjects, edition: Inventory): string {
  const names = new Set(['Helv', 'ZaDb']);
  for (const box of Object.values(edition.boxes)) if ('font' in box) names.add(box.font);
  const entries = [...names].sort().map((name) => {
    const base = name === 'ZaDb' ? 'ZapfDingbats' : name.startsWith('Courier') ? 'Courier-Bold' : 'Helvetica';
    const encoding = base === 'ZapfDingbats' ? '' : '/Encoding/WinAnsiEncoding';
    return `${nameObject(name)} ${objects.add(`<</Type/Font/Subtype/Type1/BaseFont/${base}${encoding}>>`)} 0 R`;
  });
  return `<<${entries.join('')}>>`;
}
