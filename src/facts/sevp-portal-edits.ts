import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const sevpPortalEdits = defineFact({
  id: 'sevp-portal-edits',
  title: 'How long after the end of OPT or of STEM OPT the SEVP Portal still takes changes',
  unit: days,
  dated: 'preparation',
  values: [
    {
      from: '2018-03-23',
      exact: false,
      value: 16,
      confidence: 'one source',
      cite: {
        title: 'University of Massachusetts Amherst, page on the SEVP Portal (stored copy)',
        url: 'https://www.umass.edu/international-programs/international-students-scholars/immigration/sevp-portal',
        seen: null,
      },
    },
  ],
});
