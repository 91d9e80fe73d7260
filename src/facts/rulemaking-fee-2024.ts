import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingFee2024 = defineFact({
  id: 'rulemaking-fee-2024',
  title: 'USCIS fee schedule',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2024-01-31',
      value: 'Published, to begin on 2024-04-01. Until then the fee of the I-765 stays.',
      confidence: 'several sources',
      cite: {
        title: '89 FR 6194, FR Doc 2024-01427',
        url: 'https://www.federalregister.gov/citation/89-FR-6194',
        seen: null,
      },
    },
    {
      from: '2024-04-01',
      value: 'In force: the fee of the I-765 is $470 online and $520 on paper.',
      confidence: 'several sources',
      cite: {
        title: '89 FR 6194, FR Doc 2024-01427',
        url: 'https://www.federalregister.gov/citation/89-FR-6194',
        seen: '2026-09-17',
      },
    },
  ],
});
