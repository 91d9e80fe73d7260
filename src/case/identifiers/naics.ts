import { defineIdentifier } from '../identifier.ts';

/** Six digits, edition of 2022; the older SIC code has four. */
export const naics = defineIdentifier({
  id: 'naics',
  title: 'NAICS code',
  pattern: /^\d{6}$/,
  label: /^NAICS(?:CODE|NUMBER|NO)?(?=\d)/,
});
