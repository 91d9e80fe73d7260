import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const paperPayment = defineFact({
  id: 'paper-payment',
  title: 'Means of paying the fee of a paper filing',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2025-10-29',
      value: 'Form G-1450 (card of a US bank) or Form G-1650 (US bank account)',
      confidence: 'several sources',
      cite: {
        title: 'USCIS, pages of Form I-765 and of the fee schedule G-1055',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-10-08',
      },
    },
  ],
});
