import { loadPdfjs, openWithPdfjs, textOrNull } from '../../form/pdfjs.ts';

/** The words of each page as pdf.js reads them, null for a page that it cannot read; null when it cannot open the file. */
export async function wordsByPdfjs(bytes: Uint8Array): Promise<readonly (string | null)[] | null> {
  const pdfjs = await loadPdfjs();
  const task = openWithPdfjs(pdfjs, bytes);
  try {
    const document = await task.promise;
    const pages: (string | null)[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push((await textOrNull(await document.getPage(number)))?.own ?? null);
    }
    return pages;
  } catch {
    // Whatever another reader throws on a file of others says one thing: it cannot read it.
    return null;
  } finally {
    await task.destroy();
  }
}
