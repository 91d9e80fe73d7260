import { defineFact } from './define.ts';
import { dollars } from './unit.ts';

export const i765FeePaper = defineFact({
  id: 'i-765-fee-paper',
  title: 'Fee of an I-765 with category (c)(3)(C) that is filed on paper',
  unit: dollars,
  dated: 'filing',
  values: [
    {
      from: '2007-07-30',
      value: 340,
      confidence: 'one source',
      cite: { title: '72 FR 29851', url: 'https://www.federalregister.gov/citation/72-FR-29851', seen: null },
      doubt: 'The page number of the Federal Register is from memory.',
    },
    {
      from: '2010-11-23',
      value: 380,
      confidence: 'several sources',
      cite: { title: '75 FR 58962', url: 'https://www.federalregister.gov/citation/75-FR-58962', seen: null },
    },
    {
      from: '2016-12-23',
      value: 410,
      confidence: 'several sources',
      cite: { title: '81 FR 73292', url: 'https://www.federalregister.gov/citation/81-FR-73292', seen: null },
    },
    {
      from: '2024-04-01',
      value: 520,
      confidence: 'several sources',
      cite: {
        title: '89 FR 6194; 8 CFR 106.2(a)(44); fee schedule G-1055, edition 09/09/26',
        url: 'https://www.uscis.gov/g-1055',
        seen: '2026-09-09',
      },
    },
  ],
  asides: [
    {
      says: 'A fee of $550 was due to begin on 2020-10-02. A court stopped it before that day, and it never held. The amount is from memory.',
      confidence: 'from memory',
      cite: { title: '85 FR 46788', url: 'https://www.federalregister.gov/citation/85-FR-46788', seen: null },
    },
  ],
});
