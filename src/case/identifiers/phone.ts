import { defineIdentifier } from '../identifier.ts';

/** Ten digits; the country code 1 in front is dropped. */
export const phone = defineIdentifier({
  id: 'phone',
  title: 'telephone number',
  pattern: /^1?\d{10}$/,
  spelling: /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]?\d{4}$/,
  label: /^(?:TEL|TELEPHONE|PHONE|MOBILE|CELL)(?:NUMBER|NO)?(?=\d)/,
  box: (text) => /^1?(\d{10})$/.exec(text)?.[1] ?? null,
});
