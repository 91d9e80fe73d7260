import type { FormSource } from '../../src/form/form-source.ts';

/** Where to get the blank of Form G-1145. */
export const source = {
  form: 'g-1145',
  title: 'e-Notification of Application/Petition Acceptance',
  url: 'https://www.uscis.gov/sites/default/files/document/forms/g-1145.pdf',
  page: 'https://www.uscis.gov/g-1145',
} as const satisfies FormSource;
