import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingPremium2026 = defineFact({
  id: 'rulemaking-premium-2026',
  title: 'Rule on premium processing fees',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2026-01-12',
      value: 'Published, to begin on 2026-03-01. Until then the fee of Form I-907 stays.',
      confidence: 'several sources',
      cite: {
        title: '91 FR 1059, FR Doc 2026-00321',
        url: 'https://www.federalregister.gov/citation/91-FR-1059',
        seen: null,
      },
    },
    {
      from: '2026-03-01',
      value: 'In force: the fee of Form I-907 is $1,780.',
      confidence: 'several sources',
      cite: {
        title: '91 FR 1059, FR Doc 2026-00321',
        url: 'https://www.federalregister.gov/citation/91-FR-1059',
        seen: null,
      },
    },
  ],
});
