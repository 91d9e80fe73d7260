import type { View } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import { describeTaken, nameCharacter, refusedCharacters } from '../form/characters.ts';
import type { TextBox } from '../form/inventory.ts';
import { takesNotApplicable } from '../form/plan-text.ts';
import type { UnreadBox } from '../form/read-back.ts';
import { type ItemBox, itemsOfRow, type Row } from '../form/rows.ts';
import { fileFinding } from './file-checks.ts';
import { isEmptyRow, rowsAsked } from './pdf-asked.ts';
import { nameOf, type PdfForm, placeInFile, placeOfBox, toldItem } from './pdf-form.ts';

const textBox = (form: PdfForm, name: string): TextBox | null => {
  const box = form.found.inventory.boxes[name];
  return box?.kind === 'text' ? box : null;
};

const once = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** Questions of which two boxes are ticked. */
export const tickFindings = (form: PdfForm): Finding[] =>
  (form.definition?.rows ?? []).flatMap((row) => {
    const options: readonly ItemBox[] =
      row.kind === 'tick' ? Object.values(row.options) : row.kind === 'one-of' ? row.options : [];
    const ticked = options.filter(({ box }) => form.held.has(box));
    const [, second] = ticked;
    if (second === undefined) return [];
    const items = once(ticked.map(({ item }) => toldItem(form, item)));
    const says =
      items.length === 1
        ? `${ticked.length} boxes of ${items[0]} are ticked.`
        : `${items.join(' and ')} are ticked, all of one question.`;
    const fix = 'Leave the one tick that is right.';
    return [fileFinding('filled-question-has-one-tick', { items, says, fix, inPdf: placeOfBox(form, second.box) })];
  });

/** A unit number that stands beside no tick: apartment, suite or floor is not told. */
const lacksItsTick = (row: Row, rows: readonly Row[], form: PdfForm): boolean =>
  row.kind === 'tick' &&
  rows.some((other) => {
    if (other.kind !== 'text' || !Object.values(row.options).some(({ item }) => item === other.item)) return false;
    const words = form.held.get(other.box);
    return words !== undefined && !/^(?:n\/a|none)$/i.test(words.trim());
  });

const isRequired = (row: Row, rows: readonly Row[], form: PdfForm): boolean => {
  switch (row.kind) {
    case 'one-of':
    case 'radio':
      return true;
    case 'text':
      // What such a box does not hold is written on the printed form.
      return row.ifAny !== true && row.byHand !== true;
    case 'choice':
      return row.ifAny !== true;
    case 'tick':
      return row.ifAny !== true || lacksItsTick(row, rows, form);
    default:
      return false;
  }
};

/** True for an empty box in which N/A would say that there is none. */
const wantsNotApplicable = (row: Row, form: PdfForm): boolean => {
  if (row.kind !== 'text' || row.ifAny !== true || row.none === 'empty') return false;
  const box = textBox(form, row.box);
  return box !== null && takesNotApplicable(box);
};

const itemsIn = (rows: readonly Row[], form: PdfForm): readonly string[] =>
  once(rows.flatMap(itemsOfRow).flatMap(({ item }) => (item === null ? [] : [toldItem(form, item)])));

const firstBox = (rows: readonly Row[]): string => rows.flatMap(itemsOfRow)[0]?.box ?? '';

/** Boxes that the form asks to be filled and that are empty: one finding for all. */
export const emptyFindings = (form: PdfForm, view: View): Finding[] => {
  if (form.held.size === 0) return [];
  const rows = rowsAsked(form, view);
  const empty = rows.filter((row) => isEmptyRow(row, form));
  const required = empty.filter((row) => isRequired(row, rows, form));
  const unmarked = form.found.inventory.form === 'i-983' ? [] : empty.filter((row) => wantsNotApplicable(row, form));
  const count = (items: readonly string[], what: string) =>
    `${items.length === 1 ? `1 ${what}` : `${items.length} ${what}s`} of the ${nameOf(form)}`;
  const [asked, marked] = [itemsIn(required, form), itemsIn(unmarked, form)];
  return [
    ...(asked.length === 0
      ? []
      : [
          fileFinding('filled-form-answers-what-it-asks', {
            items: asked,
            says: `${count(asked, 'item')} that must be answered ${asked.length === 1 ? 'is' : 'are'} empty.`,
            fix: 'Fill them in.',
            inPdf: placeOfBox(form, firstBox(required)),
          }),
        ]),
    ...(marked.length === 0
      ? []
      : [
          fileFinding('empty-box-says-not-applicable', {
            items: marked,
            says: `${count(marked, 'item')} that may not apply ${marked.length === 1 ? 'is' : 'are'} empty.`,
            fix: 'Write N/A where there is truly none, and the answer where there is one.',
            inPdf: placeOfBox(form, firstBox(unmarked)),
          }),
        ]),
  ];
};

