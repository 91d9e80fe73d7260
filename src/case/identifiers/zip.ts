import { defineIdentifier } from '../identifier.ts';

/** Five digits; of a ZIP+4 the box takes the first five. */
export const zip = defineIdentifier({
  id: 'zip',
  title: 'ZIP code',
  pattern: /^\d{5}$/,
  spelling: /^\d{5}-\d{4}$/,
  label: /^ZIP(?:CODE)?(?=\d)/,
  box: (text, tidied) => /^(\d{5}) *- *\d{4}$/.exec(tidied)?.[1] ?? (/^\d{5}$/.test(text) ? text : null),
});
