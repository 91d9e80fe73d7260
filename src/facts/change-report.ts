import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const changeReport = defineFact({
  id: 'change-report',
  title: 'How soon the student reports a new name, address, email, employer name or address, or the loss of the job',
  unit: days,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 10,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(12)(ii)(A); USCIS, page on the STEM OPT extension',
        url: 'https://www.uscis.gov/working-in-the-united-states/students-and-exchange-visitors/optional-practical-training-extension-for-stem-students-stem-opt',
        seen: '2026-01-30',
      },
      doubt: 'One office says business days.',
    },
  ],
});
