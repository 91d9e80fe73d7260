import { loadPdfjs, openWithPdfjs, type Page, textOrNull } from './pdfjs.ts';

/** What a PDF shows and tells as pdf.js reads it: enough to say of two files that they are the same document. */
export interface Shape {
  /** Title, producer and language, page labels and outline, as JSON. */
  readonly whole: string;
  /** Of each page its size, words, fields with their values, and tags, as JSON. */
  readonly pages: readonly string[];
}

/** Reads a file with pdf.js, with a password where it has one. Null when that does not open it. Slow; throws what pdf.js throws when it cannot read. */
export async function readShape(bytes: Uint8Array, password?: string): Promise<Shape | null> {
  const task = openWithPdfjs(await loadPdfjs(), bytes, password);
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const told = { ...info };
    const whole = {
      info: ['Title', 'Producer', 'Language', 'IsAcroFormPresent'].map((key) => Reflect.get(told, key)),
      marks: await document.getMarkInfo(),
      labels: await document.getPageLabels(),
      outline: await document.getOutline(),
    };
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await shapeOf(await document.getPage(number)));
    }
    return { whole: JSON.stringify(whole), pages };
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'PasswordException') return null;
    throw thrown;
  } finally {
    await task.destroy();
  }
}

async function shapeOf(page: Page): Promise<string> {
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: 'any' });
  return JSON.stringify({
    view: page.view,
    turned: page.rotate,
    text: await textOrNull(page),
    fields: annotations.map(fieldOf),
    tags: await page.getStructTree(),
  });
}

function fieldOf(annotation: unknown): readonly unknown[] {
  const data: Readonly<Record<string, unknown>> =
    typeof annotation === 'object' && annotation !== null ? { ...annotation } : {};
  const { subtype, fieldName, fieldType, fieldValue, buttonValue, exportValue, rect } = data;
  return [subtype, fieldName, fieldType, fieldValue, buttonValue, exportValue, rect];
}
