import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const sevpPortalEmployers = defineFact({
  id: 'sevp-portal-employers',
  title: 'Who adds an employer to the record in the SEVP Portal during STEM OPT',
  unit: words,
  dated: 'preparation',
  values: [
    {
      from: '2018-03-23',
      exact: false,
      value: 'the school, from the new Form I-983',
      confidence: 'several sources',
      cite: {
        title: 'DHS, Study in the States, SEVP Portal Help: update employer information (stored copy)',
        url: 'https://studyinthestates.dhs.gov/sevp-portal-help/maintain-information/update-employer-information',
        seen: null,
      },
    },
  ],
});
