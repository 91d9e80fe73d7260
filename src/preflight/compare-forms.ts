import { haveSameWords } from '../case/bare-words.ts';
import { compact } from '../case/identifier.ts';
import { isSameName } from '../case/same-name.ts';
import type { View } from '../case/view.ts';
import type { Finding, PdfPlace } from '../finding.ts';
import { type DayFormat, formatFor, type IdentifierFormat } from '../form/format.ts';
import type { TextRow } from '../form/rows.ts';
import { fileFinding } from './file-checks.ts';
import type { PdfAnswer } from './pdf-answers.ts';
import { type PdfForm, placeOfBox, toldItem } from './pdf-form.ts';

/** What a box says, and where. */
interface Said {
  readonly item: string;
  readonly place: PdfPlace;
  readonly words: string;
}

const isDay = (format: string | undefined): boolean => format === 'mm/dd/yyyy' || format === 'mm-dd-yyyy';

/** How an answer is written in its box, which tells how two of them are compared. */
export const formatsOf = (forms: readonly PdfForm[]): ReadonlyMap<string, DayFormat | IdentifierFormat> =>
  new Map(
    forms
      .flatMap(({ definition }) => definition?.rows ?? [])
      .flatMap((row) => (row.kind === 'text' && row.format !== undefined ? [[row.path, row.format] as const] : [])),
  );

const digitsAlone = (written: string, format: DayFormat | IdentifierFormat): string =>
  compact(formatFor(written, format)).replace(/^N(?=\d{10}$)/, '');

/** True when two answers say the same, however they are written: case, accents, signs and spaces aside. */
export const saySame = (
  one: PdfAnswer['value'],
  other: PdfAnswer['value'],
  format?: DayFormat | IdentifierFormat,
): boolean => {
  if (one === other) return true;
  if (typeof one !== 'string' || typeof other !== 'string' || isDay(format)) return false;
  return format === undefined ? haveSameWords(one, other) : digitsAlone(one, format) === digitsAlone(other, format);
};

const disagreement = (
  path: string,
  [first, ...others]: readonly Pick<Said, 'item' | 'place'>[],
  isNumber: boolean,
): Finding[] => {
  const [second] = others;
  if (first === undefined || second === undefined) return [];
  const items = [...new Set([first, ...others].map(({ item }) => item))];
  const files = new Set([first, ...others].map(({ place }) => place.file));
  const where = items.length > 1 ? items.join(' and ') : `${items[0]} in ${[...files].join(' and ')}`;
  return [
    fileFinding('boxes-for-one-answer-say-the-same', {
      severity: isNumber ? 'error' : 'warning',
      path,
      items,
      says: `${where} do not say the same, and ask for the same.`,
      fix: 'Find out which one is right, and correct the other.',
      inPdf: second.place,
    }),
  ];
};

/** Boxes for one answer that contradict each other, on one form or on several. */
const answerFindings = (answers: readonly PdfAnswer[], forms: readonly PdfForm[]): Finding[] => {
  const formats = formatsOf(forms);
  const byPath = new Map<string, PdfAnswer[]>();
  for (const answer of answers) {
    // Names that were taken out of one box are compared as a whole.
    if (answer.way === 'undone' && answer.path.startsWith('student.name.')) continue;
    byPath.set(answer.path, [...(byPath.get(answer.path) ?? []), answer]);
  }
  return [...byPath].flatMap(([path, all]) => {
    const format = formats.get(path);
    const [first] = all;
    const others = all.filter(({ value }) => first !== undefined && !saySame(first.value, value, format));
    return first === undefined ? [] : disagreement(path, [first, ...others], format !== undefined && !isDay(format));
  });
};

/** Boxes that join a name out of several answers. */
const joinedNames = {
  'derived.studentSurnameFirst': 'student.name',
  'derived.studentFullName': 'student.name',
  'derived.preparerFullName': 'preparer',
} as const;

const isJoinedName = (path: string): path is keyof typeof joinedNames => Object.hasOwn(joinedNames, path);

const namesIn = (form: PdfForm): readonly (Said & { readonly path: keyof typeof joinedNames })[] =>
  (form.definition?.rows ?? [])
    .filter((row): row is TextRow => row.kind === 'text')
    .flatMap(({ path, item, box }) => {
      const words = form.held.get(box);
      // A box that only says where the name stands holds none.
      const isElsewhere = form.back.unread.some((unread) => unread.box === box && unread.why.includes('sheets'));
      if (words === undefined || !isJoinedName(path) || isElsewhere) return [];
      return [{ path, words, item: toldItem(form, item), place: placeOfBox(form, box) }];
    });

/** The answers that a name is joined of, as far as they are given. */
const wordsOfAll = (view: View, path: keyof typeof joinedNames): string =>
  view
    .sources(path)
    .flatMap((source) => {
      const answer = view.at(source);
      return answer.is === 'answered' ? [answer.onForm] : [];
    })
    .join(' ');

/** Names in one box, compared with the names in boxes of their own; where there are none, with the first of them. */
const nameFindings = (answers: readonly PdfAnswer[], forms: readonly PdfForm[], view: View): Finding[] => {
  const names = forms.flatMap(namesIn);
  return (['student.name', 'preparer'] as const).flatMap((group) => {
    const [firstSaid, ...rest] = names.filter(({ path }) => joinedNames[path] === group);
    if (firstSaid === undefined) return [];
    const words = wordsOfAll(view, group === 'preparer' ? 'derived.preparerFullName' : 'derived.studentFullName');
    const own = answers.find(({ path, way }) => path === `${group}.family` && way === 'said');
    const reference: Said = own === undefined ? firstSaid : { item: own.item, place: own.place, words };
    const others = (own === undefined ? rest : [firstSaid, ...rest]).filter(
      ({ words }) => !isSameName(reference.words, words),
    );
    return disagreement(`${group}.family`, others.length === 0 ? [] : [reference, ...others], false);
  });
};

/** Boxes that ask the same and say something else. `view`: what the forms say together. */
export const comparedForms = (answers: readonly PdfAnswer[], forms: readonly PdfForm[], view: View): Finding[] => [
  ...answerFindings(answers, forms),
  ...nameFindings(answers, forms, view),
];
