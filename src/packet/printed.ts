import type { View, ViewPath } from '../case/view.ts';
import { askedRows } from '../form/plan.ts';
import type { Row } from '../form/rows.ts';
import type { Printed } from '../rules/run.ts';
import type { FormOfPart } from './forms-of.ts';

/** What of a form tells which answers it prints. */
export interface PrintedForm extends Pick<FormOfPart, 'edition' | 'leaves'> {
  readonly wanted: Pick<FormOfPart['wanted'], 'pages'>;
}

/** An item as told to people, and an answer that it prints. */
interface PrintedAnswer {
  readonly item: string;
  readonly path: string;
}

const pathsOfRow = (row: Row): readonly { readonly item: string; readonly path: ViewPath }[] => {
  switch (row.kind) {
    case 'one-of':
      return row.options;
    case 'tick':
      return Object.values(row.options).map(({ item }) => ({ item, path: row.path }));
    case 'beyond':
      return row.entries.flat().map((path) => ({ item: row.item, path }));
    case 'fixed':
    case 'overflow':
    case 'leave':
      return [];
    default:
      return [row];
  }
};

const answersOf = ({ edition, wanted, leaves }: PrintedForm, view: View): PrintedAnswer[] =>
  askedRows(edition, view, { pages: wanted.pages, leaves })
    .flatMap(pathsOfRow)
    .flatMap(({ item, path }) =>
      view.sources(path).map((source) => ({ item: `${edition.inventory.form.toUpperCase()} ${item}`, path: source })),
    );

const isWithin = (path: string, group: string): boolean => path === group || path.startsWith(`${group}.`);

/** What the forms of a packet print, and beside them its letters: `lettersOf` gives the answers that these use. */
export const itemsPrinted = (
  forms: readonly PrintedForm[],
  lettersOf: () => readonly string[],
  view: View,
): Printed['items'] => {
  let answers: readonly PrintedAnswer[] | null = null;
  let letters: readonly string[] | null = null;
  return (path) => {
    // Most cases have nothing to tell of any item.
    answers ??= forms.flatMap((form) => answersOf(form, view));
    const items = answers.filter((answer) => isWithin(answer.path, path)).map(({ item }) => item);
    letters ??= lettersOf();
    const isInLetter = letters.some((answer) => isWithin(answer, path));
    return items.length > 0 || isInLetter ? [...new Set(items)] : null;
  };
};
