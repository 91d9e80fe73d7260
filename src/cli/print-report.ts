import type { UnmatchedRow } from '../form/derived-edition.ts';
import type { UnknownPrintFile } from '../node/unknown-print.ts';

const reasons: Readonly<Record<UnmatchedRow['why'], string>> = {
  'other-words': 'same name, other words beside it',
  several: 'several boxes are alike',
  gone: 'no box with these words',
  options: 'its choices are others',
  'name-and-place-disagree': 'name and place say different boxes',
  group: 'not every box of the group is there',
  question: 'it depends on a question that is not asked',
  room: 'its room is not free',
  unfit: 'the box of the print has another font or less room',
};

/** What optpack makes of a print that it does not know: edition, nearest known edition, and what has no place. */
export function printReport(file: string, { derived, known, rows, matched }: UnknownPrintFile): string {
  const { inventory, unmatchedRows, unmatchedBoxes } = derived;
  const form = inventory.form.toUpperCase();
  const expires = inventory.expires === undefined ? '' : `, OMB expiry date ${inventory.expires}`;
  const lines = [
    `${file}: Form ${form}, edition ${inventory.printedEdition}${expires} (${inventory.edition}), which optpack does not know`,
    `  nearest known edition: ${known.inventory.printedEdition} (${known.inventory.edition})`,
    `  matched: ${matched} of ${rows} entries; ${unmatchedRows.length} have no place; ${unmatchedBoxes.length} boxes of the print are not known`,
    ...unmatchedRows.map(
      ({ item, page, why }) => `  not filled: ${item} (page ${page} of ${known.inventory.edition}): ${reasons[why]}`,
    ),
    ...unmatchedBoxes.map(
      ({ item, name, page }) => `  left empty: ${item === null ? '' : `${item}, `}page ${page}, "${name}"`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What to do with it next. */
export const printSteps = (file: string, { known }: UnknownPrintFile): string =>
  [
    'Nothing is kept yet. Next:',
    `  1. optpack forms diff ${known.inventory.form}/${known.inventory.edition} ${file}`,
    `  2. optpack forms proof ${file}   and compare each box with what is printed beside it`,
    `  3. optpack forms accept ${file}   when every box is right`,
    '',
  ].join('\n');
