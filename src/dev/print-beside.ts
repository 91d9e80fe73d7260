import { type Beside, type BesidePlace, besideBoxes, placedBoxes } from '../form/beside.ts';
import { readWords } from '../form/footers.ts';
import type { Inventory } from '../form/inventory.ts';

/** Reads what is printed beside the boxes of an official blank. Throws when the blank cannot be read. */
export const besideOf = async (blank: Uint8Array, inventory: Inventory): Promise<Beside> => {
  const read = await readWords(blank);
  if ('findings' in read) throw new Error(read.findings.map(({ says }) => says).join(' '));
  const boxes = besideBoxes(read.words, placedBoxes(inventory.boxes), inventory.pageSize[0]);
  return { form: inventory.form, edition: inventory.edition, boxes: Object.fromEntries(boxes) };
};

const quoted = (text: string | null): string =>
  text === null ? 'null' : text.includes("'") ? JSON.stringify(text) : `'${text}'`;
const placeText = ({ words, heading }: BesidePlace): string =>
  `{ words: ${quoted(words)}, heading: ${quoted(heading)} }`;

/** Prints it as the TypeScript of `forms/<form>/<edition>/beside.ts`, one box a line. */
export const printBeside = ({ form, edition, boxes }: Beside): string =>
  [
    '// Generated from the official blank by src/dev/generate-beside.ts; do not edit.',
    '// One-way sums of what is printed beside each box: they tell whether two editions print the same there, and no words.',
    '// biome-ignore-all format: one box, one line.',
    "import type { Beside } from '../../../src/form/beside.ts';",
    '',
    'export const beside: Beside = {',
    `  form: ${quoted(form)},`,
    `  edition: ${quoted(edition)},`,
    '  boxes: {',
    ...Object.entries(boxes).map(([name, places]) => `    ${quoted(name)}: [${places.map(placeText).join(', ')}],`),
    '  },',
    '};',
    '',
  ].join('\n');
