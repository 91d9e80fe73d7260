import { defineFact } from './define.ts';
import { years } from './unit.ts';

export const priorDegreeAge = defineFact({
  id: 'prior-degree-age',
  title: 'How old an earlier degree, on which the extension rests, may be on the day of the recommendation',
  unit: years,
  dated: 'recommendation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 10,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C)(3); 81 FR 13040',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
    },
  ],
});
