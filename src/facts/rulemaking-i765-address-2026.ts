import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingI765Address2026 = defineFact({
  id: 'rulemaking-i765-address-2026',
  title: 'New mailing locations of Forms I-765 and I-907',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2026-10-07',
      value:
        'In force; a former location is honoured only with a postmark of 2026-11-09 or earlier. Whoever mails a packet reads the address on the page of USCIS.',
      confidence: 'one source',
      cite: {
        title: 'USCIS, alerts of 2026-10-07 on the pages of Forms I-765 and I-907',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-10-08',
      },
    },
  ],
});
