import { defineFact } from './define.ts';
import { dollars } from './unit.ts';

export const i765FeeOnline = defineFact({
  id: 'i-765-fee-online',
  title: 'Fee of an I-765 with category (c)(3)(C) that is filed online',
  unit: dollars,
  dated: 'filing',
  values: [
    // Online filing of OPT cases opened on this day; the fee was the same as on paper.
    {
      from: '2021-04-12',
      value: 410,
      confidence: 'several sources',
      cite: { title: '81 FR 73292', url: 'https://www.federalregister.gov/citation/81-FR-73292', seen: null },
    },
    {
      from: '2024-04-01',
      value: 470,
      confidence: 'several sources',
      cite: {
        title: '89 FR 6194; 8 CFR 106.1; fee schedule G-1055, edition 09/09/26',
        url: 'https://www.uscis.gov/g-1055',
        seen: '2026-09-09',
      },
    },
  ],
});
