import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const g1651Edition = defineFact({
  id: 'g-1651-edition',
  title: 'Edition of Form G-1651 that USCIS takes',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2026-04-30',
      exact: false,
      value: { readOn: 'https://www.uscis.gov/g-1651' },
      confidence: 'several sources',
      cite: {
        title: 'USCIS, page of Form I-765, which names the form',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-04-30',
      },
    },
  ],
});
