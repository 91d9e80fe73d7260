import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const addressReport = defineFact({
  id: 'address-report',
  title: 'How soon after a move USCIS is told the new address',
  unit: days,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 10,
      confidence: 'one source',
      cite: {
        title: '8 CFR 265.1; instructions for Form I-765, edition 08/21/25',
        url: 'https://www.ecfr.gov/current/title-8/section-265.1',
        seen: null,
      },
    },
  ],
});
