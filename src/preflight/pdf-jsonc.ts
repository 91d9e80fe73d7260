import { keysAt, stepsOf } from '../case/outline.ts';
import type { Json, PdfAnswer } from './pdf-answers.ts';
import { printable } from './printable.ts';

/** An answer file as it is written: its lines, each with the path of the answer that begins there. */
export interface WrittenLine {
  readonly text: string;
  /** Null for lines that hold no answer: brackets, comments. */
  readonly path: string | null;
}

/** What the head and the foot of the file tell. */
export interface AnswerFileNotes {
  /** Where the answers come from, a line each. */
  readonly from: readonly string[];
  /** What was not read back, a line each. */
  readonly unread: readonly string[];
}

const isGroup = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && !Array.isArray(value);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const inSchemaOrder = (path: string, group: { readonly [key: string]: Json }): readonly (readonly [string, Json])[] => {
  const order = keysAt(path === '' ? [] : stepsOf(path));
  return Object.entries(group).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
};

/** Printed items of an answer, or of all that became one word. */
const itemsAt = (path: string, answers: readonly PdfAnswer[]): string => {
  const own = answers.filter((answer) => answer.path === path || answer.path.startsWith(`${path}.`));
  const items = [...new Set(own.map(({ item }) => item))];
  return items.length > 4 ? `${items.slice(0, 4).join('; ')} and ${items.length - 4} more` : items.join('; ');
};

const leafLine = (
  head: string,
  value: Json,
  path: string,
  indent: string,
  answers: readonly PdfAnswer[],
): WrittenLine => {
  const items = itemsAt(path, answers);
  return { text: `${indent}${head}${printable(JSON.stringify(value))},${items === '' ? '' : ` // ${items}`}`, path };
};

const linesOf = (
  head: string,
  value: Json,
  path: string,
  indent: string,
  answers: readonly PdfAnswer[],
): WrittenLine[] => {
  const inner = `${indent}  `;
  if (isList(value))
    return [
      { text: `${indent}${head}[`, path: null },
      ...value.flatMap((entry, at) => linesOf('', entry, `${path}.${at}`, inner, answers)),
      { text: `${indent}],`, path: null },
    ];
  if (!isGroup(value)) return [leafLine(head, value, path, indent, answers)];
  return [
    { text: `${indent}${head}{`, path: null },
    ...inSchemaOrder(path, value).flatMap(([key, entry]) =>
      linesOf(`${JSON.stringify(key)}: `, entry, path === '' ? key : `${path}.${key}`, inner, answers),
    ),
    { text: `${indent}}${path === '' ? '' : ','}`, path: null },
  ];
};

const comment = (text: string, indent = ''): WrittenLine => ({ text: `${indent}// ${printable(text)}`, path: null });

/**
 * The answers as a commented answer file: in the order of the schema, each with the printed items that it was read from; at its
 * end what could not be read back.
 */
export const answerFileLines = (
  json: Json,
  answers: readonly PdfAnswer[],
  { from, unread }: AnswerFileNotes,
): readonly WrittenLine[] => {
  const body = linesOf('', json, '', '', answers);
  const notes =
    unread.length === 0
      ? []
      : [
          { text: '', path: null },
          comment('Not read back:', '  '),
          ...unread.map((line) => comment(`- ${line}`, '  ')),
        ];
  return [
    ...from.map((line) => comment(line)),
    comment('Answers that the forms leave open or do not ask are not here: add them, then run optpack check.'),
    ...body.slice(0, -1),
    ...notes,
    ...body.slice(-1),
  ];
};
