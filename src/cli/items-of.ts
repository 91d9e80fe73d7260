import { forms } from '../../forms/registry.ts';
import { derived } from '../case/derived.ts';
import type { Row } from '../form/rows.ts';

/** The printed items that an answer goes to, itself or in a value derived from it, over all editions that we know: `I-765 28.c`. */
export function itemsOf(answer: string): string[] {
  const from = Object.entries(derived).filter(([, { from: paths }]) => paths.some((path) => path === answer));
  const paths = new Set([answer, ...from.map(([path]) => path)]);
  const items = forms.flatMap(({ inventory, rows }) =>
    rows.flatMap((row) => itemsOfAnswer(row, paths).map((item) => `${inventory.form.toUpperCase()} ${item}`)),
  );
  return [...new Set(items)];
}

function itemsOfAnswer(row: Row, paths: ReadonlySet<string>): string[] {
  switch (row.kind) {
    case 'one-of':
      return row.options.flatMap((option) => (paths.has(option.path) ? [option.item] : []));
    case 'tick':
      return paths.has(row.path) ? [...new Set(Object.values(row.options).map(({ item }) => item))] : [];
    case 'text':
    case 'choice':
    case 'tick-if':
    case 'radio':
      return paths.has(row.path) ? [row.item] : [];
    case 'fixed':
    case 'beyond':
    case 'leave':
      return [];
  }
}
