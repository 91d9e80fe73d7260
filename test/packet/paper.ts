import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { forms } from '../../forms/registry.ts';
import { caseSchema } from '../../src/case/case.ts';
import { makeView, type View } from '../../src/case/view.ts';
import { loadPdfjs, openWithPdfjs } from '../../src/form/pdfjs.ts';
import { readPdfjs } from '../../src/form/read-pdfjs.ts';
import type { Ports } from '../../src/packet/packet.ts';
import { inflate, masterOf, type Origin, ports } from '../form/masters.ts';

/** Ports for tests: blanks of one origin, masters kept for the test file. */
export const portsOn = (origin: Origin): Ports => ({
  ...ports,
  inflate,
  master: (wanted) => {
    const parts = wanted.map(({ form, edition, pages }) => {
      const found = forms.find(({ inventory }) => inventory.form === form && inventory.edition === edition);
      if (found === undefined) throw new Error(`there is no edition ${edition} of ${form}`);
      return { fields: found.inventory, pages };
    });
    const name = wanted.map(({ form, edition, pages }) => `${form} ${edition} ${pages.join()}`).join(' and ');
    return masterOf({ name, parts }, origin);
  },
});

const sample: unknown = parse(readFileSync(join(import.meta.dirname, '../../templates/sample/case.jsonc'), 'utf8'));

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (base: unknown, changes: unknown): unknown => {
  if (!isGroup(base) || !isGroup(changes)) return changes;
  const entries = Object.entries(changes).map(([key, value]) => [key, merged(base[key], value)]);
  return { ...base, ...Object.fromEntries(entries) };
};

/** The sample that `optpack init` writes, with other answers. */
export const sampleWith = (changes: Readonly<Record<string, unknown>> = {}): View =>
  makeView(caseSchema.parse(merged(sample, changes)));

/** Words without white space. */
export const bare = (words: string): string => words.replace(/\s+/gu, '');

/** What a boxed page shows in its boxes, by box, as pdf.js reads the drawing and not the value. */
export async function shownInBoxes(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { boxes } = await readPdfjs(bytes);
  return new Map([...boxes].map(([name, { shown }]) => [name, shown ?? '']));
}

/** The text of every page as pdf.js reads it in the order of drawing; what boxes show is not in it. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const task = openWithPdfjs(await loadPdfjs(), bytes);
  try {
    const document = await task.promise;
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    return texts;
  } finally {
    await task.destroy();
  }
}
