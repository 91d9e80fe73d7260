import type { FormSource } from '../../src/form/form-source.ts';

/** Where to get the blank of Form I-983. */
export const source = {
  form: 'i-983',
  title: 'Training Plan for STEM OPT Students',
  url: 'https://www.ice.gov/doclib/sevis/pdf/i983.pdf',
  page: 'https://studyinthestates.dhs.gov/stem-opt-hub/for-schools/dsos-and-the-form-i-983',
} as const satisfies FormSource;
