import { type DerivedPath, derived } from '../case/derived.ts';
import type { CasePath } from '../case/path.ts';
import type { ViewPath } from '../case/view.ts';
import { categoryBoxes, readCategory } from './read-back-category.ts';
import type { ReadingBack } from './read-back-reading.ts';
import { saidAnswer } from './read-back-words.ts';
import type { BeyondRow, ChoiceRow, ItemBox, OneOfRow, RadioRow, Row, TextRow, TickRow } from './rows.ts';

/** Longer words are no phrase that joins a few answers. */
const LONGEST_PHRASE = 500;

const isDerived = (path: ViewPath): path is DerivedPath => Object.hasOwn(derived, path);

/** What one row of the form says. */
export const readRow = (row: Row, reading: ReadingBack): void => {
  switch (row.kind) {
    case 'text':
      readText(row, reading);
      break;
    case 'choice':
      readChoice(row, reading);
      break;
    case 'tick':
      readTick(row, reading);
      break;
    case 'tick-if': {
      const isTicked = reading.isTicked(row.box);
      reading.add(row, row.path, isTicked, isTicked ? 'said' : 'implied');
      break;
    }
    case 'one-of':
      readOneOf(row, reading);
      break;
    case 'radio':
      readRadio(row, reading);
      break;
    case 'beyond':
      readBeyond(row, reading);
      break;
    case 'fixed':
    case 'draw':
    case 'overflow':
    case 'leave':
      break;
  }
};

const readText = (row: TextRow, reading: ReadingBack): void => {
  const found = wordsOf(row, reading);
  if (found === null) return;
  const { at, words } = found;
  if (!isDerived(row.path)) readWords(at, row, row.path, words, reading);
  else if (categoryBoxes.has(row.path)) readCategory(row, reading);
  else readDerived(at, row.path, words, reading);
};

/** The words of a text row: those of the box, or of the place that the box refers to. Null when there is nothing to be read. */
const wordsOf = (row: TextRow, reading: ReadingBack): { readonly at: ItemBox; readonly words: string } | null => {
  const words = reading.words(row);
  if (words === null) return null;
  const { continued } = reading;
  const { item } = row;
  const entry = continued.refers(words) ? continued.take(item) : null;
  const [at, text] = entry === null ? [row, words] : [{ item, box: entry.at.box }, entry.text];
  if (!continued.refers(text) && !continued.goesOn(text)) return { at, words: text };
  const why = 'the text, or the rest of it, stands on sheets that are no form';
  reading.addElsewhere(row.path, { item, box: at.box, text, why, is: 'part' });
  return null;
};

const readWords = (at: ItemBox, row: TextRow, path: CasePath, words: string, reading: ReadingBack): void => {
  const said = saidAnswer(path, row.format, words);
  if ('value' in said) reading.add(at, path, said.value);
  else reading.addUnread({ ...at, text: words, why: said.why, is: 'fault' });
};

/** Takes words apart that join several answers, as far as there is one way only. */
const readDerived = (at: ItemBox, path: DerivedPath, words: string, reading: ReadingBack): void => {
  const { from, unmake }: { readonly from: readonly CasePath[]; readonly unmake?: (text: string) => GivenBack } =
    derived[path];
  const back = unmake === undefined || words.length > LONGEST_PHRASE ? {} : unmake(words);
  const given: string[] = [];
  for (const part of from) {
    const value = back[part];
    const said = value === undefined ? null : saidAnswer(part, undefined, String(value));
    if (said === null || !('value' in said)) continue;
    reading.add(at, part, said.value, 'undone');
    given.push(String(said.value));
  }
  if (given.length === from.length || isCovered(words, given)) return;
  reading.addUnread({ ...at, text: words, why: 'it may be taken apart in more than one way', is: 'part' });
};

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** True when every word is one of those that were given back. */
const isCovered = (words: string, given: readonly string[]): boolean => {
  const known = new Set(given.flatMap(wordsIn));
  return wordsIn(words).every((word) => known.has(word));
};

type GivenBack = import('../case/unmake.ts').GivenBack;

const readChoice = (row: ChoiceRow, reading: ReadingBack): void => {
  const words = reading.words(row);
  if (words === null) return;
  const said = saidAnswer(row.path, undefined, words);
  if ('value' in said) reading.add(row, row.path, said.value);
  else reading.addUnread({ item: row.item, box: row.box, text: words, why: said.why, is: 'fault' });
};

/** Two ticks of one question answer nothing. */
const tooMany = (ticked: readonly ItemBox[], reading: ReadingBack): boolean => {
  const [first] = ticked;
  if (first === undefined || ticked.length < 2) return false;
  reading.addUnread({ ...first, text: '', why: `${ticked.length} boxes of one question are ticked`, is: 'fault' });
  return true;
};

const readTick = (row: TickRow, reading: ReadingBack): void => {
  const ticked = Object.entries(row.options).filter(([, { box }]) => reading.isTicked(box));
  const [only] = ticked;
  if (
    only === undefined ||
    tooMany(
      ticked.map(([, at]) => at),
      reading,
    )
  )
    return;
  const [option, at] = only;
  reading.add(at, row.path, option === 'true' ? true : option === 'false' ? false : option);
};

/** The one that is ticked says yes; that the others say no follows from it. */
const readOneOf = (row: OneOfRow, reading: ReadingBack): void => {
  const ticked = row.options.filter(({ box }) => reading.isTicked(box));
  const [only] = ticked;
  if (only === undefined || tooMany(ticked, reading)) return;
  for (const option of row.options)
    reading.add(option, option.path, option === only, option === only ? 'said' : 'implied');
};

const readRadio = (row: RadioRow, reading: ReadingBack): void => {
  const button = reading.words(row);
  if (button === null) return;
  if (button === row.buttons.yes) reading.add(row, row.path, true);
  else if (button === row.buttons.no) reading.add(row, row.path, false);
  else
    reading.addUnread({ item: row.item, box: row.box, text: button, why: 'the form has no such button', is: 'fault' });
};

/** Entries of a list that has no more boxes, one a line; a name is `Family, Given`. */
const readBeyond = (row: BeyondRow, reading: ReadingBack): void => {
  const entry = reading.continued.take(row.item);
  if (entry === null) return;
  const at = { item: row.item, box: entry.at.box };
  entry.text.split('\n').forEach((line, index) => {
    const [first, second, ...others] = row.entries[index] ?? [];
    const isOngoing = reading.continued.goesOn(line);
    const parts = second === undefined ? [line.trim()] : line.split(',').map((part) => part.trim());
    const [family = '', given] = parts;
    if (first === undefined || isOngoing || family === '' || parts.length > 2) {
      const why = isOngoing ? 'the rest stands on sheets that are no form' : 'it is no entry of the list';
      reading.addUnread({ ...at, text: line, why, is: 'part' });
      return;
    }
    const isWord = given === undefined || !/\s/.test(given);
    reading.add(at, first, family);
    if (second !== undefined && given !== undefined && isWord) reading.add(at, second, given);
    if (!isWord && others.length > 0)
      reading.addUnread({
        ...at,
        text: line,
        why: 'given and middle name may be parted in more than one way',
        is: 'part',
      });
  });
};
