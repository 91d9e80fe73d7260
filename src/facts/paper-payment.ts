import { defineFact } from './define.ts';
import { paymentMeans } from './payment-means.ts';

/** Forms `G-1450` (card of a US bank), `G-1650` (US bank account), `G-1651` (exemption, sent with another means), or the means itself. */
export const paperPayment = defineFact({
  id: 'paper-payment',
  title: 'Means of paying the fee of a paper filing',
  unit: paymentMeans,
  dated: 'filing',
  values: [
    {
      from: '2010-11-23',
      exact: false,
      value: ['check', 'money order', 'cashier check'],
      confidence: 'several sources',
      cite: {
        title: 'University pages with the fees of $380 and $410',
        url: 'https://www.uscis.gov/i-765',
        seen: null,
      },
      doubt:
        'From which day Form G-1450 was taken too is not known; an edition of 2019-09-27 is the first that was seen.',
    },
    {
      from: '2019-09-27',
      exact: false,
      value: ['check', 'money order', 'cashier check', 'G-1450'],
      confidence: 'one source',
      cite: { title: 'Form G-1450, edition 09/27/19', url: 'https://www.uscis.gov/g-1450', seen: null },
    },
    {
      from: '2025-08-29',
      value: ['check', 'money order', 'cashier check', 'G-1450', 'G-1650'],
      confidence: 'several sources',
      cite: {
        title: 'USCIS, alert of 2025-08-29; Executive Order 14247',
        url: 'https://www.uscis.gov/g-1650',
        seen: null,
      },
    },
    {
      from: '2025-10-28',
      value: ['check', 'money order', 'cashier check', 'G-1450', 'G-1650', 'G-1651'],
      confidence: 'several sources',
      cite: {
        title: 'USCIS, page of Form I-765; Executive Order 14247',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-04-30',
      },
      doubt: 'Sources differ on whether checks and money orders were still taken on 2025-10-28.',
    },
    {
      from: '2025-10-29',
      value: ['G-1450', 'G-1650', 'G-1651'],
      confidence: 'several sources',
      cite: {
        title: 'USCIS, pages of Form I-765 and of the fee schedule G-1055; Executive Order 14247',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-04-30',
      },
    },
  ],
});
