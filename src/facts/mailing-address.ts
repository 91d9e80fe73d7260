import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const mailingAddress = defineFact({
  id: 'mailing-address',
  title: 'Where a paper I-765 with category (c)(3)(C) is mailed',
  unit: words,
  dated: 'filing',
  values: [
    // The pages that tell it tell the fee of $380 too, which ended on this day.
    {
      from: '2016-12-22',
      exact: false,
      value:
        'Western states by USPS: USCIS, PO Box 21281, Phoenix, AZ 85036; by courier: Attn: AOS, 1820 E. Skyharbor Circle S, Suite 100, Phoenix, AZ 85034. Eastern states by USPS: USCIS, PO Box 660867, Dallas, TX 75266; by courier: USCIS, Attn: AOS, 2501 S. State Hwy. 121 Business, Suite 400, Lewisville, TX 75067',
      confidence: 'several sources',
      cite: { title: 'NAFSA, page on the change of 2021; university pages', url: 'https://www.nafsa.org/', seen: null },
      doubt: 'The addresses for couriers rest on one page each; the day from which they held is not known.',
    },
    {
      from: '2021-01-08',
      value:
        'By USPS: USCIS, Attn: I-765 C03, P.O. Box 805373, Chicago, IL 60680-5374; by courier: USCIS, Attn: I-765 C03 (Box 805373), 131 S. Dearborn St., 3rd Floor, Chicago, IL 60603-5517',
      confidence: 'several sources',
      cite: {
        title: 'NAFSA, page on the change of 2021; university page of 2026-06',
        url: 'https://www.nafsa.org/',
        seen: null,
      },
      doubt:
        'That it was right until 2026-10-06 rests on a university page of 2026-06; a blog of that month names Dallas or Elgin. The box number in the address for couriers is from memory.',
    },
    {
      from: '2026-10-07',
      value: { readOn: 'https://www.uscis.gov/i-765-addresses' },
      confidence: 'one source',
      cite: {
        title: 'USCIS, alert of 2026-10-07 on the page of Form I-765',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-10-08',
      },
    },
  ],
});
