import { forms } from '../../../forms/registry.ts';
import { derived } from '../../case/derived.ts';
import { plain } from '../../case/nearest.ts';
import { descriptionAt, stepsOf } from '../../case/outline.ts';
import type { FormDefinition } from '../../form/define.ts';
import type { Row } from '../../form/rows.ts';
import { ruleLine } from './check-lines.ts';
import { rulesAbout } from './rules-about.ts';

/** One thing that an edition puts beside a printed item. */
interface Printed {
  readonly item: string;
  /** Answers and derived values that go there. */
  readonly paths: readonly string[];
  readonly says: string;
}

const whenText = (row: Row): string =>
  'when' in row && row.when !== undefined
    ? `, only when ${row.when.map(([path, value]) => `${path} is ${value}`).join(' and ')}`
    : '';

const valueText = (path: string): string =>
  path.startsWith('derived.') ? `${path}, which is made of the answers below` : path;

/** What goes beside each printed item of a row. Boxes that stay empty are told by the item that the form prints beside them. */
const printedBy = (row: Row, { inventory }: FormDefinition): readonly Printed[] => {
  const when = whenText(row);
  switch (row.kind) {
    case 'text':
    case 'draw':
    case 'choice':
    case 'radio':
      return [{ item: row.item, paths: [row.path], says: `prints ${valueText(row.path)}${when}` }];
    case 'tick-if':
      return [{ item: row.item, paths: [row.path], says: `is ticked when ${row.path} is true${when}` }];
    case 'tick':
      return Object.entries(row.options).map(([option, { item }]) => {
        return { item, paths: [row.path], says: `is ticked when ${row.path} is ${option}${when}` };
      });
    case 'one-of':
      return row.options.map(({ item, path }) => {
        return { item, paths: [path], says: `is ticked when ${path} is true; exactly one of its group is ticked` };
      });
    case 'fixed':
      return [{ item: row.item, paths: [], says: `always prints "${row.value}"` }];
    case 'beyond':
      return [{ item: row.item, paths: row.entries.flat(), says: 'is listed with the additional information' }];
    case 'overflow':
      return row.items.flatMap((one) =>
        Object.values(one).map(({ item }: { item: string }) => {
          return { item, paths: [], says: 'takes what another box does not hold' };
        }),
      );
    case 'leave':
      return row.boxes.flatMap((name) => {
        const item = inventory.boxes[name]?.item ?? null;
        return item === null ? [] : [{ item, paths: [], says: `stays empty: ${row.reason}` }];
      });
  }
};

const nameOf = ({ inventory }: FormDefinition, item: string): string => `${inventory.form.toUpperCase()} ${item}`;

/** The words of an item as compared: `I-765 item 28.c` and `i765 28c` are one. */
const key = (words: string): string => plain(words.replace(/\bitems?\b/gi, ''));

/** Every printed item of every edition, form first: `I-765 28.c`. */
export const everyItem = (): readonly string[] => [
  ...new Set(
    forms.flatMap((form) => form.rows.flatMap((row) => printedBy(row, form)).map(({ item }) => nameOf(form, item))),
  ),
];

/** What goes beside a printed item, edition by edition, and the rules about it. Empty when no form prints it. */
export function itemLines(asked: string): readonly string[] {
  const wanted = key(asked);
  const found = forms.flatMap((form) =>
    form.rows
      .flatMap((row) => printedBy(row, form))
      .filter(({ item }) => key(nameOf(form, item)) === wanted || key(item) === wanted)
      .map((printed) => ({ form, ...printed })),
  );
  if (found.length === 0) return [];
  const answers = [...new Set(found.flatMap(({ paths }) => paths).flatMap(sourcesOf))];
  const rules = answers.length === 0 ? [] : rulesAbout(answers);
  return [
    ...byEdition(found),
    ...(answers.length === 0 ? [] : ['', 'Answers:', ...answers.map(answerLine)]),
    ...(rules.length === 0 ? [] : ['', 'Rules about it:', ...rules.map(ruleLine)]),
  ];
}

/** One line for what several editions say alike. */
function byEdition(found: readonly (Printed & { readonly form: FormDefinition })[]): readonly string[] {
  const editions = new Map<string, string[]>();
  for (const { form, item, says } of found) {
    const line = `${nameOf(form, item)}: ${says}`;
    editions.set(line, [...(editions.get(line) ?? []), form.inventory.printedEdition]);
  }
  return [...editions].map(([line, of]) => `${line} (edition ${[...new Set(of)].join(' and ')}).`);
}

const sourcesOf = (path: string): readonly string[] =>
  Object.entries(derived).find(([name]) => name === path)?.[1].from ?? [path];

const answerLine = (path: string): string => `  ${path}: ${descriptionAt(stepsOf(path)) ?? ''}`;
