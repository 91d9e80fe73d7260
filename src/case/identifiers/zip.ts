import { defineIdentifier, tidy } from '../identifier.ts';

const five = /^\d{5}$/;
const nine = /^(\d{5}) *- *\d{4}$/;

/** Five digits; of a ZIP+4 the box takes the first five. */
export const zip = defineIdentifier({
  id: 'zip',
  title: 'ZIP code',
  pattern: /^\d{5}$/,
  spelling: /^\d{5}-\d{4}$/,
  label: /^ZIP(?:CODE)?(?=\d)/,
  box: (text, written) => (five.test(text) ? text : (nine.exec(tidy(written))?.[1] ?? null)),
});
