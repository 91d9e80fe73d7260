import { defineFact } from './define.ts';
import { businessDays } from './unit.ts';

export const employerDepartureReport = defineFact({
  id: 'employer-departure-report',
  title: 'How soon the employer reports the end of the employment to the school',
  unit: businessDays,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      value: 5,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C)(6); Form I-983, section 4',
        url: 'https://www.ice.gov/doclib/sevis/pdf/i983.pdf',
        seen: null,
      },
    },
  ],
  asides: [
    {
      says: 'Until 2016-05-09 the employer had 48 hours. A page that still says so is out of date.',
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C)(6); 81 FR 13040',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
    },
  ],
});
