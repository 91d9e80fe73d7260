import { defineIdentifier } from '../identifier.ts';

/** A-Number, the USCIS# of the card: seven to nine digits, with or without A; the box holds nine, filled up with zeros in front. */
export const aNumber = defineIdentifier({
  id: 'a-number',
  title: 'A-Number (USCIS#)',
  pattern: /^A?\d{7,9}$/,
  spelling: /^A[ -]?\d{3}[ -]?\d{3}[ -]?\d{3}$/i,
  label: /^(?:A|ALIEN|ALIENREGISTRATION|USCIS)(?:NUMBER|NO)(?=A?\d)|^USCIS(?=A?\d)|^A(?=A\d{9}$)/,
  box: (text) => (/^A?\d{7,9}$/.test(text) ? text.replace('A', '').padStart(9, '0') : null),
});
