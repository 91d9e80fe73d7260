import { haveSameWords } from '../case/bare-words.ts';
import { compact } from '../case/identifier.ts';
import { isSameName } from '../case/same-name.ts';
import type { View } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import { planForm } from '../form/plan.ts';
import { printedWords } from '../form/plan-text.ts';
import { boxesOfRow, itemsOfRow, type TextRow } from '../form/rows.ts';
import { formatsOf, saySame } from './compare-forms.ts';
import { fileFinding } from './file-checks.ts';
import { answersOf, type PdfAnswer } from './pdf-answers.ts';
import { isEmptyRow, rowsAsked } from './pdf-asked.ts';
import { nameOf, type PdfForm, placeOfBox, toldItem } from './pdf-form.ts';

const isNamePath = (path: string): boolean => /Name$|SurnameFirst$/.test(path);

/** Boxes of words that say what the answers would print in them; and those that only say where it stands. */
const agreeingBoxes = ({ definition, held }: PdfForm, view: View): ReadonlySet<string> => {
  const rows = (definition?.rows ?? []).filter((row): row is TextRow => row.kind === 'text');
  const agreeing = rows.filter((row) => {
    const words = held.get(row.box);
    const answer = view.at(row.path);
    if (words === undefined || answer.is !== 'answered') return false;
    const printed = printedWords(row, answer);
    if (isNamePath(row.path) && row.path.startsWith('derived.')) return isSameName(printed, words);
    return haveSameWords(printed, words) || compact(printed) === compact(words);
  });
  return new Set(agreeing.map(({ box }) => box));
};

const contradicts = ({ path, value }: PdfAnswer, view: View, formats: ReturnType<typeof formatsOf>): boolean => {
  const answer = view.at(path);
  switch (answer.is) {
    case 'unanswered':
      return false;
    case 'none':
    case 'absent':
      return value !== 'none' && value !== false;
    case 'answered':
      return ![answer.value, answer.onForm].some((one) => saySame(one, value, formats.get(path)));
  }
};

/** Boxes that say something else than the answers: one finding for each answer. */
const otherFindings = (form: PdfForm, view: View): Finding[] => {
  const agreeing = agreeingBoxes(form, view);
  const formats = formatsOf([form]);
  const other = answersOf([form]).filter((answer) => {
    const box = answer.place.box?.slice(form.found.prefix.length) ?? '';
    return !agreeing.has(box) && contradicts(answer, view, formats);
  });
  const byPath = new Map<string, PdfAnswer[]>();
  for (const answer of other) byPath.set(answer.path, [...(byPath.get(answer.path) ?? []), answer]);
  return [...byPath].flatMap(([path, [first, ...others]]) => {
    if (first === undefined) return [];
    const items = [...new Set([first, ...others].map(({ item }) => item))];
    return [
      fileFinding('filled-form-says-what-the-answers-say', {
        path,
        items,
        says: `${items.join(' and ')} ${items.length === 1 ? 'says' : 'say'} something else than the answer file.`,
        fix: `Correct the form, or the answer "${path}".`,
        inPdf: first.place,
      }),
    ];
  });
};

/** Boxes that are empty although the answers have something for them: one finding for the form. */
const lackingFindings = (form: PdfForm, view: View): Finding[] => {
  if (form.definition === null) return [];
  const planned = new Set(planForm(form.definition, view).boxes.map(({ box }) => box));
  const rows = rowsAsked(form, view).filter(
    (row) => row.kind !== 'overflow' && isEmptyRow(row, form) && boxesOfRow(row).some((box) => planned.has(box)),
  );
  const lacking = rows.flatMap(itemsOfRow).filter(({ box }) => planned.has(box));
  const items = [...new Set(lacking.flatMap(({ item }) => (item === null ? [] : [toldItem(form, item)])))];
  const [first] = lacking;
  if (first === undefined) return [];
  return [
    fileFinding('filled-form-says-what-the-answers-say', {
      items,
      says: `${items.length === 1 ? '1 item' : `${items.length} items`} of the ${nameOf(form)} ${items.length === 1 ? 'is' : 'are'} empty, and the answer file has something for ${items.length === 1 ? 'it' : 'them'}.`,
      fix: 'Fill them in, or take the answers out.',
      inPdf: placeOfBox(form, first.box),
    }),
  ];
};

/** Where a filled form and the answers that came with it say something else. */
export const comparedWithAnswers = (form: PdfForm, view: View): Finding[] =>
  form.held.size === 0 ? [] : [...otherFindings(form, view), ...lackingFindings(form, view)];
