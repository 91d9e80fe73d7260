import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const i907Edition = defineFact({
  id: 'i-907-edition',
  title: 'Edition of Form I-907 that USCIS takes',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2026-10-07',
      exact: false,
      value: { readOn: 'https://www.uscis.gov/i-907' },
      confidence: 'one source',
      cite: {
        title: 'USCIS, alert of 2026-10-07 on the page of Form I-907: its filing location changed',
        url: 'https://www.uscis.gov/i-907',
        seen: '2026-10-08',
      },
    },
  ],
});
