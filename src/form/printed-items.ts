/** What a tooltip says about the printed item of a box; null when the form prints none beside it. */
export interface ReadItem {
  readonly item: string | null;
  /** False when the tooltip could not be read by rule and `exceptions` does not name the box. */
  readonly sure: boolean;
}

/** Boxes whose tooltip does not give the printed item by rule, and why. Looked up on the page. */
const exceptions: Readonly<Record<string, { readonly item: string | null; readonly why: string }>> = {
  'form1[0].Page7[0].Line7_AlienNumber[0]': {
    item: 'Part 6 2',
    why: 'the tooltip runs item 2 and the A of A-Number together as "2. A."',
  },
  'form1[0].Page5[0].Part4_NameofLanguage[0]': {
    item: null,
    why: 'a blank inside the certification sentence; the form prints no number there',
  },
  'form1[0].Page4[0].Part4_NameofLanguage[0]': { item: null, why: 'the same sentence, on page 4 of edition 08/25/20' },
};

/** Parts of the tooltip that mention an item of another box come after one of these words. */
const mention = /(?:\bPart|\bItem Numbers?|\bItems|\bor|-|\d)\s*$/;
const numbered = /(?<![\w.(-])(\d{1,2})\.\s?(?:([A-H])\b(?:\.|\s)?)?/g;

const lastNumber = (tooltip: string): string | null => {
  let found: string | null = null;
  for (const match of tooltip.matchAll(numbered)) {
    if (mention.test(tooltip.slice(0, match.index))) continue;
    const letter = match[2];
    found = letter === undefined ? `${match[1]}` : `${match[1]}.${letter.toLowerCase()}`;
  }
  return found;
};

/** Reads the printed item from the tooltip of a USCIS box: `28.c` in Part 2, `Part 3 5` elsewhere, null outside the parts. */
export const printedItem = (box: string, tooltip: string): ReadItem => {
  const exception = exceptions[box];
  if (exception !== undefined) return { item: exception.item, sure: true };
  const part = /^Part (\d)\./.exec(tooltip)?.[1];
  if (part === undefined) return { item: null, sure: true };
  const number = lastNumber(tooltip);
  if (number === null) return { item: null, sure: false };
  return { item: part === '2' ? number : `Part ${part} ${number}`, sure: true };
};

/** Names of the boxes that are looked up instead of read; a test holds them against the inventories, since a print may drop one. */
export const exceptionalBoxes: readonly string[] = Object.keys(exceptions);
