import { defineFact } from './define.ts';
import { day } from './unit.ts';

export const formerAddressPostmark = defineFact({
  id: 'former-address-postmark',
  title: 'Last day of the postmark with which a former mailing address is still honoured',
  unit: day,
  dated: 'filing',
  values: [
    {
      from: '2026-10-07',
      value: '2026-11-09',
      confidence: 'one source',
      cite: {
        title: 'USCIS, alert of 2026-10-07 on the page of Form I-765',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-10-08',
      },
    },
  ],
});
