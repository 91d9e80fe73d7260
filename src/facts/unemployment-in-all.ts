import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const unemploymentInAll = defineFact({
  id: 'unemployment-in-all',
  title: 'How many days without work a student may have during OPT and its STEM extension together',
  unit: days,
  dated: 'filing',
  values: [
    {
      from: '2008-04-08',
      exact: false,
      value: 120,
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
      value: 150,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(E); USCIS, page on the STEM OPT extension',
        url: 'https://www.uscis.gov/working-in-the-united-states/students-and-exchange-visitors/optional-practical-training-extension-for-stem-students-stem-opt',
        seen: '2026-01-30',
      },
    },
  ],
});
