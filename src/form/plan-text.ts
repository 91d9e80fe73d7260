import { refusedCharacters, takes } from './characters.ts';
import { type Fault, inexact, overlong, refused, unanswered } from './faults.ts';
import { type Fitted, fitText } from './fit.ts';
import { formatFor } from './format.ts';
import type { TextBox } from './inventory.ts';
import { blame, boxNamed, type Planning, told } from './planning.ts';
import type { FixedRow, TextRow } from './rows.ts';

const NOT_APPLICABLE = 'N/A';

const takesNotApplicable = (box: TextBox): boolean =>
  (box.maxLength ?? NOT_APPLICABLE.length) >= NOT_APPLICABLE.length &&
  (box.exactLength ?? NOT_APPLICABLE.length) === NOT_APPLICABLE.length &&
  takes(box, NOT_APPLICABLE);

/** The words for a box, or null when it stays empty. */
const wordsFor = (row: TextRow, box: TextBox, planning: Planning): string | null => {
  const answer = planning.view.at(row.path);
  switch (answer.is) {
    case 'answered': {
      const words = row.format === undefined ? answer.onForm : formatFor(answer.text, row.format);
      return words.normalize('NFC');
    }
    case 'none':
      return row.none !== 'empty' && takesNotApplicable(box) ? NOT_APPLICABLE : null;
    case 'unanswered':
      blame(planning, row.item, unanswered(planning.view, row.path));
      return null;
    case 'absent':
      return null;
  }
};

const withLineFeeds = (words: string): string => words.replace(/\r\n?|[\u2028\u2029]/g, '\n');

/** What stops the words from being printed in the box, or their layout. */
const layOut = (row: TextRow, box: TextBox, words: string, { view }: Planning): Fault | Fitted => {
  const characters = refusedCharacters(words, box);
  // Identifiers and days are formatted, and are not repeated in messages.
  if (characters.length > 0) return refused(view, row.path, box, characters, row.format === undefined);
  if (box.exactLength !== undefined && words.length !== box.exactLength)
    return inexact(view, row.path, box.exactLength, words.length);
  const fitted = fitText(box, words, row.lines === undefined ? {} : { lines: row.lines });
  return fitted.fits ? fitted : overlong(view, row.path, fitted);
};

/** Lays words of the case out in their box, or says what stops it. */
export const planText = (row: TextRow, planning: Planning): void => {
  const box = boxNamed(planning, row.box, 'text');
  const words = wordsFor(row, box, planning);
  if (words === null) return;
  const value = box.multiline ? withLineFeeds(words) : words;
  const laidOut = layOut(row, box, value, planning);
  if ('rule' in laidOut) {
    blame(planning, row.item, [laidOut]);
    return;
  }
  const { size, lines, multiline } = laidOut;
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
