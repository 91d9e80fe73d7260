import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const validationClose = defineFact({
  id: 'validation-close',
  title: 'How soon after a reporting day the confirmation is due',
  unit: days,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 10,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(12)(ii); university offices',
        url: 'https://www.ecfr.gov/current/title-8/section-214.2',
        seen: null,
      },
      doubt:
        'Offices say 10 days; the regulation says 10 business days, from memory. 10 calendar days is the safe reading.',
    },
  ],
});
