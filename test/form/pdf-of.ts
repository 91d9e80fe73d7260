/** A PDF with these objects, numbered from 1, object 1 its catalog, and a plain table of objects. */
export function pdfOf(objects: readonly string[], trailer = '', header = '%PDF-1.7\n'): Uint8Array {
  let text = header;
  const rows = objects.map((object, index) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const table = text.length;
  text += `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  text += `trailer\n<</Size ${rows.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** A stream object. */
export const stream = (bytes: Uint8Array, entries = ''): string =>
  `<<${entries}/Length ${bytes.length}>>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`;

/** Catalog, page tree and one page; further objects follow from number 4. */
export const onePage = (catalog = '', page = ''): string[] => [
  `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
  '<</Type/Pages/Count 1/Kids[3 0 R]>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]${page}>>`,
];
