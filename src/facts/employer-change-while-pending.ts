import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const employerChangeWhilePending = defineFact({
  id: 'employer-change-while-pending',
  title: 'What offices say of a change of employer while the I-765 is pending',
  unit: words,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value:
        'the I-765 names the employer with which it was filed. Some offices take the change like any other. Others discourage it, because it can delay the decision, and have the new I-20 and a letter sent to USCIS',
      confidence: 'several sources',
      cite: {
        title:
          'Pages on STEM OPT of UMass Lowell, the University of Southern California, Wichita State and, on the extension before 2016, San Francisco State (stored copies)',
        url: 'https://www.uml.edu/isso/employment/stem-extension/faq.aspx',
        seen: null,
      },
      doubt: 'Offices differ, and no text of USCIS was at hand.',
    },
  ],
});
