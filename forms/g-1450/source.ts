import type { FormSource } from '../../src/form/form-source.ts';

/** Where to get the blank of Form G-1450. */
export const source = {
  form: 'g-1450',
  title: 'Authorization for Credit Card Transactions',
  url: 'https://www.uscis.gov/sites/default/files/document/forms/g-1450.pdf',
  page: 'https://www.uscis.gov/g-1450',
} as const satisfies FormSource;
