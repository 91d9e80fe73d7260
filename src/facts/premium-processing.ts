import { defineFact } from './define.ts';
import { businessDays } from './unit.ts';

export const premiumProcessing = defineFact({
  id: 'premium-processing',
  title: 'How soon USCIS acts on an I-765 with premium processing, once all prerequisites are met',
  unit: businessDays,
  dated: 'filing',
  values: [
    {
      from: '2023-03-06',
      exact: false,
      value: 30,
      confidence: 'several sources',
      cite: { title: '8 CFR 106.4(e)', url: 'https://www.ecfr.gov/current/title-8/section-106.4', seen: null },
    },
  ],
});
