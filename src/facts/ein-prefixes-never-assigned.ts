import { defineFact } from './define.ts';
import { list } from './unit.ts';

export const einPrefixesNeverAssigned = defineFact({
  id: 'ein-prefixes-never-assigned',
  title: 'First two digits with which no EIN begins',
  unit: list,
  dated: 'preparation',
  values: [
    // Never assigned means on no earlier day either.
    {
      from: '2016-05-10',
      exact: false,
      value: ['00', '07', '08', '09', '17', '18', '19', '28', '29', '49', '69', '70', '78', '79', '89', '96', '97'],
      confidence: 'several sources',
      cite: {
        title:
          'IRS, How EINs are assigned and valid EIN prefixes, as validator 13.15.35 and python-stdnum 1.18 have it',
        url: 'https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes',
        seen: null,
      },
    },
  ],
});
