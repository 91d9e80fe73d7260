import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const unemploymentOnOpt = defineFact({
  id: 'unemployment-on-opt',
  title: 'How many days without work a student may have during the first OPT',
  unit: days,
  dated: 'filing',
  values: [
    {
      from: '2008-04-08',
      exact: false,
      value: 90,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(E); USCIS, page on the STEM OPT extension',
        url: 'https://www.uscis.gov/working-in-the-united-states/students-and-exchange-visitors/optional-practical-training-extension-for-stem-students-stem-opt',
        seen: '2026-01-30',
      },
    },
  ],
});
