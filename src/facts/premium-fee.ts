import { defineFact } from './define.ts';
import { dollars } from './unit.ts';

export const premiumFee = defineFact({
  id: 'premium-fee',
  title: 'Fee of Form I-907, which asks for premium processing of an I-765 for OPT',
  unit: dollars,
  dated: 'filing',
  values: [
    {
      from: '2023-03-06',
      exact: false,
      value: 1500,
      confidence: 'several sources',
      cite: { title: '87 FR 18227', url: 'https://www.federalregister.gov/citation/87-FR-18227', seen: null },
      doubt:
        'The days from which it could be asked for are from memory: 2023-03-06 for a pending I-765, 2023-04-03 with a new one.',
    },
    {
      from: '2024-02-26',
      value: 1685,
      confidence: 'several sources',
      cite: {
        title: '88 FR 89539; 8 CFR 106.4',
        url: 'https://www.federalregister.gov/citation/88-FR-89539',
        seen: null,
      },
    },
    {
      from: '2026-03-01',
      value: 1780,
      confidence: 'several sources',
      cite: {
        title: '91 FR 1059; 8 CFR 106.4',
        url: 'https://www.federalregister.gov/citation/91-FR-1059',
        seen: null,
      },
    },
  ],
});
