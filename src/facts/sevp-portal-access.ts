import { defineFact } from './define.ts';
import { months } from './unit.ts';

export const sevpPortalAccess = defineFact({
  id: 'sevp-portal-access',
  title: 'How long after the end of OPT or of STEM OPT the SEVP Portal can still be opened, about',
  unit: months,
  dated: 'preparation',
  values: [
    {
      from: '2018-03-23',
      exact: false,
      value: 6,
      confidence: 'one source',
      cite: {
        title: 'University of Massachusetts Amherst, page on the SEVP Portal (stored copy)',
        url: 'https://www.umass.edu/international-programs/international-students-scholars/immigration/sevp-portal',
        seen: null,
      },
      doubt: 'The office says: approximately.',
    },
  ],
});
