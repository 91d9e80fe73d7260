import type { Cite } from '../finding.ts';
import { defineEditions } from './edition-define.ts';

const prints: Cite = {
  title: 'Form I-983: the OMB expiry date printed at its top',
  url: 'https://www.ice.gov/doclib/sevis/pdf/i983.pdf',
  seen: null,
};

/** Prints of Form I-983: all say edition 7/16, and differ in the OMB expiry date at their top. The school takes the form, not USCIS. */
export const editions = defineEditions('i-983', { agency: 'ICE', dated: 'preparation' }, [
  {
    edition: '2016-07',
    printed: '7/16',
    // No source bears a day: the newest stored text of all is of this one.
    values: [{ from: '2026-10-08', value: 'older-print', exact: false, confidence: 'one source', cite: prints }],
    story: 'This print bears the OMB expiry date 05/31/2025, and the newer print of the same edition 04/30/2029.',
  },
]);
