import { defineFact } from './define.ts';
import { hours } from './unit.ts';

export const siteVisitNotice = defineFact({
  id: 'site-visit-notice',
  title: 'How long before a visit of the work site the government tells the employer',
  unit: hours,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 48,
      confidence: 'from memory',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C)(11)',
        url: 'https://www.ecfr.gov/current/title-8/section-214.2',
        seen: null,
      },
      doubt: 'It is from memory alone. A visit that a complaint causes is not announced.',
    },
  ],
});
