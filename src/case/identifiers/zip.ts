import { defineIdentifier } from '../identifier.ts';

/** Five digits; of a ZIP+4 the box takes the first five. */
export const zip = defineIdentifier({
  id: 'zip',
  title: 'ZIP code',
  pattern: /^\d{5}$/,
  spelling: /^\d{5}-\d{4}$/,
  box: (text, written) =>
    /^(\d{5})(?:\s*[-\u2010-\u2015]\s*\d{4})?$/.exec(written.trim())?.[1] ?? (/^\d{5}$/.test(text) ? text : null),
});
