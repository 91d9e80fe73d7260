import { defineIdentifier } from '../identifier.ts';

/** Nine digits, two and seven; whether the tax office assigned the prefix is `hasAssignedPrefix`. Seen: identifiers.csv, ein-prefixes.csv (validator 13.15.35, python-stdnum 1.18). */
export const ein = defineIdentifier({
  id: 'ein',
  title: 'Employer Identification Number (EIN)',
  pattern: /^\d{9}$/,
  spelling: /^\d{2}-\d{7}$/,
  box: (text) => (/^\d{9}$/.test(text) ? `${text.slice(0, 2)}-${text.slice(2)}` : null),
});

/** Prefixes that the tax office never assigned (ein-prefixes.csv: 17 of 100). */
const neverAssigned = new Set('00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' '));

/** True when the text has the shape of an EIN and its first two digits were assigned. */
export const hasAssignedPrefix = (written: string): boolean => {
  const text = ein.canonical(written);
  return text !== null && !neverAssigned.has(text.slice(0, 2));
};
