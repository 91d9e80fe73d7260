import { defineIdentifier } from '../identifier.ts';

/** Three letters and ten digits; the number of an employment card has the same shape. */
export const receiptNumber = defineIdentifier({
  id: 'receipt-number',
  title: 'USCIS receipt number',
  pattern: /^[A-Z]{3}\d{10}$/,
  spelling: /^[A-Z]{3}-?\d{10}$/i,
  label: /^(?:RECEIPT|CARD)(?:NUMBER|NO)?(?=[A-Z]{3}\d{10}$)/,
});
