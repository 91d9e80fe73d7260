import { defineIdentifier } from '../identifier.ts';

/** Two digits, a point, four digits; leading zeros count. */
export const cip = defineIdentifier({
  id: 'cip',
  title: 'CIP code',
  pattern: /^\d{6}$/,
  spelling: /^\d{2}\.\d{4}$/,
  label: /^CIP(?:CODE|NUMBER|NO)?(?=\d)/,
  box: (text) => (/^\d{6}$/.test(text) ? `${text.slice(0, 2)}.${text.slice(2)}` : null),
});
