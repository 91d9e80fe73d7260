import { defineIdentifier } from '../identifier.ts';

/** Eleven characters: digits, or since May 2019 nine digits, a letter and a digit. */
export const i94 = defineIdentifier({
  id: 'i-94',
  title: 'I-94 number',
  pattern: /^(?:\d{11}|\d{9}[A-Z]\d)$/,
  spelling: /^\d{9} ?[A-Z] ?\d$/i,
  label: /^I94(?:NUMBER|NO)?(?=\d{9})/,
});
