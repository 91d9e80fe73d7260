import { type Drawn, drawnByAnnotation, drawnInPlace } from './drawn.ts';
import { footerOf } from './footers.ts';
import { DRAFT } from './painted.ts';
import { loadPdfjs, openWithPdfjs, type Page, type PageText, type Pdfjs, textOf, wordsOn } from './pdfjs.ts';
import type { DrawnPlace, ReadBox, Reading } from './reading.ts';
import { SyntaxFault } from './syntax.ts';

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
 * `/V`. In `places` it tells the words of the page itself. Slow: it loads pdf.js. Throws SyntaxFault for a file that is cut off, and what pdf.js throws when it cannot read.
 */
export async function readPdfjs(bytes: Uint8Array, places: readonly DrawnPlace[] = []): Promise<Reading> {
  checkEnd(bytes);
  const pdfjs = await loadPdfjs();
  const task = openWithPdfjs(pdfjs, bytes);
  try {
    const document = await task.promise;
    const widgets: Widget[] = [];
    const drawn = new Map<string, ReadBox>();
    const editions: (string | null)[] = [];
    const texts: string[] = [];
    const marked: boolean[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const operations = await page.getOperatorList({ intent: 'print', annotationMode: pdfjs.AnnotationMode.ENABLE });
      widgets.push(...(await pageWidgets(page, operations, pdfjs)));
      for (const { name, rect } of places.filter(({ filePage }) => filePage === number - 1)) {
        drawn.set(name, { ...drawnInPlace(operations, rect, pdfjs.OPS), value: '' });
      }
      editions.push(footerOf(await wordsOn(page), number).edition);
      const text = await textOf(page);
      texts.push(text.own);
      marked.push(bearsMark(page, text));
    }
    const boxes = new Map([...boxesOf(widgets), ...drawn]);
    return { reader: 'pdf.js', pages: document.numPages, boxes, editions, texts, marked };
  } finally {
    await task.destroy();
  }
}

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
