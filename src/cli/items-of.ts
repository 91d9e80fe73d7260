import { forms } from '../../forms/registry.ts';
import { derived } from '../case/derived.ts';
import type { Row } from '../form/rows.ts';

/** The printed items that an answer goes to, itself or in a value derived from it, on the newest edition that asks for it: `I-765 28.c`. */
export function itemsOf(answer: string): string[] {
  const from = Object.entries(derived).filter(([, { from: paths }]) => paths.some((path) => path === answer));
  const paths = new Set([answer, ...from.map(([path]) => path)]);
  const asked = new Map<string, string[]>();
  for (const { inventory, rows } of forms) {
    const items = rows.flatMap((row) => itemsOfAnswer(row, paths));
    // The newest edition of a form comes first.
    if (items.length > 0 && !asked.has(inventory.form)) asked.set(inventory.form, items);
  }
  return [...asked].flatMap(([form, items]) => [...new Set(items)].map((item) => `${form.toUpperCase()} ${item}`));
}

function itemsOfAnswer(row: Row, paths: ReadonlySet<string>): string[] {
  switch (row.kind) {
    case 'one-of':
      return row.options.flatMap((option) => (paths.has(option.path) ? [option.item] : []));
    case 'tick':
      return paths.has(row.path) ? [...new Set(Object.values(row.options).map(({ item }) => item))] : [];
    case 'text':
    case 'draw':
    case 'choice':
    case 'tick-if':
    case 'radio':
      return paths.has(row.path) ? [row.item] : [];
    case 'beyond':
      return row.entries.some((entry) => entry.some((path) => paths.has(path))) ? [row.item] : [];
    case 'fixed':
    case 'overflow':
    case 'leave':
      return [];
  }
}
