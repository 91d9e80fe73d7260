import { defineIdentifier } from '../identifier.ts';

/** N and ten digits; N is printed on the form, so its box takes the digits. */
export const sevisId = defineIdentifier({
  id: 'sevis-id',
  title: 'SEVIS id',
  pattern: /^N\d{10}$/,
  spelling: /^N\d{10}$/i,
  label: /^SEVIS(?:ID|NUMBER|NO|IDNUMBER|IDNO)?(?=N\d)/,
  box: (text) => /^N?(\d{10})$/.exec(text)?.[1] ?? null,
});
