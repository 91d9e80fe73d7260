import type { View } from '../case/view.ts';
import type { UnreadBox } from '../form/read-back.ts';
import type { PdfAnswers } from './pdf-answers.ts';
import { type PdfForm, toldItem } from './pdf-form.ts';

/** Words of a filled form that became no answer. */
export interface UnreadWords {
  /** Item as told to people. */
  readonly item: string;
  /** Why, as the rest of a sentence. */
  readonly why: string;
  /** Empty where they are no words, or far too many. */
  readonly text: string;
}

/** True when other boxes gave every answer that the words of this one are made of. */
const isKnown = ({ box, is }: UnreadBox, { definition }: PdfForm, view: View): boolean => {
  const row = (definition?.rows ?? []).find((one) => one.kind === 'text' && one.box === box);
  if (row?.kind !== 'text' || is === 'fault') return false;
  return view.sources(row.path).every((path) => view.at(path).is !== 'unanswered');
};

/** What the boxes of some forms say and no answer holds. `view`: what the forms say together. */
export const unreadWords = (forms: readonly PdfForm[], { loose }: PdfAnswers, view: View): readonly UnreadWords[] => [
  ...forms.flatMap((form) =>
    form.back.unread
      .filter((unread) => !isKnown(unread, form, view))
      .map(({ item, why, text }) => ({ item: toldItem(form, item), why, text })),
  ),
  ...loose.map(({ item, value }) => ({ item, why: 'the box before it in its list is empty', text: String(value) })),
];
