import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const mailingAddress = defineFact({
  id: 'mailing-address',
  title: 'Where a paper I-765 with category (c)(3)(C) is mailed',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2026-10-07',
      value: { readOn: 'https://www.uscis.gov/i-765-addresses' },
      confidence: 'one source',
      cite: { title: 'USCIS, alert on the page of Form I-765', url: 'https://www.uscis.gov/i-765', seen: '2026-10-08' },
    },
  ],
});
