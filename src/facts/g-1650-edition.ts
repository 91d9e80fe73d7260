import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const g1650Edition = defineFact({
  id: 'g-1650-edition',
  title: 'Edition of Form G-1650 that USCIS takes',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2025-08-29',
      value: { readOn: 'https://www.uscis.gov/g-1650' },
      confidence: 'several sources',
      cite: {
        title: 'USCIS, alert of 2025-08-29: the form is announced',
        url: 'https://www.uscis.gov/g-1650',
        seen: null,
      },
    },
  ],
});
