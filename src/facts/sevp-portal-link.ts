import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const sevpPortalLink = defineFact({
  id: 'sevp-portal-link',
  title: 'How long the link works that SEVP sends for an account of the SEVP Portal',
  unit: days,
  dated: 'preparation',
  values: [
    {
      from: '2018-03-23',
      exact: false,
      value: 31,
      confidence: 'one source',
      cite: {
        title: 'University of Massachusetts Amherst, page on the SEVP Portal (stored copy)',
        url: 'https://www.umass.edu/international-programs/international-students-scholars/immigration/sevp-portal',
        seen: null,
      },
    },
  ],
});