/** What stands in a box and is no answer to what it asks. Never the words themselves: they may identify. */
export const answerFindings = (form: PdfForm): Finding[] =>
  form.back.unread
    .filter(({ is, box }) => is === 'fault' && form.found.inventory.boxes[box]?.kind !== 'tick')
    .map((unread) => noAnswer(form, unread, `${toldItem(form, unread.item)}: ${unread.why}.`))
    .concat(unorderedNames(form));

const noAnswer = (form: PdfForm, { item, box }: Pick<UnreadBox, 'item' | 'box'>, says: string): Finding =>
  fileFinding('filled-box-holds-an-answer', {
    items: [toldItem(form, item)],
    says,
    fix: 'Write what the box asks for, as it asks for it.',
    inPdf: placeOfBox(form, box),
  });

/** Names of several words that no comma parts, in a box that asks for the family name first. */
const unorderedNames = (form: PdfForm): Finding[] =>
  (form.definition?.rows ?? []).flatMap((row) => {
    if (row.kind !== 'text' || row.path !== 'derived.studentSurnameFirst') return [];
    const words = form.held.get(row.box)?.trim() ?? '';
    if (words.includes(',') || !words.includes(' ') || form.back.answers.some(({ box }) => box === row.box)) return [];
    // A box that only says where the name stands is told by nobody.
    if (!form.back.unread.some(({ box, why }) => box === row.box && why.includes('more than one way'))) return [];
    return [
      noAnswer(
        form,
        row,
        `${toldItem(form, row.item)}: no comma parts the family name, which comes first, from the given names.`,
      ),
    ];
  });

/** Characters that the official form refuses while one types, and numbers of another length than it demands. */
export const characterFindings = (form: PdfForm): Finding[] =>
  (form.definition?.rows ?? []).flatMap((row): Finding[] => {
    if (row.kind !== 'text') return [];
    const words = form.held.get(row.box)?.normalize('NFC');
    const box = textBox(form, row.box);
    if (words === undefined || box === null) return [];
    const item = toldItem(form, row.item);
    const refused = refusedCharacters(words, box).flatMap(({ by, character }) =>
      by === 'form' ? [nameCharacter(character)] : [],
    );
    const told: Finding[] = [];
    if (refused.length > 0)
      told.push(
        fileFinding('filled-box-takes-its-characters', {
          items: [item],
          says: `${item} holds ${refused.slice(0, 10).join(', ')}, which the form does not take.`,
          fix: `Write it with ${describeTaken(box)} only.`,
          inPdf: placeOfBox(form, row.box),
        }),
      );
    if (box.exactLength !== undefined && refused.length === 0 && words.trim().length !== box.exactLength)
      told.push(
        noAnswer(form, row, `${item} takes exactly ${box.exactLength} characters and holds ${words.trim().length}.`),
      );
    return told;
  });

/** Loose words over the pages of a file. */
export const noteFindings = (
  file: string,
  notes: readonly { readonly page: number; readonly kind: string }[],
): Finding[] => {
  const pages = [...new Set(notes.map(({ page }) => page))];
  if (pages.length === 0) return [];
  return [
    fileFinding('answers-stand-in-the-boxes', {
      says: `${notes.length === 1 ? '1 comment (words, a stamp or ink) lies' : `${notes.length} comments (words, stamps or ink) lie`} over page ${pages.join(', ')} of ${file}; nothing of it was read.`,
      fix: 'Write the answers into the boxes of the form, and sign the printed paper.',
      inPdf: placeInFile(file, pages[0] ?? null),
    }),
  ];
};
