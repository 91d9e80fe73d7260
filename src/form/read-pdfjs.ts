import { type Drawn, drawnByAnnotation, drawnInPlace } from './drawn.ts';
import { footerOf } from './footers.ts';
import { DRAFT } from './painted.ts';
import {
  loadPdfjs,
  openWithPdfjs,
  type Page,
  type PageText,
  type Pdfjs,
  textOf,
  textOrNull,
  wordsOn,
} from './pdfjs.ts';
import type { DrawnPlace, ReadBox, Reading, ReadPaperPage, ReadTick } from './reading.ts';
import { SyntaxFault } from './syntax.ts';
import { CHECKLIST } from './tick-fields.ts';

const NOTHING: Drawn = { shown: null, outside: [], missing: [], paints: false };

/** A form field where it stands on a page, as pdf.js tells it. */
interface Widget {
  readonly name: string;
  readonly kind: 'tick' | 'radio' | 'words' | 'signature';
  /** The stored value; '' for none and for Off. */
  readonly value: string;
  /** The on-state of this button of a radio group. */
  readonly on: string;
  readonly drawn: Drawn;
}

/**
 * Reads a written file with pdf.js, which knows nothing of how we write: values, what is drawn in every box and whether
 * it stays inside, page count, printed editions. A tick is on when its shown state (`/AS`) is: pdf.js does not tell its
 * `/V`. In `places` it tells the words of the page itself. Of `papers`, 0-based pages of the user's own, it tells size and
 * words and draws nothing. Slow: it loads pdf.js. Throws SyntaxFault for a file that is cut off, and what pdf.js throws when it cannot read.
 */
export async function readPdfjs(
  bytes: Uint8Array,
  places: readonly DrawnPlace[] = [],
  papers: ReadonlySet<number> = new Set(),
): Promise<Reading> {
  checkEnd(bytes);
  const pdfjs = await loadPdfjs();
  const task = openWithPdfjs(pdfjs, bytes);
  try {
    const document = await task.promise;
    const widgets: Widget[] = [];
    const ticks: ReadTick[] = [];
    const drawn = new Map<string, ReadBox>();
    const editions: (string | null)[] = [];
    const texts: string[] = [];
    const marked: boolean[] = [];
    const paperPages = new Map<number, ReadPaperPage>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      if (papers.has(number - 1)) {
        const { read, text } = await paperPage(page);
        paperPages.set(number - 1, read);
        editions.push(null);
        texts.push(read.words ?? '');
        // What pdf.js cannot read it cannot see marked; our own reader sees the mark in the bytes.
        marked.push(text === null || bearsMark(page, text));
        continue;
      }
      const operations = await page.getOperatorList({ intent: 'print', annotationMode: pdfjs.AnnotationMode.ENABLE });
      const own = await pageWidgets(page, operations, pdfjs);
      widgets.push(...own.filter((widget) => !isOfChecklist(widget)));
      ticks.push(...own.filter(isOfChecklist).map((widget) => readTick(widget, number - 1)));
      for (const { name, rect } of places.filter(({ filePage }) => filePage === number - 1)) {
        drawn.set(name, { ...drawnInPlace(operations, rect, pdfjs.OPS), value: '' });
      }
      editions.push(footerOf(await wordsOn(page), number).edition);
      const text = await textOf(page);
      texts.push(text.own);
      marked.push(bearsMark(page, text));
    }
    const boxes = new Map([...boxesOf(widgets), ...drawn]);
    return { reader: 'pdf.js', pages: document.numPages, boxes, ticks, editions, texts, papers: paperPages, marked };
  } finally {
    await task.destroy();
  }
}

async function paperPage(page: Page): Promise<{ readonly read: ReadPaperPage; readonly text: PageText | null }> {
  const { width, height } = page.getViewport({ scale: 1 });
  const annotations = (await page.getAnnotations({ intent: 'any' })).length;
  const text = await textOrNull(page);
  return { read: { width, height, annotations, words: text?.own ?? null }, text };
}

/** Both states of a box to tick of ours are drawn, so that it can be ticked with a pen. */
const isOfChecklist = ({ name }: Widget): boolean => name.startsWith(`${CHECKLIST}.`);

