import type { FormSource } from '../../src/form/form-source.ts';

/** Where to get the blank of Form I-765. */
export const source = {
  form: 'i-765',
  title: 'Application for Employment Authorization',
  url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765.pdf',
  page: 'https://www.uscis.gov/i-765',
} as const satisfies FormSource;
