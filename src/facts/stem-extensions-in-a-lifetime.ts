import { defineFact } from './define.ts';
import { times } from './unit.ts';

export const stemExtensionsInALifetime = defineFact({
  id: 'stem-extensions-in-a-lifetime',
  title: 'How many STEM OPT extensions a student may have in a lifetime, the second at a higher level',
  unit: times,
  dated: 'recommendation',
  values: [
    {
      from: '2008-04-08',
      exact: false,
      value: 1,
      confidence: 'one source',
      cite: {
        title: 'University page on the extension of 17 months, from before the rule of 2016',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
      doubt: 'The day from which it held is from memory.',
    },
    {
      from: '2016-05-10',
      exact: false,
      value: 2,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C); 81 FR 13040',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
    },
  ],
});
