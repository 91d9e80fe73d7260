import { defineFact } from './define.ts';
import { months } from './unit.ts';

export const stemOptLength = defineFact({
  id: 'stem-opt-length',
  title: 'How long a STEM OPT extension is',
  unit: months,
  dated: 'recommendation',
  values: [
    {
      from: '2008-04-08',
      exact: false,
      value: 17,
      confidence: 'several sources',
      cite: {
        title: 'University page on the extension of 17 months, from before the rule of 2016',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
      doubt: 'The day from which it held is from memory.',
    },
    {
      from: '2016-05-10',
      value: 24,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C); 81 FR 13040',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
    },
  ],
});
