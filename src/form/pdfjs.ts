/** The pdf.js library. */
export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const ABOUT_DRAWING = /^Warning: Cannot (load "@napi-rs\/canvas"|polyfill `)/;

/** Loads pdf.js for reading only: in this thread, without a canvas. Slow the first time (about 0.1 s). */
export async function loadPdfjs(): Promise<Pdfjs> {
  // The worker's code announces itself to pdf.js, which then starts no thread and looks for no file of its own.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return withoutCanvas(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
}

/** pdf.js makes a matrix when it is loaded and complains where there is no canvas; it uses neither for reading. */
async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  const hadMatrix = 'DOMMatrix' in globalThis;
  if (!hadMatrix) Object.defineProperty(globalThis, 'DOMMatrix', { value: class {}, configurable: true });
  console.warn = (...words: unknown[]) => {
    if (!ABOUT_DRAWING.test(String(words[0]))) warn(...words);
  };
  try {
    return await load();
  } finally {
    console.warn = warn;
    if (!hadMatrix) Reflect.deleteProperty(globalThis, 'DOMMatrix');
  }
}

/** Opens a PDF with pdf.js: nothing is run, fetched or drawn; damage throws. Call `destroy` on the task when done. */
export function openWithPdfjs(
  { getDocument }: Pdfjs,
  bytes: Uint8Array,
  password?: string,
): ReturnType<Pdfjs['getDocument']> {
  return getDocument({
    ...(password === undefined ? {} : { password }),
    // pdf.js takes the bytes it is given for itself.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: true,
  });
}

/** The text of a page, apart what is marked as an artifact: headers, footers, page numbers, the mark of a draft. */
export interface PageText {
  /** In the order of drawing. */
  readonly own: string;
  readonly artifacts: readonly Word[];
}

/** The text of a page in the order of drawing, and its artifacts. */
export async function textOf(page: Page): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const open: boolean[] = [];
  const artifacts: Word[] = [];
  let own = '';
  for (const item of items) {
    if ('str' in item) {
      if (open.includes(true)) artifacts.push(wordOf(item));
      else own += item.hasEOL ? `${item.str}\n` : item.str;
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('tag' in item && item.tag === 'Artifact');
  }
  return { own, artifacts };
}

/** The same of a page that others made, with fonts that pdf.js may lack or drawings that it refuses: null when it cannot read it. */
export async function textOrNull(page: Page): Promise<PageText | null> {
  try {
    return await textOf(page);
  } catch {
    return null;
  }
}

/** A page of a PDF that pdf.js has open. */
export type Page = Awaited<ReturnType<Awaited<ReturnType<Pdfjs['getDocument']>['promise']>['getPage']>>;

/** Words as they stand on a page: where their baseline starts, their width and font size, in points. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The words printed on a page; what form fields show is not among them. */
export async function wordsOn(page: Page): Promise<Word[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item ? [wordOf(item)] : []));
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

const wordOf = ({ str, transform, width, height }: TextItem): Word => ({
  text: str,
  x: Number(transform[4]),
  y: Number(transform[5]),
  width,
  size: height,
});
