import { defineIdentifier } from '../identifier.ts';

/** Six to nine letters and digits, at least one digit; it varies by country. */
export const passport = defineIdentifier({
  id: 'passport',
  title: 'passport number',
  pattern: /^(?=.*\d)[A-Z0-9]{6,9}$/,
  label: /^PASSPORT(?:NUMBER|NO)?/,
});