const readTick = ({ name, value, drawn }: Widget, page: number): ReadTick => ({
  name,
  page,
  state: value === '' ? 'Off' : value,
  isDrawn: drawn.paints,
});

/** The mark of a draft is large, and within what is seen of the page. */
function bearsMark({ view }: Page, { artifacts }: PageText): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const least = Math.min(right - left, top - bottom) / 10;
  return artifacts.some(
    ({ text, x, y, size }) => text === DRAFT && size > least && x > left && x < right && y > bottom && y < top,
  );
}

/** pdf.js mends a file without a sound end silently; what we write needs no mending. */
function checkEnd(bytes: Uint8Array): void {
  const textAt = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(textAt(Math.max(0, bytes.length - 64), 64))?.[1];
  if (start === undefined || !/^(xref|\d+ \d+ obj)\s/.test(textAt(Number(start), 24))) {
    throw new SyntaxFault('the file does not end with its cross-reference');
  }
}

async function pageWidgets(
  page: Page,
  operations: Awaited<ReturnType<Page['getOperatorList']>>,
  { OPS }: Pdfjs,
): Promise<Widget[]> {
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: 'any' });
  const drawn = drawnByAnnotation(operations, OPS);
  return annotations.flatMap((annotation) => widgetOf(annotation, drawn) ?? []);
}

function widgetOf(annotation: unknown, drawn: ReadonlyMap<string, Drawn>): Widget | null {
  const data: Readonly<Record<string, unknown>> =
    typeof annotation === 'object' && annotation !== null ? { ...annotation } : {};
  if (data.subtype !== 'Widget') return null;
  const isButton = data.fieldType === 'Btn';
  const value = Array.isArray(data.fieldValue) ? data.fieldValue.join('\n') : (data.fieldValue ?? '');
  return {
    name: String(data.fieldName),
    kind: data.fieldType === 'Sig' ? 'signature' : !isButton ? 'words' : data.radioButton === true ? 'radio' : 'tick',
    value: isButton && value === 'Off' ? '' : String(value),
    on: String(data.buttonValue ?? ''),
    drawn: drawn.get(String(data.id)) ?? NOTHING,
  };
}

function boxesOf(widgets: readonly Widget[]): Map<string, ReadBox> {
  const byName = new Map<string, Widget[]>();
  for (const widget of widgets) {
    const others = byName.get(widget.name);
    if (others === undefined) byName.set(widget.name, [widget]);
    else others.push(widget);
  }
  return new Map([...byName].map(([name, group]) => [name, readBox(group)]));
}

function readBox(group: readonly Widget[]): ReadBox {
  const [first] = group;
  if (first === undefined) throw new Error('a group of widgets is empty');
  if (first.kind === 'radio') return wordless(radioState(group));
  // Two fields of one name must not pass for one: both values are told.
  const value = group.map(storedIn).join('\n');
  if (first.kind !== 'words') return wordless(value);
  const shown = group.flatMap(({ drawn }) => drawn.shown ?? []);
  return {
    value,
    shown: shown.length === 0 ? null : shown.join('\n'),
    outside: group.flatMap(({ drawn }) => drawn.outside),
    missing: group.flatMap(({ drawn }) => drawn.missing),
  };
}

function wordless(value: string): ReadBox {
  return { value, shown: null, outside: [], missing: [] };
}

/** The value of a widget; what paper shows must agree with it. */
function storedIn({ kind, value, drawn }: Widget): string {
  if (kind === 'signature') return drawn.paints ? 'drawn' : '';
  if (kind !== 'tick' || drawn.paints === (value !== '')) return value;
  return drawn.paints ? 'Off, but drawn' : `${value}, but not drawn`;
}

/** The button that is on, when exactly that one is drawn. */
function radioState(group: readonly Widget[]): string {
  const value = group.find((widget) => widget.value !== '')?.value ?? '';
  const drawn = group.filter((widget) => widget.drawn.paints).map((widget) => widget.on);
  const agrees = value === '' ? drawn.length === 0 : drawn.length === 1 && drawn[0] === value;
  return agrees ? value : `${value === '' ? 'Off' : value}, drawn with ${drawn.length} buttons on`;
}
