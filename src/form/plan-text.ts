import type { Answer } from '../case/view.ts';
import { refusedCharacters, takes } from './characters.ts';
import { answerFix, denied } from './denied.ts';
import { type Fault, inexact, leftToThePen, overlong, refused, unanswered } from './faults.ts';
import { fitText, type TooLong } from './fit.ts';
import { formatFor } from './format.ts';
import type { TextBox } from './inventory.ts';
import { type Referring, sendOn } from './overflow.ts';
import { blame, boxNamed, type Planning, told } from './planning.ts';
import type { FixedRow, TextRow } from './rows.ts';
import { withLineFeeds } from './wrap.ts';

const NOT_APPLICABLE = 'N/A';

/** True when N/A may stand in a box. */
export const takesNotApplicable = (box: TextBox): boolean =>
  (box.maxLength ?? NOT_APPLICABLE.length) >= NOT_APPLICABLE.length &&
  (box.exactLength ?? NOT_APPLICABLE.length) === NOT_APPLICABLE.length &&
  takes(box, NOT_APPLICABLE);

/** What a row prints of an answer. */
export const printedWords = (row: TextRow, answer: Extract<Answer, { readonly is: 'answered' }>): string => {
  const words = row.format === undefined ? answer.onForm : formatFor(answer.text, row.format);
  return words.normalize('NFC');
};

/** The words for a box, or null when it stays empty. */
const wordsFor = (row: TextRow, box: TextBox, planning: Planning): string | null => {
  const answer = planning.view.at(row.path);
  const lacking = denied(planning.view, row.path, row);
  blame(planning, row.item, lacking);
  if (lacking.length > 0) return null;
  switch (answer.is) {
    case 'answered':
      return printedWords(row, answer);
    case 'none':
      return row.none !== 'empty' && takesNotApplicable(box) ? NOT_APPLICABLE : null;
    case 'unanswered':
      blame(planning, row.item, unanswered(planning.view, row.path, answerFix(row)));
      return null;
    case 'absent':
      return null;
  }
};

/** All that stops the words from being printed in the box, or what it says and its layout. */
const layOut = (row: TextRow, box: TextBox, words: string, planning: Planning): readonly Fault[] | Referring => {
  const { view } = planning;
  const fitted = fitText(box, words, row.lines === undefined ? {} : { lines: row.lines });
  if (!fitted.fits && row.overflows === true && planning.form.continuation !== undefined)
    return sendOnTaken(row, box, words, fitted, planning);
  const faults: Fault[] = [];
  const characters = refusedCharacters(words, box);
  // Identifiers and days are formatted, and are not repeated in messages.
  if (characters.length > 0) faults.push(refused(view, row.path, box, characters, row.format === undefined));
  if (box.exactLength !== undefined && words.length !== box.exactLength)
    faults.push(inexact(view, row.path, box.exactLength, words.length));
  else if (!fitted.fits) faults.push(overlong(view, row.path, fitted));
  return faults.length === 0 && fitted.fits ? { value: words, fitted } : faults;
};

/** Where a text goes on no rule of its box holds, only the form's font. */
const sendOnTaken = (row: TextRow, box: TextBox, words: string, tooLong: TooLong, planning: Planning) => {
  const { refuses: _, ...free } = { ...box, multiline: true as const };
  const characters = refusedCharacters(words, free);
  if (characters.length > 0) return [refused(planning.view, row.path, free, characters, row.format === undefined)];
  return sendOn(row, box, withLineFeeds(words), tooLong, planning) ?? [overlong(planning.view, row.path, tooLong)];
};

/** Lays words of the case out in their box, or says what stops it. */
export const planText = (row: TextRow, planning: Planning): void => {
  const box = boxNamed(planning, row.box, 'text');
  const words = wordsFor(row, box, planning);
  if (words === null) return;
  const laidOut = layOut(row, box, box.multiline ? withLineFeeds(words) : words, planning);
  if (!('value' in laidOut)) {
    const long = laidOut.find(({ rule }) => rule === 'box-holds-the-text');
    // The pen writes every character, so nothing else of the text is at fault.
    if (row.byHand === true && long !== undefined) planning.notes.push(leftToThePen(told(planning, row.item), long));
    else blame(planning, row.item, laidOut);
    return;
  }
  const { value, fitted } = laidOut;
  const { size, lines, multiline } = fitted;
  const item = told(planning, row.item);
  planning.boxes.push({ kind: 'text', box: row.box, item, path: row.path, value, size, lines, multiline });
};

/** Lays out words that the form itself fixes. Throws when the box does not hold them: a mistake in the form's rows. */
export const planFixed = (row: FixedRow, planning: Planning): void => {
  const box = boxNamed(planning, row.box, 'text');
  const fitted = fitText(box, row.value);
  if (!fitted.fits || !takes(box, row.value)) throw new Error(`The box of ${row.item} does not hold "${row.value}".`);
  const { size, lines, multiline } = fitted;
  const item = told(planning, row.item);
  planning.boxes.push({ kind: 'text', box: row.box, item, path: null, value: row.value, size, lines, multiline });
};
