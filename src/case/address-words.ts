/** Makes words of the answered parts; a part that is none is null. */
export type Phrase = (parts: readonly (string | null)[]) => string;

/** The parts that say something, with the separator between them. */
export const join = (parts: readonly (string | null | undefined)[], separator: string): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(separator);

const unitWords: Readonly<Record<string, string>> = { apt: 'Apt', ste: 'Ste', flr: 'Flr' };

/** `1 Street Apt 4, City, ST 01101` from street, kind and number of the unit, city, state, ZIP. */
export const unitAddress: Phrase = ([street, kind, unit, city, state, zip]) =>
  join([join([street, unitWords[kind ?? ''], unit], ' '), city, join([state, zip], ' ')], ', ');

/** The same of an address in any country, with province, postal code and country after the ZIP. */
export const worldAddress: Phrase = ([street, kind, unit, city, state, zip, province, postalCode, country]) =>
  join(
    [
      unitAddress([street, kind, unit, city, state, zip].map((part) => part ?? null)),
      join([province, postalCode], ' '),
      country,
    ],
    ', ',
  );

/** An address in the United States in the lines of a label. */
export const unitLabel: Phrase = ([street, kind, unit, city, state, zip]) =>
  join([join([street, unitWords[kind ?? ''], unit], ' '), join([city, join([state, zip], ' ')], ', ')], '\n');

/** `1 Street Suite 4, City, ST 01101`: a suite is written with its own word. */
export const suiteAddress: Phrase = ([street, suite, city, state, zip]) =>
  join([join([street, suite], ' '), city, join([state, zip], ' ')], ', ');

const STATE_AND_ZIP = /^[A-Z]{2} \d{5}(?:-\d{4})?$/;

/** An address of one line in the lines of a label: state and ZIP stay with their city. One of several lines stays as it is. */
export const asLabel: Phrase = ([line]) => {
  if (line === null || line === undefined || line.includes('\n')) return line ?? '';
  const parts = line.split(/\s*,\s*/);
  const end = STATE_AND_ZIP.test(parts.at(-1) ?? '') ? -2 : parts.length;
  return join([...parts.slice(0, end), join(parts.slice(end), ', ')], '\n');
};
